// The pictures of the class: each is let through to the wall by the teacher, or it is shown to nobody.
import type { ComponentChildren } from 'preact';
import { Button, ButtonLink, Icon } from '../controls/controls.tsx';
import type { Sources } from '../drawing/images.ts';
import { Painted } from '../drawing/painted.tsx';
import { onWall, type Picture, type PictureRow } from '../report/pictures.ts';
import { dateAndTime, t } from '../text/text.ts';
import { playerLabel } from './labels.ts';
import { SHEET, WALL } from './route.ts';
import './pictures.css';

interface PicturesProps {
  rows: readonly PictureRow[];
  sourcesOf: (row: PictureRow) => Sources;
  /** Picks a class, where several have made pictures. */
  picker: ComponentChildren;
  letThrough: (picture: Picture, on: boolean) => void;
}

/** What a picture is, for those who cannot see it. */
export const pictureLabel = ({ title, slogan }: PictureRow): string =>
  slogan ? t('pictures.with-slogan', { title, slogan }) : t('pictures.without', { title });

/** What stands below a picture that the class sees; whose it is only if the teacher shows names. */
export function PictureCaption({ row, names }: { row: PictureRow; names: boolean }) {
  const { slogan, title } = row;
  return (
    <figcaption class="picture-caption">
      {slogan && <b class="typed">{slogan}</b>} <span>{title}</span>
      {names && (
        <>
          {' '}
          <bdi class="typed">{playerLabel(row)}</bdi>
        </>
      )}
    </figcaption>
  );
}

export function Pictures({ rows, sourcesOf, picker, letThrough }: PicturesProps) {
  const through = onWall(rows).length;
  return (
    <>
      <section class="card wall-lead">
        <p>{t('teacher.pictures-lead')}</p>
        <p role="status">{t('teacher.on-wall-count', { count: through, all: rows.length })}</p>
        {through > 0 && (
          <ButtonLink kind="main" icon="eye" href={WALL} do="act:wall">
            {t('teacher.wall')}
          </ButtonLink>
        )}
        {through > 0 && (
          <ButtonLink icon="print" href={SHEET} do="act:sheet">
            {t('wall.sheet')}
          </ButtonLink>
        )}
      </section>
      {picker}
      {rows.length === 0 ? (
        <div class="card empty">
          <Icon name="brush" />
          <p>{t('teacher.no-pictures')}</p>
        </div>
      ) : (
        <ul class="picture-list">
          {rows.map((row) => (
            <li key={row.picture.id} class="card">
              <Painted
                drawing={row.picture.drawing}
                sources={sourcesOf(row)}
                width={480}
                label={pictureLabel(row)}
              />
              <p class="typed">{playerLabel(row)}</p>
              <p>
                {row.title}
                <br />
                <time dateTime={row.picture.madeAt}>{dateAndTime(row.picture.madeAt)}</time>
              </p>
              <Button
                icon={row.picture.onWall ? 'check' : 'plus'}
                pressed={row.picture.onWall === true}
                do={`act:let-through-${row.picture.id}`}
                onPress={() => letThrough(row.picture, row.picture.onWall !== true)}
              >
                {t(row.picture.onWall ? 'teacher.is-on-wall' : 'teacher.put-on-wall')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
