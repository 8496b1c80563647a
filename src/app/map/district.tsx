// A district of the map: the sign of its academy, and its levels, each in its place.
import type { Attempt } from '../../attempt/attempt.ts';
import type { CatalogueEntry } from '../../level/level.ts';
import type { Academy } from '../../level/terms.ts';
import { t } from '../../text/text.ts';
import { GROUNDS, SIGN_FOOT } from './land.ts';
import { Place } from './place.tsx';
import type { Plot } from './plots.ts';

/** A level and where it stands. */
export interface Spot {
  level: CatalogueEntry;
  plot: Plot;
}

/** So many levels stand along one street. */
const ONE_STREET = 5;

/**
 * @param spots undefined until they are known
 * @param names ids of the levels whose names are written
 * @param onFocus called when somebody comes to a place by keyboard
 */
export function District({
  academy,
  spots,
  attempts,
  names,
  onFocus,
  onOpen,
}: {
  academy: Academy;
  spots: readonly Spot[] | undefined;
  attempts: readonly Attempt[];
  names: ReadonlySet<string>;
  onFocus: (spot: Spot) => void;
  onOpen: (spot: Spot) => void;
}) {
  const { left, right } = GROUNDS[academy];
  const id = `district-${academy}`;
  return (
    <section
      data-academy={academy}
      data-crowded={spots && spots.length > ONE_STREET ? '' : undefined}
      aria-labelledby={id}
    >
      <div class="sign" style={{ left: `${(left + right) / 2}px`, top: `${SIGN_FOOT}px` }}>
        <h2 id={id}>{t(`academy.${academy}`)}</h2>
        <p>{t(`academy.${academy}.for`)}</p>
        {spots?.length === 0 && <p>{t('home.empty')}</p>}
      </div>
      <ul>
        {spots?.map((spot) => (
          <Place
            key={spot.level.id}
            level={spot.level}
            plot={spot.plot}
            attempts={attempts}
            named={names.has(spot.level.id)}
            onFocus={() => onFocus(spot)}
            onOpen={() => onOpen(spot)}
          />
        ))}
      </ul>
    </section>
  );
}
