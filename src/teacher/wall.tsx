// The wall of the class, one picture at a time, as large as the room needs it. Nobody is named on it.
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../controls/controls.tsx';
import type { Sources } from '../drawing/images.ts';
import { Painted } from '../drawing/painted.tsx';
import type { PictureRow } from '../report/pictures.ts';
import { t } from '../text/text.ts';
import { pictureLabel } from './picture-cards.tsx';
import { PICTURES } from './route.ts';

interface WallProps {
  /** Only those that were let through. */
  rows: readonly PictureRow[];
  sourcesOf: (row: PictureRow) => Sources;
}

export function Wall({ rows, sourcesOf }: WallProps) {
  const [at, setAt] = useState(0);
  const row = rows[at % Math.max(1, rows.length)];
  const turn = (by: number) => setAt((at + by + rows.length) % rows.length);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do what its buttons do
    <div
      class="class-wall"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1);
        if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1);
      }}
    >
      <nav class="buttons" aria-label={t('teacher.wall')}>
        <ButtonLink href={PICTURES} icon="back">
          {t('teacher.pictures')}
        </ButtonLink>
        {rows.length > 1 && (
          <>
            <Button icon="back" label={t('teacher.picture-before')} onPress={() => turn(-1)} />
            <span role="status">
              {t('teacher.picture-of', { number: (at % rows.length) + 1, all: rows.length })}
            </span>
            <Button icon="next" label={t('teacher.picture-next')} onPress={() => turn(1)} />
          </>
        )}
      </nav>
      {row ? (
        <figure key={row.picture.id}>
          <Painted
            drawing={row.picture.drawing}
            sources={sourcesOf(row)}
            width={1920}
            label={pictureLabel(row)}
          />
        </figure>
      ) : (
        <p class="card">{t('teacher.wall-empty')}</p>
      )}
    </div>
  );
}
