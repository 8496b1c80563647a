// Home: where one goes from, as a map or as a list, and what this player has done there.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Attempt, Player } from '../attempt/attempt.ts';
import { Button, ButtonLink } from '../controls/controls.tsx';
import type { CatalogueEntry } from '../level/level.ts';
import { locale, t } from '../text/text.ts';
import { device } from './device.ts';
import { LevelList } from './level-list.tsx';
import { loadCatalogue } from './load.ts';
import { MapView } from './map/map-view.tsx';
import { labelOf } from './player-label.ts';
import { go } from './routes.ts';
import { change, settings } from './settings.ts';

interface Mine {
  player: Player;
  attempts: Attempt[];
}

/** The player of this device with what they did; whoever is nobody yet is asked who plays. */
function useMine(): Mine | undefined {
  const [mine, setMine] = useState<Mine>();
  const { player: present } = settings.value;
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
  }, [present]);
  return mine;
}

/** The last attempt for a lesson that the teacher does not have yet. */
function toHandIn({ player, attempts }: Mine): Attempt | undefined {
  if (player.tag === undefined) return undefined;
  const [last] = attempts
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return last && !settings.value.handedIn.includes(last.id) ? last : undefined;
}

export function Home() {
  const [catalogue, setCatalogue] = useState<CatalogueEntry[] | 'failed'>();
  const [tries, setTries] = useState(0);
  const mine = useMine();
  const [Notices, setNotices] = useState<ComponentType<{ href: string }>>();
  useEffect(() => {
    import('./upkeep/notices.tsx').then(
      (notices) => setNotices(() => notices.Notices),
      () => {},
    );
  }, []);
  const language = locale.value;
  useEffect(() => {
    loadCatalogue(language).then(setCatalogue, () => setCatalogue('failed'));
  }, [language, tries]);
  const levels = Array.isArray(catalogue) ? catalogue : undefined;
  const waiting = mine && toHandIn(mine);
  const asMap = settings.value.home === 'map';
  const toggle = t(asMap ? 'home.as-list' : 'home.as-map');
  return (
    <main class={asMap ? 'map-page' : 'page home'}>
      <header>
        <h1>{t('home.title')}</h1>
        <nav>
          {waiting && (
            <ButtonLink
              kind="main"
              icon="upload"
              href={`#/hand-in/${waiting.id}`}
              label={t('result.hand-in')}
              do="act:hand-in"
            >
              <span class="where-wide">{t('result.hand-in')}</span>
            </ButtonLink>
          )}
          <Button
            kind="quiet"
            icon={asMap ? 'list' : 'map'}
            label={toggle}
            do="act:toggle-home"
            onPress={() => change({ home: asMap ? 'list' : 'map' })}
          >
            <span class="where-wide">{toggle}</span>
          </Button>
          <ButtonLink kind="quiet" icon="brush" href="#/pictures" label={t('pictures.title')} />
          <ButtonLink kind="quiet" icon="player" href="#/who">
            <span class="typed">{mine ? labelOf(mine.player) : t('home.switch')}</span>
          </ButtonLink>
          <ButtonLink kind="quiet" icon="settings" href="#/settings" label={t('home.settings')} />
        </nav>
      </header>
      {Notices && catalogue !== 'failed' && <Notices href="#/settings" />}
      {catalogue === 'failed' && (
        <div class="notice" role="alert">
          <span>{t('home.failed')}</span>
          <Button icon="replay" onPress={() => setTries(tries + 1)}>
            {t('home.retry')}
          </Button>
        </div>
      )}
      {asMap ? (
        <MapView levels={levels} attempts={mine?.attempts} />
      ) : (
        <LevelList levels={levels} attempts={mine?.attempts ?? []} />
      )}
    </main>
  );
}
