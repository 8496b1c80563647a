// The choice that the class is at, kept with every vote; none while another path is looked at.
import { useEffect } from 'preact/hooks';
import type { Round } from '../../classroom/lesson.ts';
import { openRound, reduceRound, withoutRound, withRound } from '../../classroom/round.ts';
import type { Screen } from '../../play/screen.ts';
import type { PlayState } from '../../play/state.ts';
import type { Deed } from '../../teacher/projector/round-view.tsx';
import type { OpenLesson } from './open-lesson.ts';

/** The round of the choice on the screen: the kept one if it is of this very choice, or a new one. */
function roundAt(
  { lesson, plan }: OpenLesson,
  { shown, exploring }: Screen,
  { taken }: PlayState,
): Round | undefined {
  if (shown.kind !== 'choice' || exploring) return undefined;
  const kept = lesson.value.round;
  if (kept && kept.choice === shown.id && kept.nth === taken.length) return kept;
  const options = shown.options.map(({ id }) => id);
  return openRound(shown.id, taken.length, options, plan.by);
}

/** @returns the round, what acts on it, and what takes its decision in the play */
export function useRound(opened: OpenLesson, screen: Screen, state: PlayState) {
  const { lesson, plan, keep, now, loop } = opened;
  const round = roundAt(opened, screen, state);
  const { exploring, shown } = screen;
  useEffect(() => {
    // Once its choice is taken a round is over; one that waits for a look elsewhere is not.
    if (!exploring && shown.kind !== 'choice' && lesson.peek().round) {
      keep(withoutRound(lesson.peek()));
    }
  }, [exploring, shown.kind]);
  const take = (deed: Deed) => {
    const present = roundAt(opened, screen, loop.state.peek());
    if (!present) return;
    const { round: after, refused } = reduceRound(present, { ...deed, at: now() }, plan);
    if (!refused) keep(withRound(lesson.peek(), after));
  };
  return { round, take };
}
