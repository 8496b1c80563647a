// People are drawn from data: every cast member and every word of a look gives a sound, distinct
// picture with eight faces in the places the stage looks for them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { drawPerson } from '../../src/build/people/atlas.ts';
import {
  ATLAS_SIZE,
  BLINK_CELL,
  BUST_CELL,
  FACE_ANCHOR,
  FACES,
  faceCell,
} from '../../src/level/atlas.ts';
import {
  ACCESSORIES,
  AGES,
  BUILDS,
  CLOTHES,
  HAIR_COLOURS,
  HAIRS,
  lookSchema,
  SKINS,
} from '../../src/level/look.ts';

const castSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    look: lookSchema,
  }),
);

const castFile = new URL('../../levels/cast.yaml', import.meta.url);
const cast = Object.entries(castSchema.parse(parse(readFileSync(castFile, 'utf8'))));

const plain = { age: 'teen', skin: 'warm', hair: 'short', clothes: 'tee', colour: '#5f8fd0' };
const draw = (words: object) => drawPerson(lookSchema.parse({ ...plain, ...words }));

/** What is wrong with the markup: tags that do not close in order, broken attributes, dead links. */
function faultsOf(svg: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tags = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w-]*="[^"<>&]*")*)(\/?)>/g;
  let end = 0;
  for (const tag of svg.matchAll(tags)) {
    const [whole, closing, name, , empty] = tag;
    if (tag.index !== end) faults.push(`text or broken tag: ${svg.slice(end, tag.index)}`);
    end = tag.index + whole.length;
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
    } else if (empty === '') open.push(name ?? '');
  }
  if (end !== svg.length) faults.push(`broken end: ${svg.slice(end)}`);
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  if (/NaN|undefined|null|Infinity/.test(svg)) faults.push('a number that is none');
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
  if (new Set(ids).size !== ids.length) faults.push('an id used twice');
  for (const [, used] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g))
    if (!ids.includes(used)) faults.push(`nothing is called ${used}`);
  return faults;
}

/** The drawings of the cells, by the place each cell stands at. */
function cellsOf(svg: string): Map<string, string> {
  const cells = svg.matchAll(/<svg (x="\d+" y="\d+" width="\d+" height="\d+")>(.*?)<\/svg>/g);
  return new Map([...cells].map((cell) => [cell[1] ?? '', cell[2] ?? '']));
}

const placeOf = (cell: { x: number; y: number; width: number; height: number }) =>
  `x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}"`;

type Point = readonly [x: number, y: number];

/** The strokes of path data, each as its ends and the points that bend it. */
function strokesOf(d: string): Point[][] {
  const strokes: Point[][] = [];
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(Number);
    const kind = letter.toUpperCase();
    const per = { M: 2, L: 2, H: 1, V: 1, Q: 4, S: 4, C: 6, A: 7, Z: 0 }[kind];
    if (per === undefined) throw new Error(`a stroke nobody knows: ${letter}`);
    if (kind === 'Z') strokes.push([[x, y], start]);
    for (let i = 0; per > 0 && i < numbers.length; i += per) {
      const given = numbers.slice(i, i + per);
      const [left, up] = letter === kind ? [0, 0] : [x, y];
      const points: Point[] = [[x, y]];
      if (kind === 'H') points.push([left + (given[0] ?? 0), y]);
      else if (kind === 'V') points.push([x, up + (given[0] ?? 0)]);
      else
        for (let k = kind === 'A' ? 5 : 0; k < per; k += 2)
          points.push([left + (given[k] ?? 0), up + (given[k + 1] ?? 0)]);
      [x, y] = points.at(-1) ?? [x, y];
      if (kind === 'M' && i === 0) start = [x, y];
      else strokes.push(points);
    }
  }
  return strokes;
}

