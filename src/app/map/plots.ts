// Where the buildings of a district stand: five a street as the streets were drawn, every other one first so
// that names have room; when there are more levels than that, closer together on the same ground.
import type { Academy } from '../../level/terms.ts';
import { type Frame, GROUNDS, heightOf, SIGN_FOOT, STREETS, widthOf } from './land.ts';

/** A place to build on. */
export interface Plot {
  /** The middle of the building. */
  x: number;
  /** Its ground line. */
  y: number;
  /** Width and height of its drawing. */
  size: number;
}

/** How far down in the drawing of a building its ground line is. */
const GROUND_LINE = 184 / 200;

const PLOTS_A_STREET = 5;

/**
 * The streets and their plots in the order in which they are built on: the black squares of a chess-board
 * first, so that names have room, and what is between them from the middle outwards.
 */
const BUILT = [
  { street: 0, plots: [1, 3] },
  { street: 2, plots: [1, 3] },
  { street: 1, plots: [2, 0, 4] },
  { street: 3, plots: [2, 0, 4] },
  { street: 0, plots: [2, 0, 4] },
  { street: 2, plots: [2, 0, 4] },
  { street: 1, plots: [1, 3] },
  { street: 3, plots: [1, 3] },
] as const;

/** How far each plot is off the even distance, in parts of what there is to spare. */
const OFFSETS = [
  [0.3, -0.5, 0.2, 0.6, -0.3],
  [-0.6, 0.4, -0.3, -0.6, 0.5],
  [0.5, 0.1, 0.6, -0.2, -0.6],
  [-0.2, -0.6, 0.3, 0.5, 0.1],
] as const;

const DESIGNED = STREETS.length * PLOTS_A_STREET;
const SIZE = 122;
/** Room between two buildings that stand closer than designed, in parts of their distance. */
const GAP = 0.1;

/** The plots for so many levels of an academy, in the order of the levels. */
export function plotsOf(academy: Academy, count: number): Plot[] {
  const ground = GROUNDS[academy];
  const plots = count <= DESIGNED ? designed(ground) : crowded(ground, count);
  return plots.slice(0, count);
}

function designed(ground: Frame): Plot[] {
  const pitch = widthOf(ground) / PLOTS_A_STREET;
  const spare = pitch - SIZE;
  return BUILT.flatMap(({ street, plots }) =>
    plots.map((nth) => ({
      x: ground.left + (nth + 0.5) * pitch + OFFSETS[street][nth] * spare * 0.5,
      y: STREETS[street],
      size: SIZE,
    })),
  );
}

/** As many rows as let the buildings be largest. */
function crowded(ground: Frame, count: number): Plot[] {
  const sizeIn = (rows: number) =>
    Math.min(widthOf(ground) / Math.ceil(count / rows), heightOf(ground) / rows);
  let rows: number = STREETS.length;
  while (sizeIn(rows + 1) > sizeIn(rows)) rows += 1;
  const columns = Math.ceil(count / rows);
  const [across, down] = [widthOf(ground) / columns, heightOf(ground) / rows];
  const size = Math.min(SIZE, sizeIn(rows) * (1 - GAP));
  return Array.from({ length: count }, (_, index) => ({
    x: ground.left + ((index % columns) + 0.5) * across,
    y:
      ground.top +
      Math.floor(index / columns) * down +
      (down + size) / 2 -
      size * (1 - GROUND_LINE),
    size,
  }));
}

/** The ground that a building takes up. */
export const footprint = ({ x, y, size }: Plot): Frame => ({
  left: x - size / 2,
  top: y - size * GROUND_LINE,
  right: x + size / 2,
  bottom: y + size * (1 - GROUND_LINE),
});

/** What of a building must not be written over: the part below its roof. */
export const body = ({ x, y, size }: Plot): Frame => ({
  left: x - size * 0.4,
  top: y - size * 0.6,
  right: x + size * 0.4,
  bottom: y,
});

/** A building with its name below, and some air. */
export function surroundings(plot: Plot): Frame {
  const { left, top, right, bottom } = footprint(plot);
  return { left: left - 24, top: top - 30, right: right + 24, bottom: bottom + 60 };
}

/**
 * What to look at in a district: from its sign to its last street that is built on, or its streets alone.
 * @param count how many levels it has
 */
export function frameOf(academy: Academy, count: number, from: 'sign' | 'streets' = 'sign'): Frame {
  const { left, top, right } = GROUNDS[academy];
  const lowest = Math.max(STREETS[0], ...plotsOf(academy, count).map(({ y }) => y));
  return {
    left: left - 20,
    top: from === 'sign' ? SIGN_FOOT : top - 20,
    right: right + 20,
    bottom: lowest + 70,
  };
}
