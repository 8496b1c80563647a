// The power goes after any step of any shipped level: what was kept leads back to exactly that state.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { record } from '../../src/attempt/record.ts';
import { replay, resume, statesOf } from '../../src/attempt/replay.ts';
import type { Level } from '../../src/level/level.ts';
import { reduce, stepAt } from '../../src/play/reduce.ts';
import type { Action, Decision } from '../../src/play/state.ts';
import { Store } from '../../src/store/store.ts';
import { bestWay, waysToEndings } from '../driver/levels.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, start } from '../support/records.ts';

/** What takes a decision: the moves of an activity one by one. */
function actionsOf(decision: Decision): Action[] {
  if (decision.kind === 'choice') return [{ do: 'choose', option: decision.option }];
  const moves = Object.entries(decision.answer);
  return [
    ...moves.map(([item, to]): Action => ({ do: 'move', move: { item, to } })),
    { do: 'submit' },
  ];
}

/** Plays some decisions to the end, and is killed after each step of it. @returns how often at a decision */
async function playKilled(level: Level, decisions: readonly Decision[]): Promise<number> {
  globalThis.indexedDB = new IDBFactory();
  let store = await Store.open();
  let { state, attempt } = start(level);
  await store.putAttempt(attempt);
  let decided = 0;
  const take = async (action: Action): Promise<boolean> => {
    const { state: after, refused } = reduce(level, state, action);
    if (refused) return false;
    const next = record(level, attempt, action, after, { at: attempt.seconds + 1, now: NOW });
    expect(await store.goOn(next, attempt)).toBe('kept');
    if (next.entries.length > attempt.entries.length) decided += 1;
    [state, attempt] = [after, next];
    // The page is gone, with whatever it had in memory; the next one reads what is there.
    store = await Store.open();
    const read = await store.attempt(attempt.id);
    expect(read).toEqual(attempt);
    if (read) expect(resume(level, read)).toEqual(state);
    return true;
  };
  for (const decision of decisions) {
    const [first, ...rest] = actionsOf(decision);
    while (first && !(await take(first))) expect(await take({ do: 'continue' })).toBe(true);
    for (const action of rest) expect(await take(action)).toBe(true);
  }
  while (!('end' in stepAt(level, state.at))) expect(await take({ do: 'continue' })).toBe(true);
  expect(attempt.finishedAt).toBeDefined();
  expect(replay(level, attempt).trust).toBe('verified');
  return decided;
}

describe.each(catalogue.levels.map(({ level }) => ({ id: level.id, level })))(
  '$id',
  ({ level }) => {
    test('killed after each step of the best way, it goes on from that very step', async () => {
      const { decisions } = bestWay(level);
      expect(await playKilled(level, decisions)).toBe(decisions.length);
    });

    test('cut after any decision on the way to any ending, a record leads to the state there', () => {
      for (const decisions of waysToEndings(level).values()) {
        const entries = decisions.map((decision, at) => ({ at, ...decision }));
        const states = statesOf(level, entries);
        expect(states).toHaveLength(entries.length + 1);
        for (const [index, state] of states.entries()) {
          const cut = { ...start(level).attempt, entries: entries.slice(0, index) };
          expect(resume(level, cut)).toEqual(state);
          expect(state.taken).toEqual(decisions.slice(0, index));
        }
      }
    });
  },
);
