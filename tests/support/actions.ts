// Ways to act on a play by chance.
import fc from 'fast-check';
import type { Level } from '../../src/level/level.ts';
import { rulesOf } from '../../src/play/conditions.ts';
import { optionsAt, reduce, stepAt } from '../../src/play/reduce.ts';
import type { Action, PlayState } from '../../src/play/state.ts';

/** A number that picks an action; the same numbers give the same play. */
export const picks = (most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat({ max: 10_000 }), { maxLength: most, size: 'max' });

/** Everything that can sensibly be tried in a state, and some nonsense. */
export function actionsIn(level: Level, state: PlayState): Action[] {
  const step = stepAt(level, state.at);
  const moves: Action[] =
    'activity' in step
      ? rulesOf(step)
          .samples()
          .flatMap((answer) => Object.entries(answer))
          .map(([item, to]) => ({ do: 'move', move: { item, to } }))
      : [];
  return [
    { do: 'continue' },
    { do: 'submit' },
    { do: 'return' },
    { do: 'choose', option: 'no-such-option' },
    { do: 'move', move: { item: 'no-such-item', to: 'on' } },
    { do: 'rewind', to: 99 },
    ...optionsAt(level, state).map(({ id }): Action => ({ do: 'choose', option: id })),
    ...moves,
    ...state.taken.map((_, to): Action => ({ do: 'rewind', to })),
  ];
}

/** Plays actions one after another, reporting each. */
export function act(
  level: Level,
  from: PlayState,
  actions: readonly Action[],
  seen: (action: Action, before: PlayState, after: PlayState, refused: boolean) => void = () => {},
): PlayState {
  let state = from;
  for (const action of actions) {
    const { state: after, refused } = reduce(level, state, action);
    seen(action, state, after, refused !== undefined);
    state = after;
  }
  return state;
}
