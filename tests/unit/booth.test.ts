// Visits of a kiosk on a real IndexedDB implementation: each is counted once and wiped whole, whatever the
// device refuses and wherever the power goes; and nobody else's rows are touched.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blank } from '../../src/activities/studio/drawing.ts';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import { usualKiosk } from '../../src/kiosk/settings.ts';
import type { Total } from '../../src/kiosk/totals.ts';
import { Store } from '../../src/store/store.ts';

const HOUR = '2026-11-27T14';
const SINCE = '2026-11-27T14:05:00+08:00';
const LEVEL = 'chuanglian/lost-wallet';

const playerOf = (id: string): Player => ({
  version: 1,
  id,
  name: '',
  seat: null,
  createdAt: SINCE,
});

const attemptOf = (player: string, id: string, finished: boolean): Attempt => ({
  version: 1,
  id,
  player,
  level: LEVEL,
  hash: '0123456789abcdef',
  format: 1,
  startedAt: SINCE,
  seconds: 12,
  entries: [{ at: 3, kind: 'choice', scene: 'field', id: 'what-to-do', option: 'hand-in' }],
  place: { read: 2, answer: {} },
  ...(finished ? { finishedAt: SINCE } : {}),
});

const pictureOf = (player: string, id: string): Picture => ({
  version: 1,
  id,
  player,
  level: LEVEL,
  activity: 'poster',
  madeAt: SINCE,
  changedAt: SINCE,
  drawing: blank(1),
});

/** Somebody who played here before the device was a kiosk. */
async function putPupil(store: Store): Promise<void> {
  await store.putPlayer({ ...playerOf('pupil'), name: '小廉' });
  await store.putAttempt(attemptOf('pupil', 'pupil-attempt', true));
  await store.putPicture(pictureOf('pupil', 'pupil-picture'));
}

const whole = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);

/** What the device refuses from now on. */
function refuse({ puts, deletes }: { puts: boolean; deletes: boolean }): void {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.defineProperties(IDBObjectStore.prototype, {
    put: puts ? { value: full, configurable: true } : whole.put,
    delete: deletes ? { value: full, configurable: true } : whole.delete,
  });
}

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
  refuse({ puts: false, deletes: false });
  for (const store of opened.splice(0)) store.close();
});

/** Whose rows there are. */
async function owners(store: Store): Promise<string[]> {
  const [players, attempts, pictures] = await Promise.all([
    store.players(),
    store.attempts(),
    store.pictures(),
  ]);
  const all = [
    ...players.map(({ id }) => id),
    ...attempts.map(({ player }) => player),
    ...pictures.map(({ player }) => player),
  ];
  return [...new Set(all)].toSorted();
}

/** Visits and plays that were counted: finished ones, and those that were left. */
async function counted(store: Store) {
  const sums = { visits: [0, 0], plays: [0, 0] };
  for (const { level, finished, left } of await store.booth.totals()) {
    const sum = sums[level ? 'plays' : 'visits'];
    sum[0] = (sum[0] ?? 0) + finished;
    sum[1] = (sum[1] ?? 0) + left;
  }
  return sums;
}

const begin = (store: Store, id: string): Promise<void> =>
  store.booth.begin({ version: 1, player: id, since: SINCE }, playerOf(id));

describe('a visit', () => {
  test('is there until it ends; then it is counted once, and gone', async () => {
    const store = await open();
    await putPupil(store);
    await begin(store, 'v1');
    await store.putAttempt(attemptOf('v1', 'a1', true));
    await store.putAttempt(attemptOf('v1', 'a2', false));
    await store.putPicture(pictureOf('v1', 'i1'));
    expect((await store.booth.visitor())?.player).toBe('v1');
    // As by two taps in a row.
    const ended = await Promise.all([store.booth.end(HOUR), store.booth.end(HOUR)]);
    expect(ended).toEqual([true, false]);
    expect(await owners(store)).toEqual(['pupil']);
    expect(await counted(store)).toEqual({ visits: [1, 0], plays: [1, 1] });
    expect((await store.counts.of(['v1'])).ids).toEqual([]);
  });

  test('what still comes from it after its end is not kept', async () => {
    const store = await open();
    await begin(store, 'v1');
    const late = [store.putAttempt(attemptOf('v1', 'a1', false)), store.booth.end(HOUR)];
    await Promise.all(late);
    await store.putAttempt(attemptOf('v1', 'a1', true));
    await store.putPicture(pictureOf('v1', 'i1'));
    refuse({ puts: true, deletes: false });
    await store.putAttempt(attemptOf('v1', 'a1', true));
    expect(await owners(store)).toEqual([]);
    expect((await counted(store)).plays).toEqual([0, 1]);
  });

  test('that a device takes no more in its middle is counted by what is remembered', async () => {
    const store = await open();
    await begin(store, 'v1');
    await store.putAttempt(attemptOf('v1', 'a1', false));
    refuse({ puts: true, deletes: false });
    await store.putAttempt(attemptOf('v1', 'a1', true));
    await store.putAttempt(attemptOf('v1', 'a2', false));
    expect(await store.booth.end(HOUR)).toBe(true);
    expect(await owners(store)).toEqual([]);
    expect(await counted(store)).toEqual({ visits: [1, 0], plays: [1, 1] });
    // Once there is room again, it is written with the next.
    refuse({ puts: false, deletes: false });
    await begin(store, 'v2');
    await store.booth.end(HOUR);
    expect(await counted(store)).toEqual({ visits: [1, 1], plays: [1, 1] });
    expect(await counted(await open())).toEqual({ visits: [1, 1], plays: [1, 1] });
  });

  test('that a device neither writes nor deletes leaves no visitor to be seen', async () => {
    const store = await open();
    await begin(store, 'v1');
    await store.putAttempt(attemptOf('v1', 'a1', true));
    refuse({ puts: true, deletes: true });
    expect(await store.booth.end(HOUR)).toBe(true);
    expect(await store.booth.end(HOUR)).toBe(false);
    expect(await store.booth.visitor()).toBeUndefined();
    await begin(store, 'v2');
    expect((await store.booth.visitor())?.player).toBe('v2');
    expect(await store.booth.end(HOUR)).toBe(true);
    expect((await counted(store)).visits).toEqual([1, 1]);
    refuse({ puts: false, deletes: false });
    await begin(store, 'v3');
    expect(await owners(store)).toEqual(['v3']);
    await store.booth.end(HOUR);
    expect(await owners(await open())).toEqual([]);
    expect((await counted(await open())).visits).toEqual([1, 2]);
  });
});

