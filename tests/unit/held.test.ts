// What the console says that a device holds.
import { expect, test } from 'vitest';
import type { Player } from '../../src/attempt/attempt.ts';
import { heldIn } from '../../src/report/held.ts';

const AT = '2026-11-23T09:00:00+08:00';

const player = (id: string, more: Partial<Player> = {}): Player => ({
  ...{ version: 1, id, name: '', seat: null, createdAt: AT },
  ...more,
});

test('a device that holds nothing says so', () => {
  const none = { attempts: 0, pictures: 0, classes: 0, lessons: 0 };
  const held = heldIn([], { ...none, oldest: undefined, newest: undefined });
  expect(held.oldest).toBeUndefined();
  expect(held.newest).toBeUndefined();
  expect(Object.values(held).filter((one) => one !== undefined && one !== 0)).toEqual([]);
});

test('seats, names and notes are counted apart', () => {
  const numbers = { attempts: 2, pictures: 1, classes: 1, lessons: 2, oldest: AT, newest: AT };
  const held = heldIn(
    [
      player('p1', { name: '小廉', seat: 7, class: 'c1', notes: '坐前面' }),
      player('p2', { seat: 8, class: 'c1', leftAt: AT, notes: '' }),
      player('whole-class', { class: 'c1' }),
      player('p3', { name: '小青', seat: 3 }),
    ],
    numbers,
  );
  expect(held).toEqual({
    ...numbers,
    ...{ seats: 2, others: 1, names: 2, notes: 1 },
  });
});
