// Records written as the game writes them, by plays that go by numbers.
import type { Attempt } from '../../src/attempt/attempt.ts';
import { openAttempt, record } from '../../src/attempt/record.ts';
import type { Level } from '../../src/level/level.ts';
import { begin, reduce } from '../../src/play/reduce.ts';
import type { Action, PlayState } from '../../src/play/state.ts';
import { actionsIn } from './actions.ts';
import { onward } from './onward.ts';

export const NOW = '2026-11-23T09:05:00+08:00';

export const opened = (level: Level): Attempt =>
  openAttempt(level, { id: 'attempt', player: 'player', startedAt: NOW });

interface Played {
  state: PlayState;
  attempt: Attempt;
}

/** Takes actions in turn and writes the record of them as the game does. */
export function take(level: Level, played: Played, actions: readonly Action[]): Played {
  return actions.reduce(({ state, attempt }, action) => {
    const { state: after, refused } = reduce(level, state, action);
    if (refused) return { state, attempt };
    const at = attempt.seconds + 1;
    return { state: after, attempt: record(level, attempt, action, after, { at, now: NOW }) };
  }, played);
}

/** Plays by numbers, mostly onward, sometimes anything. */
export const play = (level: Level, numbers: readonly number[], from = start(level)): Played =>
  numbers.reduce((played, number) => {
    const all = actionsIn(level, played.state);
    const wild = all[number % all.length];
    const actions = number % 7 === 0 && wild ? [wild] : onward(level, played.state, number);
    return take(level, played, actions);
  }, from);

export const start = (level: Level): Played => ({ state: begin(level), attempt: opened(level) });

/** Plays to the first ending, then wanders on. */
export function playOut(level: Level, numbers: readonly number[]): Played {
  let played = start(level);
  for (let turn = 0; played.attempt.finishedAt === undefined; turn += 1) {
    const number = numbers[turn % numbers.length] ?? 0;
    played = take(level, played, onward(level, played.state, number));
  }
  return play(level, numbers.slice(0, 60), played);
}
