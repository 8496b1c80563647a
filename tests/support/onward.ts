// The ways forward in a play, for whoever plays by chance.
import type { Level } from '../../src/level/level.ts';
import { rulesOf } from '../../src/play/conditions.ts';
import { optionsAt, stepAt } from '../../src/play/reduce.ts';
import type { Action, PlayState } from '../../src/play/state.ts';

/** What would take a player on: a way forward, picked by a number. */
export function onward(level: Level, state: PlayState, pick: number): Action[] {
  const step = stepAt(level, state.at);
  if ('choice' in step) {
    const options = optionsAt(level, state);
    const option = options[pick % options.length];
    return option ? [{ do: 'choose', option: option.id }] : [];
  }
  if ('activity' in step && !state.handedIn) {
    const samples = rulesOf(step).samples();
    const answer = samples[pick % samples.length] ?? {};
    const moves = Object.entries(answer).map(
      ([item, to]): Action => ({ do: 'move', move: { item, to } }),
    );
    return [...moves, { do: 'submit' }];
  }
  return 'end' in step ? [] : [{ do: 'continue' }];
}
