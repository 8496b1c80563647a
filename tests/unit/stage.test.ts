// The stage's pure parts: who stands where and how large, and how paper falls.
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/level/terms.ts';
import {
  ATLAS_SIZE,
  BUST_CELL,
  FACES,
  type Face,
  faceCell,
  type Place,
} from '../../src/play/faces.ts';
import type { Screen, Shown } from '../../src/play/screen.ts';
import { coverOf, driftOf, finenessOf, posesOf, type View } from '../../src/stage/layout.ts';
import { PIECES, paperAt } from '../../src/stage/paper.ts';

const LINE: Shown = { kind: 'line', text: 'hello' };
const CHOICE: Shown = { kind: 'choice', id: 'what', text: 'what', options: [] };
const TABLET: View = { width: 1180, height: 820, upright: false };
const PHONE: View = { width: 390, height: 464, upright: true };
const SIZES: View[] = [
  TABLET,
  { width: 1366, height: 768, upright: false },
  { width: 1920, height: 1080, upright: false },
];

function screenWith(
  actors: readonly (readonly [who: string, place: Place, face?: Face])[],
  shown: Shown = LINE,
  speaking?: string,
): Screen {
  const screen: Screen = {
    scene: 'field',
    moment: 'field.0',
    stage: {
      place: 'school-field',
      actors: actors.map(([who, place, face = 'calm']) => ({ who, place, face })),
      effects: [],
    },
    sound: { effects: [] },
    shown,
    exploring: false,
  };
  if (speaking) screen.stage.speaking = speaking;
  return screen;
}

const THREE = [
  ['lian', 'left'],
  ['jie', 'centre'],
  ['mom', 'right'],
] as const;

const FOUR = [
  ['da-bao', 'left'],
  ['lian', 'centre-left'],
  ['jie', 'centre-right'],
  ['mom', 'right'],
] as const;

