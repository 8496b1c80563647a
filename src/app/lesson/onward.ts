// What the remote's "on" does at this moment.
import type { Round } from '../../classroom/lesson.ts';
import { decidedIn } from '../../classroom/round.ts';
import type { Shown } from '../../play/screen.ts';
import type { Action } from '../../play/state.ts';
import type { Deed } from '../../teacher/projector/round-view.tsx';

interface Moment {
  /** The choice that the class is at. */
  round: Round | undefined;
  shown: Shown;
  take: (deed: Deed) => void;
  dispatch: (action: Action) => void;
}

/** Reads on, goes on to the next phase, or takes what is decided; undefined where there is nothing to go on to. */
export function onwardOf({ round, shown, take, dispatch }: Moment): (() => void) | undefined {
  if (round) {
    if (round.phase !== 'decide') return () => take({ do: 'on' });
    const option = decidedIn(round);
    return option === undefined ? undefined : () => dispatch({ do: 'choose', option });
  }
  const waits = shown.kind === 'choice' || shown.kind === 'ending';
  const undone = shown.kind === 'activity' && shown.outcome === undefined;
  return waits || undone ? undefined : () => dispatch({ do: 'continue' });
}
