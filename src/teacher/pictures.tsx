// The pictures of the class: each is let through to the wall by the teacher, or it is shown to nobody.
import { ButtonLink, Icon } from '../controls/controls.tsx';
import { onWall } from '../report/pictures.ts';
import { t } from '../text/text.ts';
import { PictureCards, type PictureCardsProps } from './picture-cards.tsx';
import { WALL } from './route.ts';

export function Pictures({ rows, sourcesOf, letThrough }: Omit<PictureCardsProps, 'withNames'>) {
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
      </section>
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
