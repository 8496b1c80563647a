// Two tabs of one device: whoever comes late with an older record writes over nothing.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { resume } from '../../src/attempt/replay.ts';
import { Store } from '../../src/store/store.ts';
import { catalogue } from '../support/levels.ts';
import { play, start } from '../support/records.ts';

const found = catalogue.levels.find(({ level: { id } }) => id === 'chuanglian/lost-wallet');
if (!found) throw new Error('the level is not shipped');
const { level } = found;

const opened: Store[] = [];
async function open(): Promise<Store> {
  const store = await Store.open();
  opened.push(store);
  return store;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const begun = start(level).attempt;
const atFirst = play(level, [5, 5, 5, 5, 5, 5]);
const further = (from: Attempt, numbers: number[]) =>
  play(level, numbers, { state: resume(level, from), attempt: from }).attempt;

test('a play goes on in one tab only, and the other learns it by its first write', async () => {
  const [one, other] = [await open(), await open()];
  await one.putAttempt(begun);
  expect(await one.goOn(atFirst.attempt, begun)).toBe('kept');
  // The other tab had read it before that.
  expect(await other.goOn(further(begun, [1, 2, 3]), begun)).toBe('elsewhere');
  expect(await other.attempt(begun.id)).toEqual(atFirst.attempt);
  expect(other.keeping).toBe('kept');
  // Taken over, it goes on there, and here no more.
  const mine = further(atFirst.attempt, [3, 4]);
  expect(await other.goOn(mine, atFirst.attempt)).toBe('kept');
  expect(await one.goOn(further(atFirst.attempt, [8, 9]), atFirst.attempt)).toBe('elsewhere');
  expect(await one.attempt(begun.id)).toEqual(mine);
});

test('what was forgotten in one tab does not come back by the other', async () => {
  const [one, other] = [await open(), await open()];
  await one.putAttempt(begun);
  await one.forgetPlayer(begun.player);
  expect(await other.goOn(atFirst.attempt, begun)).toBe('elsewhere');
  expect(await other.attempts()).toEqual([]);
});

test('a promise and checks stay, whoever goes on with the decisions', async () => {
  const [one, other] = [await open(), await open()];
  await one.putAttempt(begun);
  const promised = await other.changeAttempt(begun.id, (there) => ({
    ...there,
    promise: 'own-up',
  }));
  expect(promised).toEqual({ ...begun, promise: 'own-up' });
  expect(await one.goOn(atFirst.attempt, begun)).toBe('kept');
  expect(await one.attempt(begun.id)).toEqual({ ...atFirst.attempt, promise: 'own-up' });
  await other.changeAttempt(begun.id, (there) => {
    const { promise: _, ...bare } = there;
    return bare;
  });
  expect(await one.attempt(begun.id)).toEqual(atFirst.attempt);
  expect(await other.changeAttempt('nobody', (there) => there)).toBeUndefined();
});

test('whatever two tabs do in turn, no decision that was kept is ever gone', async () => {
  const turn = fc.record({
    tab: fc.nat({ max: 1 }),
    rereads: fc.boolean(),
    numbers: fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
      globalThis.indexedDB = new IDBFactory();
      const tabs = [await Store.open(), await Store.open()];
      await tabs[0]?.putAttempt(begun);
      const seen: Attempt[] = [begun, begun];
      let kept = begun;
      for (const { tab, rereads, numbers } of turns) {
        const store = tabs[tab];
        if (!store) continue;
        if (rereads) seen[tab] = (await store.attempt(begun.id)) ?? begun;
        const from = seen[tab] ?? begun;
        const next = further(from, numbers);
        const went = await store.goOn(next, from);
        if (went === 'kept') {
          expect(next.entries.slice(0, kept.entries.length)).toEqual(kept.entries);
          [kept, seen[tab]] = [next, next];
        }
        expect(await store.attempt(begun.id)).toEqual(kept);
      }
      for (const store of tabs) store.close();
    }),
    { numRuns: 40 },
  );
});

test('where the device is full, a play goes on in memory, and is kept whole once there is room', async () => {
  const store = await open();
  await store.putAttempt(begun);
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  try {
    expect(await store.goOn(atFirst.attempt, begun)).toBe('remembered');
    expect(store.keeping).toBe('full');
    expect(await store.attempt(begun.id)).toEqual(atFirst.attempt);
  } finally {
    full.mockRestore();
  }
  const more = further(atFirst.attempt, [4, 4, 4]);
  expect(await store.goOn(more, atFirst.attempt)).toBe('kept');
  expect(await (await open()).attempt(begun.id)).toEqual(more);
});
