// What a roster changes in a class: shown before it is done, and nobody is lost by it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Player } from '../../src/attempt/attempt.ts';
import { type Pupil, seated } from '../../src/classroom/class.ts';
import type { RosterRow } from '../../src/classroom/roster.ts';
import { isIdle, type Plan, planOf, seemReplaced } from '../../src/classroom/roster-plan.ts';
import { carriedOut, freeSeat, hasLeft, newPupil } from '../../src/classroom/seats.ts';

const NOW = '2026-11-23T09:05:00+08:00';

/** Ids in turn, as if drawn. */
function chances() {
  let drawn = 0;
  return {
    now: NOW,
    newId: () => {
      drawn += 1;
      return `new-${drawn}`;
    },
  };
}

const pupil = (seat: number, name: string, id = `p${seat}`): Pupil =>
  newPupil('c', { seat, name }, { now: NOW, newId: () => id });

/** A plan in short: each part with the seats and names it is about. */
const inShort = (plan: Plan) =>
  Object.fromEntries(
    Object.entries(plan)
      .filter(([, part]) => part.length > 0)
      .map(([name, part]) => [
        name,
        part
          .map((one: Plan['stays'][number] | RosterRow | Pupil) =>
            'row' in one
              ? `${one.pupil.seat} ${one.pupil.name} → ${one.row.seat} ${one.row.name}`
              : `${one.seat} ${one.name}`,
          )
          .join(', '),
      ]),
  );

const WISHES = { replaced: new Set<number>(), keepOthers: false };

const CLASS = [pupil(1, '王小明'), pupil(2, '李美'), pupil(3, '張三'), pupil(4, '')];

describe('a roster', () => {
  test('of an empty class makes everybody new', () => {
    expect(inShort(planOf([{ seat: 7, name: '王小明' }], [], WISHES))).toEqual({
      comes: '7 王小明',
    });
  });

  test('finds by seat and name, by name alone, and by seat alone', () => {
    const rows = [
      { seat: 1, name: '王小明' },
      { seat: 5, name: '李美' },
      { seat: 3, name: '張三豐' },
      { seat: 4, name: '林四' },
    ];
    expect(inShort(planOf(rows, CLASS, WISHES))).toEqual({
      stays: '1 王小明 → 1 王小明',
      moved: '2 李美 → 5 李美',
      renamed: '3 張三 → 3 張三豐, 4  → 4 林四',
    });
  });

  test('without names takes no name away', () => {
    const rows = CLASS.map(({ seat }) => ({ seat, name: '' }));
    expect(isIdle(planOf(rows, CLASS, WISHES))).toBe(true);
  });

  test('where another name is another person, one leaves and one comes', () => {
    const rows = [
      { seat: 1, name: '王小名' },
      { seat: 2, name: '歐陽菲菲' },
    ];
    const replaced = seemReplaced(rows, CLASS);
    expect(replaced).toEqual(new Set([2]));
    expect(inShort(planOf(rows, CLASS, { replaced, keepOthers: true }))).toEqual({
      renamed: '1 王小明 → 1 王小名',
      comes: '2 歐陽菲菲',
      leaves: '2 李美',
      kept: '3 張三, 4 ',
    });
  });

  test('finds whoever had left and comes back, but only by a name that one alone has', () => {
    const left = [hasLeft(pupil(8, '陳美', 'p8'), NOW), hasLeft(pupil(9, '林四', 'p9'), NOW)];
    const namesake = hasLeft(pupil(10, '林四', 'p10'), NOW);
    const rows = [
      { seat: 11, name: '陳美' },
      { seat: 12, name: '林四' },
    ];
    expect(inShort(planOf(rows, [...left, namesake], WISHES))).toEqual({
      returns: '8 陳美 → 11 陳美',
      comes: '12 林四',
    });
  });
});

test('the next free seat is found, if there is one', () => {
  expect(freeSeat(CLASS)).toBe(5);
  expect(freeSeat([pupil(1, ''), pupil(3, '')])).toBe(2);
  expect(freeSeat([hasLeft(pupil(1, ''), NOW)])).toBe(1);
  expect(freeSeat(Array.from({ length: 99 }, (_, index) => pupil(index + 1, '')))).toBeUndefined();
});

const seat = fc.integer({ min: 1, max: 9 });
const name = fc.constantFrom('', '王', '王小明', '李美', '陳美', '林四');
const rowsOf = fc.uniqueArray(fc.record({ seat, name }), { selector: (row) => row.seat });
const players = fc
  .tuple(rowsOf, fc.array(fc.record({ seat, name }), { maxLength: 4 }))
  .map(([here, left]): Player[] => [
    ...here.map((row) => pupil(row.seat, row.name, `here-${row.seat}`)),
    ...left.map((row, index) => hasLeft(pupil(row.seat, row.name, `left-${index}`), NOW)),
  ]);
const wishes = fc.record({
  replaced: fc.uniqueArray(seat).map((seats) => new Set(seats)),
  keepOthers: fc.boolean(),
});

test('every pupil and every row is in exactly one part of a plan', () => {
  fc.assert(
    fc.property(rowsOf, players, wishes, (rows, known, wished) => {
      const plan = planOf(rows, known, wished);
      const matched = [...plan.stays, ...plan.renamed, ...plan.moved, ...plan.returns];
      const told = [...matched.map(({ row }) => row), ...plan.comes];
      expect(told.toSorted((a, b) => a.seat - b.seat)).toEqual(
        rows.toSorted((a, b) => a.seat - b.seat),
      );
      const here = [...plan.stays, ...plan.renamed, ...plan.moved].map((one) => one.pupil.id);
      expect([...here, ...[...plan.leaves, ...plan.kept].map(({ id }) => id)].toSorted()).toEqual(
        seated(known)
          .map(({ id }) => id)
          .toSorted(),
      );
    }),
  );
});

test('once it is carried out nobody is lost, no seat is taken twice, and the roster sits as it says', () => {
  fc.assert(
    fc.property(rowsOf, players, wishes, (rows, known, wished) => {
      const plan = planOf(rows, known, wished);
      const changed = carriedOut(plan, 'c', chances());
      const after = new Map([...known, ...changed].map((one) => [one.id, one]));
      expect(known.every(({ id }) => after.has(id))).toBe(true);
      const now = seated([...after.values()]);
      expect(new Set(now.map((one) => one.seat)).size).toBe(now.length);
      for (const row of rows) {
        const sits = now.find((one) => one.seat === row.seat);
        if (row.name) expect(sits?.name).toBe(row.name);
        else expect(sits).toBeDefined();
      }
      if (!wished.keepOthers) expect(now).toHaveLength(rows.length);
      const again = planOf(rows, [...after.values()], { ...wished, replaced: new Set() });
      expect(isIdle({ ...again, leaves: wished.keepOthers ? [] : again.leaves })).toBe(true);
    }),
  );
});
