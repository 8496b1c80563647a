// Home: the three academies with their levels, and what this player has done there.
import { useEffect, useState } from 'preact/hooks';
import type { Attempt, Player } from '../attempt/attempt.ts';
import { Button, ButtonLink, Stars } from '../controls/controls.tsx';
import type { CatalogueEntry } from '../level/level.ts';
import { ACADEMIES, type Academy } from '../level/terms.ts';
import { locale, t } from '../text/text.ts';
import { device } from './device.ts';
import { loadCatalogue } from './load.ts';
import { go } from './routes.ts';
import { settings } from './settings.ts';
import { labelOf } from './who.tsx';

interface Mine {
  player: Player | undefined;
  attempts: Attempt[];
}

/** What one player did in one level. */
export function doneIn(attempts: readonly Attempt[], level: string) {
  const here = attempts.filter((attempt) => attempt.level === level);
  const best = here
    .flatMap((attempt) => (attempt.shown ? [attempt.shown] : []))
    .toSorted((a, b) => b.score - a.score)[0];
  return { best, goingOn: here.some((attempt) => !attempt.finishedAt) };
}

export function Home() {
  const [catalogue, setCatalogue] = useState<CatalogueEntry[] | 'failed'>();
  const [mine, setMine] = useState<Mine>();
  const [tries, setTries] = useState(0);
  const language = locale.value;
  useEffect(() => {
    loadCatalogue(language).then(setCatalogue, () => setCatalogue('failed'));
  }, [language, tries]);
  useEffect(() => {
    const read = async () => {
      const store = await device();
      const [players, attempts] = await Promise.all([store.players(), store.attempts()]);
      const id = settings.value.player;
      const player = players.find((one) => one.id === id);
      if (!player) return go('who');
      setMine({ player, attempts: attempts.filter((attempt) => attempt.player === id) });
    };
    void read();
  }, []);
  return (
    <main class="page home">
      <header>
        <h1>{t('home.title')}</h1>
        <nav>
          <ButtonLink kind="quiet" icon="player" href="#/who">
            <span class="typed">{mine?.player ? labelOf(mine.player) : t('home.switch')}</span>
          </ButtonLink>
          <ButtonLink kind="quiet" icon="settings" href="#/settings" label={t('home.settings')} />
        </nav>
      </header>
      {catalogue === 'failed' && (
        <div class="notice" role="alert">
          <span>{t('home.failed')}</span>
          <Button icon="replay" onPress={() => setTries(tries + 1)}>
            {t('home.retry')}
          </Button>
        </div>
      )}
      <div class="academies">
        {ACADEMIES.map((academy) => (
          <AcademyView
            key={academy}
            academy={academy}
            levels={Array.isArray(catalogue) ? catalogue : undefined}
            attempts={mine?.attempts ?? []}
          />
        ))}
      </div>
    </main>
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
    </li>
  );
}
