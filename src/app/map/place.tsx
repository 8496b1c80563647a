// A level on the map: its building, its name, and what this player has done there.
import type { Attempt } from '../../attempt/attempt.ts';
import { Stars } from '../../controls/controls.tsx';
import type { CatalogueEntry } from '../../level/level.ts';
import { t } from '../../text/text.ts';
import { doneIn } from '../progress.ts';
import { footprint, type Plot } from './plots.ts';

/**
 * @param named whether there is room for its name while nobody points at it
 * @param onFocus called when somebody comes to it by keyboard
 */
export function Place({
  level,
  plot,
  attempts,
  named,
  onFocus,
  onOpen,
}: {
  level: CatalogueEntry;
  plot: Plot;
  attempts: readonly Attempt[];
  named: boolean;
  onFocus: () => void;
  onOpen: () => void;
}) {
  const { best, goingOn } = doneIn(attempts, level.id);
  const { left, top } = footprint(plot);
  const size = `${plot.size}px`;
  const press = (event: MouseEvent) => {
    // With one of these keys a link opens in another window, as everywhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <li>
      <a
        class="place"
        href={`#/play/${level.id}`}
        style={{ left: `${left}px`, top: `${top}px`, width: size, '--size': size }}
        data-do={`act:open-${level.id}`}
        data-state={best ? 'finished' : goingOn ? 'going-on' : 'new'}
        data-unnamed={named ? undefined : ''}
        draggable={false}
        onClick={press}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) onFocus();
        }}
      >
        <img
          src={`./map/${level.building}.svg${best ? '#lit' : ''}`}
          alt=""
          width="200"
          height="200"
          draggable={false}
        />
        {goingOn && <Pin />}
        <span class="place-name" data-name={level.id}>
          <span>{level.title}</span>
          {best && <Stars count={best.stars} label={t('home.stars', { count: best.stars })} />}
          <span class="sr-only">
            {best
              ? t('home.best', { score: best.score })
              : t(goingOn ? 'home.going-on' : 'home.new')}
          </span>
        </span>
      </a>
    </li>
  );
}

/** Somebody is in the middle of something here. */
function Pin() {
  return (
    <svg class="pin" viewBox="0 0 40 52" aria-hidden="true">
      <path
        d="M20 50C16 40 4 32 4 19a16 16 0 0 1 32 0c0 13-12 21-16 31z"
        fill="#ffd166"
        stroke="#2f2e4a"
        stroke-width="3.5"
        stroke-linejoin="round"
      />
      <circle cx="20" cy="19" r="6.5" fill="#2f2e4a" />
    </svg>
  );
}
