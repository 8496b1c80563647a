// The picture of a 畫室 as what was done: lines as strings, taking back and doing again, what is seen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amends,
  blank,
  CRAYONS,
  canRedo,
  canUndo,
  type Drawing,
  does,
  drawingSchema,
  isEmpty,
  isPlaced,
  type Op,
  PAPERS,
  panelOf,
  panelsOf,
  redone,
  STAMPS,
  shownIn,
  sloganOf,
  type Thing,
  undone,
  worded,
} from '../../src/activities/studio/drawing.ts';
import { decodeLine, encodeLine, LINE, type Point } from '../../src/activities/studio/line.ts';

const PANELS = 3;

const points = (pressure: fc.Arbitrary<number | undefined>): fc.Arbitrary<Point[]> =>
  fc.array(
    fc.record({
      x: fc.double({ min: -300, max: 1600, noNaN: true }),
      y: fc.double({ min: -300, max: 1000, noNaN: true }),
      pressure,
    }),
    { minLength: 1, maxLength: 60 },
  );
/** Drawn by a pen, or by what knows no pressure. */
const lines = fc.oneof(
  points(fc.double({ min: 0, max: 1, noNaN: true })),
  points(fc.constant(undefined)),
);

const panel = fc.nat(PANELS - 1);
const which = fc.nat(40);
const crayon = fc.constantFrom(...CRAYONS);
const pose = fc.record({
  x: fc.integer({ min: 0, max: 1280 }),
  y: fc.integer({ min: 0, max: 720 }),
  size: fc.constantFrom(0.5, 1, 2),
  turn: fc.integer({ min: -180, max: 180 }),
  flipped: fc.boolean(),
});
const thing: fc.Arbitrary<Thing> = fc.oneof(
  fc.record({
    is: fc.constant('person' as const),
    id: fc.constant('lian'),
    face: fc.constant('sad'),
  }),
  fc.record({ is: fc.constant('thing' as const), id: fc.constant('wallet') }),
  fc.record({ is: fc.constant('stamp' as const), id: fc.constantFrom(...STAMPS), crayon }),
);
const width = fc.integer({ min: 1, max: 80 });
const line = lines.map(encodeLine);
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({
    do: fc.constant('ground' as const),
    panel,
    ground: fc.record({ is: fc.constant('paper' as const), paper: fc.constantFrom(...PAPERS) }),
  }),
  fc.record({ do: fc.constant('put' as const), panel, thing, pose }),
  fc.record({ do: fc.constant('move' as const), which, pose }),
  fc.record({ do: fc.constant('change' as const), which, thing }),
  fc.record({ do: fc.constantFrom('raise' as const, 'remove' as const), which }),
  fc.record({ do: fc.constant('draw' as const), panel, crayon, width, line }),
  fc.record({ do: fc.constant('rub' as const), panel, width, line }),
  fc.record({ do: fc.constant('clear' as const), panel }),
);
const drawn = fc.array(op, { maxLength: 40 }).map((ops) => ops.reduce(does, blank(PANELS)));

const all = (drawing: Drawing) => panelsOf(drawing).map((one) => shownIn(drawing, one));

describe('a line', () => {
  it('comes back from its string to the nearest unit, and to the nearest fifteenth of pressure', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const back = decodeLine(encodeLine(given));
        expect(back).toHaveLength(given.length);
        back.forEach((point, at) => {
          const { x = 0, y = 0, pressure } = given[at] ?? {};
          expect(Math.abs(point.x - x)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(point.y - y)).toBeLessThanOrEqual(0.5);
          expect(point.pressure === undefined).toBe(pressure === undefined);
          expect(Math.abs((point.pressure ?? 0) - (pressure ?? 0))).toBeLessThanOrEqual(1 / 30);
        });
        expect(encodeLine(back)).toBe(encodeLine(given));
      }),
    );
  });

  it('is a string of its own alphabet, and any string of that is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz!.-0?') }), lines, (text, given) => {
        expect(encodeLine(given)).toMatch(LINE);
        for (const { x, y } of decodeLine(text)) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        }
      }),
    );
  });
});

describe('what was done', () => {
  it('is taken back and done again, each the inverse of the other', () => {
    fc.assert(
      fc.property(drawn, op, (drawing, next) => {
        const after = does(drawing, next);
        expect(all(undone(after))).toEqual(all(drawing));
        expect(redone(undone(after))).toEqual(after);
      }),
    );
  });

  it('is never lost: however much is taken back, all of it can be done again', () => {
    fc.assert(
      fc.property(drawn, fc.nat(60), (drawing, times) => {
        let back = drawing;
        for (let time = 0; time < times; time += 1) back = undone(back);
        expect(back.ops).toBe(drawing.ops);
        expect(canUndo(back)).toBe(times < drawing.ops.length);
        while (canRedo(back)) back = redone(back);
        expect(back).toEqual(drawing);
      }),
    );
  });

  it('cuts off what was taken back once something new is done', () => {
    fc.assert(
      fc.property(drawn, op, fc.nat(20), (drawing, next, times) => {
        let back = drawing;
        for (let time = 0; time < times; time += 1) back = undone(back);
        const { ops, done } = does(back, next);
        expect(ops).toEqual([...drawing.ops.slice(0, back.done), next]);
        expect(done).toBe(ops.length);
      }),
    );
  });

  it('passes its own border unchanged', () => {
    fc.assert(
      fc.property(drawn, (drawing) => {
        const stored: unknown = JSON.parse(JSON.stringify(drawing));
        expect(drawingSchema.parse(stored)).toEqual(stored);
      }),
    );
  });

  it('changes no panel but its own', () => {
    fc.assert(
      fc.property(drawn, op, (drawing, next) => {
        const after = does(drawing, next);
        for (const one of panelsOf(drawing)) {
          if (one !== panelOf(after, next)) {
            expect(shownIn(after, one)).toEqual(shownIn(drawing, one));
          }
        }
      }),
    );
  });
});

