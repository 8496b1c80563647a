// What the console says that a device holds.
import { expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { heldIn } from '../../src/report/held.ts';

const AT = '2026-11-23T09:00:00+08:00';

const player = (id: string, more: Partial<Player> = {}): Player => ({
  ...{ version: 1, id, name: '', seat: null, createdAt: AT },
  ...more,
});

const attempt = (id: string, startedAt: string): Attempt => ({
  ...{ version: 1, id, player: 'p1', level: 'chuanglian/lost-wallet', hash: '0123456789abcdef' },
  ...{ format: 1, startedAt, seconds: 12, entries: [], place: { read: 0, answer: {} } },
});

test('a device that holds nothing says so', () => {
  const nothing = { players: [], attempts: [], pictures: [], classes: [], lessons: [] };
  const held = heldIn(nothing);
  expect(held.oldest).toBeUndefined();
  expect(held.newest).toBeUndefined();
  expect(Object.values(held).filter((one) => one !== undefined && one !== 0)).toEqual([]);
});

test('seats, names and notes are counted apart; instants are compared, not their texts', () => {
  const [early, late] = ['2026-11-24T00:30:00+08:00', '2026-11-23T18:00:00Z'];
  const held = heldIn({
    players: [
      player('p1', { name: '小廉', seat: 7, class: 'c1', notes: '坐前面' }),
      player('p2', { seat: 8, class: 'c1', leftAt: AT, notes: '' }),
      player('whole-class', { class: 'c1' }),
      player('p3', { name: '小青', seat: 3 }),
    ],
    attempts: [attempt('a1', late), attempt('a2', early)],
    ...{ pictures: [{}], classes: [{}], lessons: [{}, {}] },
  });
  expect(held).toEqual({
    ...{ classes: 1, seats: 2, others: 1, names: 2, notes: 1 },
    ...{ attempts: 2, pictures: 1, lessons: 2, oldest: early, newest: late },
  });
});
