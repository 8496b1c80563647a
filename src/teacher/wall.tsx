// 美術牆: the pictures that were let through, one after the other by itself, as large as the room needs it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, ButtonLink, Icon } from '../controls/controls.tsx';
import type { Sources } from '../drawing/images.ts';
import { Painted } from '../drawing/painted.tsx';
import type { PictureRow } from '../report/pictures.ts';
import { t } from '../text/text.ts';
import { PictureCaption, pictureLabel } from './picture-cards.tsx';
import { PICTURES, SHEET } from './route.ts';
import { PACES, type Pace, stepFrom, USUAL_PACE } from './slides.ts';
import { useWholeScreen } from './whole-screen.ts';

interface WallProps {
  /** Only those that were let through. */
  rows: readonly PictureRow[];
  sourcesOf: (row: PictureRow) => Sources;
  /** Picks a class, where several have made pictures. */
  picker: ComponentChildren;
  /** Whether motion is spared: then nothing turns by itself. */
  spared: boolean;
}

/** What a key of the keyboard or of a clicker does on the wall. */
const KEYS: Readonly<Record<string, 'on' | 'back' | 'run'>> = {
  ArrowRight: 'on',
  PageDown: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  ' ': 'run',
};

/** A control keeps its own keys: a list its arrows, a button its space bar. */
const isKept = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element &&
  target.closest(key === ' ' ? 'button, a, select' : 'select') !== null;

function useKeys(does: Readonly<Record<'on' | 'back' | 'run', () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const what = KEYS[event.key];
      if (!what || isKept(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      does[what]();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

function EmptyWall() {
  return (
    <div class="card empty">
      <Icon name="brush" />
      <p>{t('teacher.wall-empty')}</p>
      <ButtonLink kind="main" href={PICTURES} do="act:to-pictures">
        {t('wall.choose')}
      </ButtonLink>
    </div>
  );
}

function PaceField({ pace, onPick }: { pace: Pace; onPick: (pace: Pace) => void }) {
  return (
    <label class="field wall-pace">
      {t('wall.pace')}
      <select
        value={pace}
        data-do="act:pace"
        onChange={({ currentTarget }) =>
          onPick(PACES.find((one) => String(one) === currentTarget.value) ?? USUAL_PACE)
        }
      >
        {PACES.map((one) => (
          <option key={one} value={one}>
            {t('lesson.seconds', { seconds: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Wall({ rows, sourcesOf, picker, spared }: WallProps) {
  const wall = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string>();
  const [paused, setPaused] = useState(false);
  const [pace, setPace] = useState<Pace>(USUAL_PACE);
  const [names, setNames] = useState(false);
  const whole = useWholeScreen(wall);
  const ids = rows.map(({ picture }) => picture.id);
  const shown = stepFrom(ids, wanted, 0);
  const several = rows.length > 1;
  const runs = several && !paused && !spared;
  // Whoever presses twice at once turns twice, even before the page has caught up.
  const turn = (by: number) => setWanted((now) => stepFrom(ids, stepFrom(ids, now, 0), by));
  const run = () => setPaused((now) => !now);
  useKeys({ on: () => turn(1), back: () => turn(-1), run });
  const next = stepFrom(ids, shown, 1);
  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => setWanted(next), 1000 * pace);
    return () => clearTimeout(timer);
  }, [runs, next, pace]);
  const named = rows.some(({ player, seat }) => player !== '' || seat !== null);
  return (
    <div ref={wall} class="class-wall">
      <nav class="buttons" aria-label={t('teacher.wall')}>
        {!whole.on && (
          <ButtonLink href={PICTURES} icon="back">
            {t('teacher.pictures')}
          </ButtonLink>
        )}
        {several && (
          <span class="wall-turn">
            <Button
              icon="back"
              label={t('teacher.picture-before')}
              do="act:previous"
              onPress={() => turn(-1)}
            />
            {/* What turns by itself is not read out at every turn. */}
            <span role={runs ? undefined : 'status'}>
              {t('teacher.picture-of', { number: ids.indexOf(shown ?? '') + 1, all: ids.length })}
            </span>
            <Button
              icon="next"
              label={t('teacher.picture-next')}
              do="act:next"
              onPress={() => turn(1)}
            />
          </span>
        )}
        {several && !spared && (
          <>
            <Button kind="main" do="act:run" onPress={run}>
              {t(runs ? 'wall.pause' : 'wall.run')}
            </Button>
            <PaceField pace={pace} onPick={setPace} />
          </>
        )}
        {rows.length > 0 && (
          <>
            {named && (
              <Button icon="player" pressed={names} do="act:names" onPress={() => setNames(!names)}>
                {t('wall.names')}
              </Button>
            )}
            <Button icon="whole" do="act:whole-screen" onPress={whole.toggle}>
              {t(whole.on ? 'lesson.window' : 'lesson.fullscreen')}
            </Button>
            {!whole.on && (
              <ButtonLink href={SHEET} icon="print" do="act:sheet">
                {t('wall.sheet')}
              </ButtonLink>
            )}
          </>
        )}
      </nav>
      {!whole.on && picker}
      {several && spared && <p class="soft">{t('wall.spared')}</p>}
      {rows.length === 0 && <EmptyWall />}
      {/* The next one is painted while this one shows. */}
      {rows
        .filter(({ picture: { id } }) => id === shown || id === next)
        .map((row) => (
          <figure
            key={row.picture.id}
            class={row.picture.id === shown ? 'shown' : 'waiting'}
            data-picture={row.picture.id}
          >
            <Painted
              drawing={row.picture.drawing}
              sources={sourcesOf(row)}
              width={1920}
              label={pictureLabel(row)}
            />
            <PictureCaption row={row} names={names} />
          </figure>
        ))}
    </div>
  );
}
