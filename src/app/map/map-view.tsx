// Home as a map: three districts with a building for each level, under a camera that hands move.
import './map.css';
import './place.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../attempt/attempt.ts';
import { Button } from '../../controls/controls.tsx';
import type { CatalogueEntry } from '../../level/level.ts';
import { ACADEMIES, type Academy } from '../../level/terms.ts';
import { t } from '../../text/text.ts';
import { lastPlayed } from '../progress.ts';
import { type Aim, cameraFor, districtAt, districtUnder, EDGE, firstAim } from './aim.ts';
import { alike, type Camera, mapPoint, showing } from './camera.ts';
import { District, type Spot } from './district.tsx';
import { STEP } from './hands.ts';
import { MapLife } from './map-life.tsx';
import { roomIn } from './pilot.ts';
import { PlaceCard } from './place-card.tsx';
import { plotsOf, surroundings } from './plots.ts';
import { useCamera } from './use-camera.ts';
import { useNames } from './use-names.ts';

/** The levels of an academy, each on its plot. */
function spotsOf(levels: readonly CatalogueEntry[], academy: Academy): Spot[] {
  const here = levels.filter((level) => level.academy === academy);
  const plots = plotsOf(academy, here.length);
  return here.flatMap((level, nth) => {
    const plot = plots[nth];
    return plot ? [{ level, plot }] : [];
  });
}

/** Whoever comes back from a level finds the map as it was left. */
let left: Camera | undefined;

/** @param levels undefined until they are known, as are the attempts */
export function MapView({
  levels,
  attempts,
}: {
  levels: readonly CatalogueEntry[] | undefined;
  attempts: readonly Attempt[] | undefined;
}) {
  const [opened, setOpened] = useState<CatalogueEntry>();
  const aim = useRef<Aim>('whole');
  const { region, world, pilot, rest } = useCamera({
    onWhole: () => goTo('whole'),
    // From afar, a tap on a district comes nearer to it.
    onLand: (at) => {
      if (!pilot || districtAt(pilot.camera, pilot.view)) return;
      const academy = districtUnder(mapPoint(pilot.camera, pilot.view, at));
      if (academy) goTo(academy);
    },
    // On a tablet that is turned, whoever has not moved on looks at the same thing.
    afterResize: (was, view) =>
      alike(was.camera, cameraFor(aim.current, was.view, count))
        ? cameraFor(aim.current, view, count)
        : undefined,
  });
  const spots = useMemo(() => ACADEMIES.map((one) => spotsOf(levels ?? [], one)), [levels]);
  const names = useNames(region, spots, attempts, rest);
  const count = (academy: Academy) =>
    (levels ?? []).filter((level) => level.academy === academy).length;

  const goTo = (next: Aim) => {
    if (!pilot) return;
    aim.current = next;
    pilot.glideTo(cameraFor(next, pilot.view, count));
  };

  const ready = pilot !== undefined && levels !== undefined && attempts !== undefined;
  useEffect(() => {
    if (!ready) return;
    aim.current = firstAim(pilot.view, lastPlayed(attempts));
    pilot.jumpTo(left ?? cameraFor(aim.current, pilot.view, count));
    return () => {
      left = pilot.camera;
    };
  }, [ready]);

  const here = rest && districtAt(rest.camera, rest.view);
  const room = rest ? roomIn(rest.camera, rest.view) : { nearer: true, farther: true };
  return (
    <div class="map-frame">
      <nav class="map-ways" aria-label={t('map.academies')}>
        {ACADEMIES.map((academy) => (
          <button
            key={academy}
            type="button"
            class="button"
            data-academy={academy}
            data-do={`act:go-${academy}`}
            aria-current={academy === here ? 'location' : undefined}
            onClick={() => goTo(academy)}
          >
            {t(`academy.${academy}`)}
          </button>
        ))}
      </nav>
      <section
        ref={region}
        class="map"
        aria-label={t('map.name')}
        aria-busy={!levels}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys, as what scrolls is
        tabIndex={0}
      >
        <div ref={world} class="world">
          <img class="land" src="./map/land.svg" alt="" draggable={false} />
          <MapLife />
          {ACADEMIES.map((academy, nth) => (
            <District
              key={academy}
              academy={academy}
              spots={levels && spots[nth]}
              attempts={attempts ?? []}
              names={names}
              onFocus={({ plot }) => {
                if (!pilot) return;
                pilot.glideTo(showing(pilot.camera, pilot.view, surroundings(plot), EDGE));
              }}
              onOpen={({ level }) => setOpened(level)}
            />
          ))}
        </div>
      </section>
      <div class="map-buttons">
        <Button
          icon="plus"
          label={t('map.nearer')}
          do="act:nearer"
          disabled={!room.nearer}
          onPress={() => pilot?.step(STEP)}
        />
        <Button
          icon="minus"
          label={t('map.farther')}
          do="act:farther"
          disabled={!room.farther}
          onPress={() => pilot?.step(1 / STEP)}
        />
        <Button icon="whole" label={t('map.whole')} do="act:whole" onPress={() => goTo('whole')} />
      </div>
      {opened && (
        <PlaceCard level={opened} attempts={attempts ?? []} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
}
