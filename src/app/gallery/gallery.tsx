// 圖鑑: every control of the game in every state, accent and surrounding, in development alone.
import './gallery.css';
import { useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { ACADEMIES } from '../../level/terms.ts';
import { locale, t } from '../../text/text.ts';
import { speak } from '../title.tsx';
import { Buttons, Fields } from './buttons.tsx';
import { DeskPieces } from './desk.tsx';
import { isKind, KindPage, PAGES } from './kind-page.tsx';
import { PlayPieces } from './play.tsx';
import { Dialogs, Signs, Tables, Toasts } from './signs.tsx';
import { TakeHomeTrial } from './take-home.tsx';

const GROUPS = {
  buttons: Buttons,
  fields: Fields,
  signs: Signs,
  toast: Toasts,
  dialog: Dialogs,
  table: Tables,
  play: PlayPieces,
  desk: DeskPieces,
};

interface Props {
  /** A kind of activity, e.g. `sort`, whose page is asked for. */
  kind: string;
  /** Which of its payloads. */
  payload: string;
}

export function Gallery({ kind, payload }: Props) {
  if (kind === 'take-home') return <TakeHomeTrial trial={payload} />;
  return isKind(kind) ? <KindPage kind={kind} payload={payload} /> : <Everything />;
}

function Everything() {
  const [zhuyin, setZhuyin] = useState(false);
  return (
    <main class="gallery" data-zhuyin={zhuyin ? 'on' : 'off'}>
      <header>
        <h1 lang="en">Gallery</h1>
        <Button
          do="act:gallery-language"
          onPress={() => void speak(locale.value === 'zh' ? 'en' : 'zh')}
        >
          {t('title.other-language')}
        </Button>
        <Button pressed={zhuyin} do="act:zhuyin" onPress={() => setZhuyin(!zhuyin)}>
          <span lang="zh-Hant-TW">注音</span>
        </Button>
        {['', 'long', 'xss'].map((strings) => (
          <a key={strings} class="button" href={`./?strings=${strings}#/gallery`}>
            <span lang="en">{strings || 'ordinary'}</span>
          </a>
        ))}
        <a class="button" href="#/gallery/take-home/code">
          <span lang="en">take-home</span>
        </a>
        {Object.keys(PAGES).map((kind) => (
          <a key={kind} class="button" href={`#/gallery/${kind}/easy`}>
            <span lang="en">{kind}</span>
          </a>
        ))}
      </header>
      {(['light', 'dark'] as const).map((surroundings) =>
        ACADEMIES.map((academy) => (
          <article
            key={`${surroundings} ${academy}`}
            data-surroundings={surroundings}
            data-gallery={`${surroundings} ${academy}`}
          >
            <div data-academy={academy}>
              <h2>{t(`academy.${academy}`)}</h2>
              {Object.entries(GROUPS).map(([name, Group]) => (
                <section key={name} class="group" data-group={name}>
                  <h3 lang="en">{name}</h3>
                  <Group />
                </section>
              ))}
            </div>
          </article>
        )),
      )}
    </main>
  );
}
