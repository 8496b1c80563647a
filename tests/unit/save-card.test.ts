// The save card: what was done best comes along, whatever device it comes to, and nothing is ever lost by it.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { resultOf } from '../../src/attempt/retell.ts';
import { type Piece, readPiece, unpack } from '../../src/classroom/parcel.ts';
import {
  bestOf,
  type Carried,
  cardIn,
  cardOf,
  type SaveCard,
} from '../../src/classroom/save-card.ts';
import { Store } from '../../src/store/store.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, play, playOut } from '../support/records.ts';

const levels = catalogue.levels.map(({ level }) => level);
const levelFor = (id: string) => levels.find((level) => level.id === id);

const PLAYER: Player = {
  version: 1,
  id: 'x7TqAb_9-ZkLmNoPqRsTuQ',
  name: '小星',
  seat: 7,
  tag: 12,
  createdAt: NOW,
};

const attemptAt = (at: number, numbers: readonly number[], id: string): Attempt => {
  const level = levels[at % levels.length];
  if (!level) throw new Error('there is no level');
  return { ...playOut(level, numbers).attempt, id, player: PLAYER.id };
};

const written = (attempts: readonly Attempt[], player = PLAYER): SaveCard => {
  const card = cardOf(player, attempts);
  if (!card.ok) throw new Error(card.error);
  return card.value;
};

function opened(texts: readonly string[]): Carried {
  const pieces = texts.map((text): Piece => {
    const piece = readPiece(text);
    if (!piece.ok) throw new Error(piece.error);
    return piece.value;
  });
  const [first] = pieces;
  const body = first && unpack(pieces, first);
  const sealed = body?.ok ? cardIn(body.value) : undefined;
  const carried = sealed?.ok ? sealed.value.open(levelFor) : undefined;
  if (!carried?.ok) throw new Error('the card does not open');
  return carried.value;
}

test('the best finished attempt of each level comes out as it went in', () => {
  const many = fc.array(fc.tuple(fc.nat({ max: 6 }), picks(40)), { maxLength: 6 });
  fc.assert(
    fc.property(many, (played) => {
      const attempts = played
        .filter(([, numbers]) => numbers.length > 0)
        .map(([at, numbers], nth) => attemptAt(at, numbers, `attempt-${nth}`));
      const card = written(attempts);
      expect(card.levels).toBe(new Set(attempts.map(({ level }) => level)).size);
      const best = bestOf(attempts);
      for (const { level, shown } of attempts) {
        const carried = best.find((one) => one.level === level);
        expect(carried?.shown?.score).toBeGreaterThanOrEqual(shown?.score ?? 0);
      }
      for (const texts of [card.codes, card.codes.toReversed(), [card.characters]]) {
        expect(opened(texts)).toEqual({ players: [PLAYER], attempts: best });
      }
    }),
    { numRuns: 25 },
  );
});

test('who has finished nothing has an empty card', () => {
  const [level] = levels;
  const begun = level && { ...play(level, [1]).attempt, player: PLAYER.id };
  expect(written(begun ? [begun] : []).levels).toBe(0);
});

test('long texts stay behind where there are too many, and the play can still be verified', () => {
  const at = levels.findIndex(({ scenes }) =>
    Object.values(scenes).some(({ steps }) =>
      steps.some((step) => 'activity' in step && step.activity === 'justify'),
    ),
  );
  const level = levels[at];
  if (!level) throw new Error('no level asks for reasons');
  const reason = Array.from({ length: 1900 }, (_, nth) =>
    String.fromCodePoint(0x4e00 + ((nth * 7919) % 20_000)),
  ).join('');
  const attempt = attemptAt(at, [3], 'long');
  const entries = attempt.entries.map((entry) =>
    entry.kind === 'activity' && 'reason' in entry.answer
      ? { ...entry, answer: { reason } }
      : entry,
  );
  const whole: Attempt = { ...attempt, entries };
  expect(resultOf(level, whole).trust).toBe('verified');
  const card = written([whole]);
  expect(card.shortened).toBe(true);
  const [carried] = opened(card.codes).attempts;
  expect(JSON.stringify(carried)).not.toContain(reason.slice(0, 10));
  expect(carried && resultOf(level, carried)).toEqual(resultOf(level, whole));
});

test('restoring adds, never overwrites, and twice changes nothing', async () => {
  const attempts = [attemptAt(0, [3], 'one'), attemptAt(1, [4], 'two')];
  const carried = opened(written(attempts).codes);
  const store = await Store.open('restoring');
  const own: Attempt = { ...attemptAt(2, [5], 'own'), player: 'somebody' };
  await store.putAttempt(own);
  // On this device the pupil is called otherwise, and has looked further in one of the plays.
  await store.putPlayer({ ...PLAYER, name: '星星' });
  const [first] = attempts;
  if (!first) throw new Error('nothing was played');
  const further: Attempt = {
    ...first,
    entries: [...first.entries, { at: 999, kind: 'return', read: 0 }],
  };
  await store.putAttempt(further);
  expect(await store.merge(carried)).toEqual({ added: 1, unchanged: 2 });
  const after = await store.everything();
  expect(after.players).toEqual([{ ...PLAYER, name: '星星' }]);
  expect(await store.attempt('own')).toEqual(own);
  expect(await store.attempt('one')).toEqual(further);
  expect(await store.attempt('two')).toEqual(attempts[1]);
  expect(await store.attempt('three')).toBeUndefined();
  expect(await store.merge(carried)).toEqual({ added: 0, unchanged: 3 });
  expect(await store.everything()).toEqual(after);
  store.close();
});

test('the bests of all levels take no more codes than fit on a sheet', () => {
  const card = written(levels.map((_, at) => attemptAt(at, [3], `attempt-${at}`)));
  expect(card.levels).toBe(levels.length);
  expect(card.codes.length).toBeLessThanOrEqual(6);
});
