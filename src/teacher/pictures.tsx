// The pictures of the class: each is let through to the wall by the teacher, or it is shown to nobody.
import type { ComponentChildren } from 'preact';
import { ButtonLink, Icon } from '../controls/controls.tsx';
import { onWall } from '../report/pictures.ts';
import { t } from '../text/text.ts';
import { PictureCards, type PictureCardsProps } from './picture-cards.tsx';
import { SHEET, WALL } from './route.ts';

interface PicturesProps extends Omit<PictureCardsProps, 'withNames'> {
  /** Picks a class, where several have made pictures. */
  picker: ComponentChildren;
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
        <PictureCards rows={rows} sourcesOf={sourcesOf} letThrough={letThrough} withNames />
      )}
    </>
  );
}
