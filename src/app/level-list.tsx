// Home as a list: the three academies side by side, a card for each level.
import type { Attempt } from '../attempt/attempt.ts';
import { Stars } from '../controls/controls.tsx';
import type { CatalogueEntry } from '../level/level.ts';
import { ACADEMIES, type Academy } from '../level/terms.ts';
import { t } from '../text/text.ts';
import { LaterLink } from './later-link.tsx';
import { doneIn } from './progress.ts';

export function LevelList({
  levels,
  attempts,
}: {
  levels: readonly CatalogueEntry[] | undefined;
  attempts: readonly Attempt[];
}) {
  return (
    <div class="academies">
      {ACADEMIES.map((academy) => (
        <AcademyView key={academy} academy={academy} levels={levels} attempts={attempts} />
      ))}
    </div>
  );
}

function AcademyView({
  academy,
  levels,
  attempts,
}: {
  academy: Academy;
  levels: readonly CatalogueEntry[] | undefined;
  attempts: readonly Attempt[];
}) {
  const here = levels?.filter((level) => level.academy === academy);
  return (
    <section class="academy" data-academy={academy} aria-busy={!here}>
      <header>
        <img src={`./pictures/academy-${academy}.svg`} alt="" width="480" height="300" />
        <div>
          <h2>{t(`academy.${academy}`)}</h2>
          <p>{t(`academy.${academy}.for`)}</p>
        </div>
      </header>
      <ul class="levels">
        {here?.map((level) => (
          <LevelCard key={level.id} level={level} attempts={attempts} />
        ))}
        {here?.length === 0 && <li>{t('home.empty')}</li>}
      </ul>
    </section>
  );
}

function LevelCard({ level, attempts }: { level: CatalogueEntry; attempts: readonly Attempt[] }) {
  const { best, goingOn } = doneIn(attempts, level.id);
  return (
    <li>
      <a class="level-card" href={`#/play/${level.id}`} data-do={`act:open-${level.id}`}>
        <img src={`./${level.picture}`} alt="" loading="lazy" width="1280" height="720" />
        <div>
          <h3>{level.title}</h3>
          <p>{level.summary}</p>
          <p class="facts">
            {best ? (
              <>
                <Stars count={best.stars} label={t('home.stars', { count: best.stars })} />
                <span>{t('home.best', { score: best.score })}</span>
              </>
            ) : (
              <span>{t(goingOn ? 'home.going-on' : 'home.new')}</span>
            )}
            <span>{t('home.minutes', { minutes: level.minutes })}</span>
          </p>
        </div>
      </a>
      <LaterLink level={level} attempts={attempts} />
    </li>
  );
}