test('what is carried away is forgotten once, the part that the device had refused included', async () => {
  const store = await open();
  for (const id of ['v1', 'v2']) {
    await begin(store, id);
    await store.putAttempt(attemptOf(id, `a-${id}`, true));
    // The second is counted in memory alone.
    refuse({ puts: id === 'v2', deletes: false });
    await store.booth.end(HOUR);
  }
  refuse({ puts: false, deletes: false });
  const away = await store.booth.totals();
  expect(await counted(store)).toEqual({ visits: [2, 0], plays: [2, 0] });
  await store.booth.forgetTotals(away);
  expect(await store.booth.totals()).toEqual([]);
  await begin(store, 'v3');
  await store.booth.end(HOUR);
  expect(await counted(store)).toEqual({ visits: [0, 1], plays: [0, 0] });
});

test('settings that the device refuses hold until the page closes', async () => {
  const store = await open();
  refuse({ puts: true, deletes: false });
  await store.booth.setUp({ ...usualKiosk([LEVEL]), event: '園遊會' });
  expect((await store.booth.settings())?.event).toBe('園遊會');
});

const STEPS = [
  ...(['begin', 'play', 'finish', 'draw', 'end', 'carry', 'crash'] as const),
  ...(['full', 'stuck', 'room'] as const),
];
type Step = (typeof STEPS)[number];

test('any story: each visit is counted once, whatever is carried away, and only the pupil is left', async () => {
  const story = async (steps: readonly Step[], crashes: boolean): Promise<void> => {
    globalThis.indexedDB = new IDBFactory();
    refuse({ puts: false, deletes: false });
    let store = await open();
    await putPupil(store);
    let visits = 0;
    let attempts = 0;
    /** What staff have carried away, and the kiosk has forgotten. */
    const carried: Total[] = [];
    let open1 = '';
    const rooms = { full: [true, false], stuck: [true, true], room: [false, false] } as const;
    for (const step of [...steps, 'room', 'end'] as Step[]) {
      if (step === 'begin' && !open1) {
        visits += 1;
        open1 = `v${visits}`;
        await begin(store, open1);
      }
      if ((step === 'play' || step === 'finish') && open1) {
        attempts += 1;
        await store.putAttempt(attemptOf(open1, `a${attempts}`, step === 'finish'));
      }
      if (step === 'draw' && open1) await store.putPicture(pictureOf(open1, `i${attempts}`));
      if (step === 'end') {
        expect(await store.booth.end(HOUR)).toBe(open1 !== '');
        open1 = '';
      }
      if (step === 'carry') {
        const away = await store.booth.totals();
        const forgets = store.booth.forgetTotals(away).then(
          () => true,
          () => false,
        );
        if (await forgets) carried.push(...away);
      }
      if (step === 'full' || step === 'stuck' || step === 'room') {
        const [puts, deletes] = rooms[step];
        // The power does not go on a device that is full: what it could not write would be lost.
        if (!crashes || step === 'room') refuse({ puts, deletes });
      }
      if (step === 'crash' && crashes) {
        store.close();
        store = await open();
        // As the kiosk does when it opens.
        expect(await store.booth.end(HOUR)).toBe(open1 !== '');
        open1 = '';
      }
    }
    // Whatever the device refused before is made up for with the next visit.
    await begin(store, 'last');
    await store.booth.end(HOUR);
    store.close();
    store = await open();
    const all = [...carried, ...(await store.booth.totals())];
    const sum = (rows: readonly Total[]) =>
      rows.reduce((so, { finished, left }) => so + finished + left, 0);
    expect(sum(all.filter(({ level }) => level === ''))).toBe(visits + 1);
    expect(sum(all.filter(({ level }) => level !== ''))).toBe(attempts);
    expect(await owners(store)).toEqual(['pupil']);
    expect(await store.booth.visitor()).toBeUndefined();
    expect((await store.attempts()).map(({ id }) => id)).toEqual(['pupil-attempt']);
    store.close();
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...STEPS), { maxLength: 25 }),
      fc.boolean(),
      (steps, crashes) => story(steps, crashes),
    ),
    { numRuns: 60 },
  );
});
