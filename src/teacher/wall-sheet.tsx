// The pictures that were let through, on paper: six to a page of A4, with what they say.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../controls/controls.tsx';
import type { Sources } from '../drawing/images.ts';
import { Painted } from '../drawing/painted.tsx';
import type { PictureRow } from '../report/pictures.ts';
import { t } from '../text/text.ts';
import { PictureCaption, pictureLabel } from './picture-cards.tsx';
import { PICTURES, WALL } from './route.ts';
import { pagesOf } from './slides.ts';
import { PlaceHeading } from './turning.tsx';
import './paper.css';

interface WallSheetProps {
  /** Only those that were let through. */
  rows: readonly PictureRow[];
  sourcesOf: (row: PictureRow) => Sources;
  /** Picks a class, where several have made pictures. */
  picker: ComponentChildren;
}

/** Pictures on a page. */
const EACH = 6;

/** Points along a picture that is 9 centimetres wide on paper. */
const WIDTH = 720;

export function WallSheet({ rows, sourcesOf, picker }: WallSheetProps) {
  const [names, setNames] = useState(false);
  const pages = pagesOf(rows, EACH);
  return (
    <section class="wall-sheet paper-place" aria-labelledby="sheet">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={PICTURES} icon="back">
          {t('teacher.pictures')}
        </ButtonLink>
        {rows.length > 0 && (
          <>
            <ButtonLink href={WALL} icon="eye">
              {t('teacher.wall')}
            </ButtonLink>
            <Button icon="player" pressed={names} do="act:names" onPress={() => setNames(!names)}>
              {t('wall.names')}
            </Button>
            <Button kind="main" icon="print" do="act:print" onPress={() => print()}>
              {t('wall.print', { count: pages.length })}
            </Button>
          </>
        )}
      </nav>
      <PlaceHeading id="sheet">{t('wall.sheet')}</PlaceHeading>
      {picker}
      {rows.length === 0 && <p class="card">{t('teacher.wall-empty')}</p>}
      <div class="to-print">
        {pages.map((page, nth) => (
          <article
            key={page[0]?.picture.id}
            class="wall-page on-paper"
            aria-label={t('wall.page', { number: nth + 1, all: pages.length })}
          >
            <header>
              <h3>{t('wall.title')}</h3>
              <span>{`${nth + 1} / ${pages.length}`}</span>
            </header>
            {page.map((row) => (
              <figure key={row.picture.id} data-picture={row.picture.id}>
                <Painted
                  drawing={row.picture.drawing}
                  sources={sourcesOf(row)}
                  width={WIDTH}
                  label={pictureLabel(row)}
                />
                <PictureCaption row={row} names={names} />
              </figure>
            ))}
          </article>
        ))}
      </div>
    </section>
  );
}