const POSE = { x: 640, y: 360, size: 1, turn: 0, flipped: false };
const LIAN: Thing = { is: 'person', id: 'lian', face: 'happy' };
const put = (given: Thing): Op => ({ do: 'put', panel: 0, thing: given, pose: POSE });
const STROKE: Op = { do: 'draw', panel: 0, crayon: 'red', width: 14, line: 'CCCC' };
const made = (...ops: Op[]) => ops.reduce(does, blank(1));

describe('what is seen', () => {
  it('lies in the order in which it was done, until something is raised', () => {
    const drawing = made(put(LIAN), STROKE, put({ is: 'thing', id: 'wallet' }));
    const order = (one: Drawing) =>
      shownIn(one, 0).marks.map((mark) => (isPlaced(mark) ? mark.which : mark.do));
    expect(order(drawing)).toEqual([0, 'draw', 2]);
    expect(order(does(drawing, { do: 'raise', which: 0 }))).toEqual(['draw', 2, 0]);
    expect(order(does(drawing, { do: 'remove', which: 1 }))).toEqual([0, 'draw', 2]);
    expect(order(does(drawing, { do: 'remove', which: 2 }))).toEqual([0, 'draw']);
  });

  it('is nothing after all is cleared, taken off or rubbed on a bare sheet', () => {
    expect(isEmpty(blank(4))).toBe(true);
    expect(isEmpty(made(STROKE))).toBe(false);
    expect(isEmpty(made(STROKE, { do: 'clear', panel: 0 }))).toBe(true);
    expect(isEmpty(made(put(LIAN), { do: 'remove', which: 0 }))).toBe(true);
    expect(isEmpty(made({ do: 'rub', panel: 0, width: 30, line: 'CCCC' }))).toBe(true);
  });

  it('refuses what is no picture', () => {
    const good = made(STROKE);
    for (const wrong of [
      { ...good, done: 2 },
      { ...good, version: 2 },
      { ...good, panels: 5 },
      { ...good, ops: [{ ...STROKE, line: '"<' + '\n' }] },
      { ...good, ops: [{ ...STROKE, crayon: 'url(x)' }] },
      { ...good, ops: [{ do: 'explode', panel: 0 }] },
    ]) {
      expect(drawingSchema.safeParse(wrong).success).toBe(false);
    }
    expect(drawingSchema.safeParse(good).success).toBe(true);
  });
});

describe('the slogan', () => {
  const BANNER = { panel: 0, pose: POSE, crayon: 'red' as const };
  const typed = (drawing: Drawing, ...texts: string[]) =>
    texts.reduce((before, text) => worded(before, text, BANNER), drawing);

  it('is one step however many letters are typed in a row', () => {
    const once = typed(made(STROKE), '誠', '誠實', '誠實最');
    expect(sloganOf(once)).toBe('誠實最');
    expect(once.done).toBe(2);
    const twice = typed(does(once, { do: 'move', which: 1, pose: POSE }), '誠實', '誠');
    expect(sloganOf(twice)).toBe('誠');
    expect(twice.done).toBe(4);
    expect(sloganOf(undone(twice))).toBe('誠實最');
    expect(sloganOf(undone(undone(undone(twice))))).toBe('');
  });

  it('is not seen without words, and is where it was when words come back', () => {
    const emptied = typed(made(), '誠', '');
    expect(isEmpty(emptied)).toBe(true);
    const again = typed(emptied, '信');
    expect(shownIn(again, 0).marks).toHaveLength(1);
    expect(again.done).toBe(1);
  });

  it('does not destroy what was taken back unless it is written anew', () => {
    const back = undone(typed(made(STROKE), '誠'));
    expect(sloganOf(redone(back))).toBe('誠');
    expect(typed(back, '信').ops).toHaveLength(2);
  });
});

it('a last thing that is done otherwise is still one thing', () => {
  const drawing = amends(made(STROKE, put(LIAN)), put({ is: 'thing', id: 'wallet' }));
  expect(drawing.ops).toEqual([STROKE, put({ is: 'thing', id: 'wallet' })]);
});

it('2,000 lines of 40 points by pen are kept in less than 350 KB', () => {
  const [line = []] = fc
    .sample(
      fc.tuple(fc.nat(1200), fc.nat(700), fc.infiniteStream(fc.integer({ min: -9, max: 9 }))),
      { numRuns: 1, seed: 7 },
    )
    .map(([x, y, steps]) => {
      const next = () => steps.next().value ?? 0;
      return Array.from({ length: 2000 }, () => {
        const at = { x, y, pressure: 0.5 };
        return Array.from({ length: 40 }, () => {
          at.x += next();
          at.y += next();
          at.pressure = Math.min(1, Math.max(0, at.pressure + next() / 150));
          return { ...at };
        });
      });
    });
  const ops = line.map((points): Op => ({ ...STROKE, line: encodeLine(points) }) as Op);
  const size = JSON.stringify(ops.reduce(does, blank(1))).length;
  expect(size).toBeLessThan(350_000);
  expect(size).toBeGreaterThan(100_000);
});
