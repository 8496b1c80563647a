// Pictures as they are shown, and cards of them with a button that lets each through to the wall.
import { Button } from '../controls/controls.tsx';
import type { Sources } from '../drawing/images.ts';
import { Painted } from '../drawing/painted.tsx';
import type { Picture, PictureRow } from '../report/pictures.ts';
import { dateAndTime, t } from '../text/text.ts';
import { playerLabel } from './labels.ts';
import './pictures.css';

export interface PictureCardsProps {
  rows: readonly PictureRow[];
  sourcesOf: (row: PictureRow) => Sources;
  letThrough: (picture: Picture, on: boolean) => void;
  /** Whether it is said who made each. */
  withNames?: boolean;
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

export function PictureCards({ rows, sourcesOf, letThrough, withNames }: PictureCardsProps) {
  return (
    <ul class="picture-list">
      {rows.map((row) => (
        <li key={row.picture.id} class="card">
          <Painted
            drawing={row.picture.drawing}
            sources={sourcesOf(row)}
            width={480}
            label={pictureLabel(row)}
          />
          {withNames && <p class="typed">{playerLabel(row)}</p>}
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
  );
}
