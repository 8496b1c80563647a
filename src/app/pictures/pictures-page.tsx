// 我的畫廊: the pictures of the present player on a wall.
import './pictures.css';
import { useMemo } from 'preact/hooks';
import { ButtonLink } from '../../controls/controls.tsx';
import { Painted } from '../../drawing/painted.tsx';
import { dateAndTime, t } from '../../text/text.ts';
import { Waiting } from '../waiting.tsx';
import { nameOf, titleOf } from './named.ts';
import { sourcesOf } from './sources.ts';
import { type Kept, usePictures } from './use-pictures.ts';

export function PicturesPage() {
  const { kept } = usePictures();
  if (!kept) return <Waiting />;
  return (
    <main class="page pictures">
      <header>
        <ButtonLink kind="quiet" icon="back" href="#/home" label={t('common.home')} do="act:home" />
        <h1>{t('pictures.title')}</h1>
      </header>
      {kept.length === 0 ? (
        <section class="card empty-wall">
          <p>{t('pictures.none')}</p>
          <ButtonLink kind="main" icon="next" href="#/home">
            {t('common.home')}
          </ButtonLink>
        </section>
      ) : (
        <ul class="wall">
          {kept.map((one) => (
            <Hung key={one.picture.id} kept={one} />
          ))}
        </ul>
      )}
    </main>
  );
}

/** One picture in its frame; it opens large. */
function Hung({ kept }: { kept: Kept }) {
  const { picture, known } = kept;
  const sources = useMemo(() => sourcesOf(known), [known]);
  return (
    <li>
      <a href={`#/picture/${picture.id}`} data-do={`act:open-picture-${picture.id}`}>
        <Painted drawing={picture.drawing} sources={sources} width={640} label={nameOf(kept)} />
        <span class="plate">
          <b>{titleOf(kept)}</b>
          <time dateTime={picture.changedAt}>{dateAndTime(picture.changedAt)}</time>
        </span>
      </a>
    </li>
  );
}