describe('where people stand', () => {
  it('keeps heads above the words and waists behind them, on every landscape size', () => {
    for (const view of SIZES) {
      for (const { y, height } of posesOf(screenWith(THREE), view)) {
        const chin = y - height * (1 - 380 / BUST_CELL.height);
        expect(chin).toBeLessThan(0.68 * view.height);
        expect(y - height).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThan(0.72 * view.height);
      }
    }
  });

  it('follows the places from left to right', () => {
    const xs = posesOf(screenWith(THREE), TABLET).map((pose) => pose.x / TABLET.width);
    expect(xs).toEqual([0.24, 0.5, 0.76]);
  });

  it('gives four as much room as each other, and keeps two from standing in each other', () => {
    const four = posesOf(screenWith(FOUR), TABLET).map((pose) => pose.x / TABLET.width);
    const gaps = four.slice(1).map((x, index) => x - (four[index] ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.02);
    for (const left of PLACES) {
      for (const right of PLACES.slice(PLACES.indexOf(left) + 1)) {
        const pair = [
          ['lian', left],
          ['jie', right],
        ] as const;
        const [one, other] = posesOf(screenWith(pair), TABLET);
        expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThan(0.25 * TABLET.width);
      }
    }
  });

  it('lets others step aside for one who speaks', () => {
    const [before, talk] = [undefined, 'jie'].map((who) =>
      posesOf(screenWith(THREE, LINE, who), TABLET).map((pose) => pose.x),
    );
    const [left, centre, right] = before ?? [];
    expect(talk?.[0]).toBeLessThan(left ?? 0);
    expect(talk?.[1]).toBe(centre);
    expect(talk?.[2]).toBeGreaterThan(right ?? 0);
  });

  it('clears the right half for the options of a choice', () => {
    for (const count of [1, 2, 3, 4]) {
      const poses = posesOf(screenWith(FOUR.slice(4 - count), CHOICE), TABLET);
      const xs = poses.map((pose) => pose.x);
      expect(Math.max(...xs)).toBeLessThan(TABLET.width / 2);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    }
  });

  it('leaves the left half to a phone, and the whole stage to a phone with a choice', () => {
    const phone = { owner: 'yu', title: 'kai', messages: [] };
    const reading = { ...screenWith(THREE), phone };
    for (const { x } of posesOf(reading, TABLET)) expect(x).toBeGreaterThan(TABLET.width / 2);
    expect(posesOf({ ...screenWith(THREE, CHOICE), phone }, TABLET)).toEqual([]);
    expect(posesOf(reading, PHONE)).toEqual([]);
  });

  it('stays where it is for a choice on an upright page, where options are below', () => {
    expect(posesOf(screenWith(THREE, CHOICE), PHONE)).toEqual(posesOf(screenWith(THREE), PHONE));
  });

  it.each([[THREE], [FOUR]])('lets heads fit beside each other on a phone', (people) => {
    const poses = posesOf(screenWith(people), PHONE);
    poses.forEach(({ x, y, height }, index) => {
      const head = (2 * 113 * height) / BUST_CELL.height;
      const next = poses[index + 1]?.x ?? PHONE.width + head / 2;
      expect(next - x).toBeGreaterThan(0.85 * head);
      expect(x - head / 2).toBeGreaterThan(0);
      expect(y).toBe(PHONE.height);
    });
  });

  it('shows who speaks, and puts the others back only while somebody does', () => {
    const talk = posesOf(screenWith(THREE, LINE, 'jie'), TABLET);
    expect(talk.map((pose) => [pose.who, pose.speaks, pose.dim])).toEqual([
      ['lian', false, 1],
      ['jie', true, 0],
      ['mom', false, 1],
    ]);
    const told = posesOf(screenWith(THREE, LINE, 'someone-unseen'), TABLET);
    expect(told.map((pose) => pose.dim)).toEqual([0, 0, 0]);
  });
});

describe('the backdrop', () => {
  it('covers every stage with room for its drift and for shaking', () => {
    const drift = Math.max(
      ...THREE.map(([who]) => Math.abs(driftOf(screenWith(THREE, LINE, who)))),
    );
    for (const view of [...SIZES, PHONE, { width: 2560, height: 1080, upright: false }]) {
      const { width, height } = coverOf(view, { width: 1280, height: 720 });
      expect(width).toBeGreaterThanOrEqual(view.width + 2 * (drift + 5));
      expect(height).toBeGreaterThanOrEqual(view.height + 2 * 5);
      expect(width / height).toBeCloseTo(16 / 9);
    }
  });

  it('drifts away from the side where somebody speaks', () => {
    expect(driftOf(screenWith(THREE, LINE, 'lian'))).toBeGreaterThan(0);
    expect(driftOf(screenWith(THREE, LINE, 'mom'))).toBeLessThan(0);
    expect(driftOf(screenWith(THREE))).toBe(0);
  });
});

describe('the fineness of a person', () => {
  it('keeps whole pixels in every cell and a size that every graphics chip takes', () => {
    for (const view of [...SIZES, PHONE]) {
      for (const density of [1, 1.5, 2]) {
        const fineness = finenessOf(view, density);
        for (const { x, y, width, height } of [BUST_CELL, ...FACES.map(faceCell)]) {
          for (const length of [x, y, width, height]) {
            expect(Number.isInteger(length * fineness)).toBe(true);
          }
        }
        expect(ATLAS_SIZE.height * fineness).toBeLessThanOrEqual(2048);
      }
    }
  });

  it('is enough for the size on the screen unless that is too much', () => {
    const [pose] = posesOf(screenWith([['lian', 'left']]), TABLET);
    expect(finenessOf(TABLET, 1)).toBeGreaterThanOrEqual((pose?.height ?? 0) / BUST_CELL.height);
  });
});

describe('paper pieces', () => {
  const pieces = Array.from({ length: PIECES }, (_, piece) => piece);

  it('come from above, fall and are gone at the end', () => {
    for (const piece of pieces) {
      expect(paperAt(piece, 0).y).toBeLessThan(0);
      expect(paperAt(piece, 0).alpha).toBe(0);
      expect(paperAt(piece, 0.9).y).toBeGreaterThan(paperAt(piece, 0.5).y);
      expect(paperAt(piece, 1).alpha).toBe(0);
    }
  });

  it('are spread over the whole width', () => {
    const thirds = new Set(pieces.map((piece) => Math.floor(paperAt(piece, 0.5).x * 3)));
    expect([...thirds]).toEqual(expect.arrayContaining([0, 1, 2]));
  });
});