/** What of a bust would show a bend or a smear where the stage draws its last rows on. */
function bendsOf(bust: string): string[] {
  const [from, past] = [BUST_CELL.height - 28, BUST_CELL.height + 8];
  const seen = (top: number, bottom: number) => bottom > from && top < past;
  const strokes = [...bust.matchAll(/ d="([^"]+)"/g)].flatMap(([, d = '']) => strokesOf(d));
  const bent = strokes.filter((points) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const upright = xs.every((x) => x === xs[0]);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    // An upright line may not end in these rows either.
    return seen(top, bottom) && !(upright && top <= from && bottom >= past);
  });
  const rounds = /<(?:circle|ellipse) cx="[^"]+" cy="([^"]+)" (?:r|rx="[^"]+" ry)="([^"]+)"/g;
  const smeared = [
    ...[...bust.matchAll(rounds)].map(([, y, r]) => [Number(y) - Number(r), Number(y) + Number(r)]),
    ...[...bust.matchAll(/<rect [^>]*? y="([^"]+)"[^>]*? height="([^"]+)"/g)].map(([, y, h]) => [
      Number(y),
      Number(y) + Number(h),
    ]),
  ].filter(([top = Number.NaN, bottom = Number.NaN]) => !(bottom <= from || top >= past));
  return [...bent, ...smeared].map((one) => JSON.stringify(one));
}

const bustOf = (svg: string) => cellsOf(svg).get(placeOf(BUST_CELL)) ?? '';

describe('the cast', () => {
  it.each(cast)('%s is drawn soundly and small', (_id, member) => {
    const svg = drawPerson(member.look);
    expect(faultsOf(svg)).toEqual([]);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(16 * 1024);
  });

  it.each(cast)('%s hangs plumb where the bust is cut', (_id, member) => {
    const bust = bustOf(drawPerson(member.look));
    expect(bust).toContain('<path');
    expect(bendsOf(bust)).toEqual([]);
  });

  it('has no two people who look the same', () => {
    const pictures = cast.map(([, member]) => drawPerson(member.look));
    expect(new Set(pictures).size).toBe(cast.length);
  });
});

describe('a look', () => {
  const words = {
    age: AGES,
    skin: SKINS,
    hair: HAIRS,
    hairColour: HAIR_COLOURS,
    clothes: CLOTHES,
    build: BUILDS,
    lashes: [true, false],
    colour: ['#112233', '#ddeeff'],
    accessories: [[], ...ACCESSORIES.map((one) => [one])],
  };

  it.each(Object.entries(words))('tells people apart by %s', (field, options) => {
    const pictures = options.map((option) => draw({ [field]: option }));
    expect(pictures.flatMap(faultsOf)).toEqual([]);
    expect(new Set(pictures).size).toBe(options.length);
  });

  it.each(AGES)('puts every hair under every headgear and over glasses: %s', (age) => {
    const pictures = HAIRS.flatMap((hair) =>
      [
        ['cap', 'glasses'],
        ['hairband', 'earrings', 'scarf', 'backpack'],
      ].map((accessories) => draw({ age, hair, accessories, clothes: 'officer' })),
    );
    expect(pictures.flatMap(faultsOf)).toEqual([]);
    expect(new Set(pictures).size).toBe(2 * HAIRS.length);
  });

  it.each(CLOTHES)('hangs plumb where the bust is cut, at every age and build: %s', (clothes) => {
    const worn = ['backpack', 'lanyard', 'scarf'];
    const bends = AGES.flatMap((age) =>
      BUILDS.flatMap((build) =>
        [[], worn].flatMap((accessories) =>
          bendsOf(bustOf(draw({ age, build, clothes, accessories, hair: 'long' }))),
        ),
      ),
    );
    expect(bends).toEqual([]);
  });

  it('gives the same picture every time', () => {
    expect(draw({ hair: 'curly' })).toBe(draw({ hair: 'curly' }));
  });

  it('refuses colours and words it does not know', () => {
    const bad = (words: object) => lookSchema.safeParse({ ...plain, ...words }).success;
    expect(bad({})).toBe(true);
    expect(bad({ colour: 'red" onload="' })).toBe(false);
    expect(bad({ hair: 'mohawk' })).toBe(false);
    expect(bad({ hat: 'top' })).toBe(false);
  });
});

describe('the atlas', () => {
  it('holds the bust, eight different faces and a blink, each in its cell', () => {
    const cells = cellsOf(draw({}));
    expect([...cells.keys()]).toEqual([BUST_CELL, ...FACES.map(faceCell), BLINK_CELL].map(placeOf));
    expect(FACES).toHaveLength(8);
    expect(new Set(cells.values()).size).toBe(10);
  });

  it('has cells that lie inside it and do not overlap', () => {
    const cells = [BUST_CELL, ...FACES.map(faceCell), BLINK_CELL];
    for (const [i, a] of cells.entries()) {
      expect(a.x + a.width).toBeLessThanOrEqual(ATLAS_SIZE.width);
      expect(a.y + a.height).toBeLessThanOrEqual(ATLAS_SIZE.height);
      for (const b of cells.slice(i + 1))
        expect(
          a.x + a.width <= b.x ||
            b.x + b.width <= a.x ||
            a.y + a.height <= b.y ||
            b.y + b.height <= a.y,
        ).toBe(true);
    }
  });

  it('lays a face inside the bust', () => {
    const face = faceCell('calm');
    expect(FACE_ANCHOR.x + face.width).toBeLessThanOrEqual(BUST_CELL.width);
    expect(FACE_ANCHOR.y + face.height).toBeLessThanOrEqual(BUST_CELL.height);
  });
});
