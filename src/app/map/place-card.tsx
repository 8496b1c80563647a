// What a level is, in a card over the map, with one large button to go there.
import type { Attempt } from '../../attempt/attempt.ts';
import { ButtonLink, Dialog, Stars } from '../../controls/controls.tsx';
import type { CatalogueEntry } from '../../level/level.ts';
import { t } from '../../text/text.ts';
import { LaterLink } from '../later-link.tsx';
import { doneIn } from '../progress.ts';

export function PlaceCard({
  level,
  attempts,
  onClose,
}: {
  level: CatalogueEntry;
  attempts: readonly Attempt[];
  onClose: () => void;
}) {
  const { best, goingOn } = doneIn(attempts, level.id);
  return (
    <Dialog title={level.title} onClose={onClose}>
      <div class="place-card" data-academy={level.academy}>
        <img src={`./${level.picture}`} alt="" width="1280" height="720" />
        <div>
          <p>{level.summary}</p>
          <p class="facts">
            {best && <Stars count={best.stars} label={t('home.stars', { count: best.stars })} />}
            {best && <span>{t('home.best', { score: best.score })}</span>}
            {!best && <span>{t(goingOn ? 'home.going-on' : 'home.new')}</span>}
            <span>{t('home.minutes', { minutes: level.minutes })}</span>
          </p>
          <ButtonLink kind="main" icon="next" href={`#/play/${level.id}`} do="act:play" first>
            {t(goingOn ? 'map.go-on' : best ? 'map.again' : 'map.play')}
          </ButtonLink>
          <LaterLink level={level} attempts={attempts} />
        </div>
      </div>
    </Dialog>
  );
}
