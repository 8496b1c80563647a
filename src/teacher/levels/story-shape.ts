// Where the stops of a story lie on its map, and how wide the ways between them are.
import { type Flow, type Stop, type Story, stopName } from '../../report/story.ts';

/** Units of the map: from column to column, the width of a stop, and its height where everybody came by. */
const COLUMN = 92;
const STOP = 26;
const TALL = 260;
const GAP = 22;
const EDGE = 16;

/** A stop on the map, or a bend on the way past a column in which nobody stopped. */
interface Place {
  name: string;
  stop: Stop | undefined;
  column: number;
  count: number;
}

export interface PlacedStop {
  stop: Stop;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A band between two columns. */
export interface Band {
  /** Names of the stops between which the way leads, and how many went it. */
  flow: Flow;
  key: string;
  d: string;
}

export interface StoryShape {
  width: number;
  height: number;
  stops: PlacedStop[];
  bands: Band[];
}

interface Leg {
  flow: Flow;
  from: string;
  to: string;
}

/** The ways cut into legs from one column to the next, with a bend in every column they pass. */
function legsOf({ stops, flows }: Story): { places: Place[]; legs: Leg[] } {
  const places: Place[] = stops.map((stop) => ({
    name: stopName(stop),
    stop,
    column: stop.column,
    count: stop.count,
  }));
  const columns = new Map(places.map(({ name, column }) => [name, column]));
  const legs = flows.flatMap((flow): Leg[] => {
    const [first = 0, last = 0] = [columns.get(flow.from), columns.get(flow.to)];
    const bends = Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => ({
      name: `${flow.from} > ${flow.to} ${index}`,
      stop: undefined,
      column: first + index + 1,
      count: flow.count,
    }));
    places.push(...bends);
    const along = [flow.from, ...bends.map(({ name }) => name), flow.to];
    return along.slice(1).map((to, index) => ({ flow, from: along[index] ?? '', to }));
  });
  return { places, legs };
}

/** Places of each column from top to bottom: each near the middle of those that lead to it. */
function ordered(places: readonly Place[], legs: readonly Leg[]): Place[][] {
  const last = Math.max(...places.map(({ column }) => column), 0);
  const heights = new Map<string, number>();
  return Array.from({ length: last + 1 }, (_, column) => {
    const here = places.filter((place) => place.column === column);
    const middle = ({ name }: Place): number => {
      const into = legs.filter(({ to }) => to === name);
      const all = into.reduce((sum, { flow }) => sum + flow.count, 0);
      const weighed = into.reduce(
        (sum, { flow, from }) => sum + flow.count * (heights.get(from) ?? 0),
        0,
      );
      return all === 0 ? 0 : weighed / all;
    };
    const sorted = here.toSorted((a, b) => middle(a) - middle(b));
    for (const [index, { name }] of sorted.entries()) {
      heights.set(name, (index + 0.5) / sorted.length);
    }
    return sorted;
  });
}

/** A band whose edges leave and arrive level. */
function bandBetween(x1: number, y1: number, x2: number, y2: number, wide: number): string {
  const bend = (x1 + x2) / 2;
  return [
    `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
    `V${y2 + wide}C${bend} ${y2 + wide} ${bend} ${y1 + wide} ${x1} ${y1 + wide}Z`,
  ].join('');
}

/** Lays a story out from left to right; each column is centred, and a band is as wide as many went. */
export function shapeOf(story: Story): StoryShape {
  const { places, legs } = legsOf(story);
  const columns = ordered(places, legs);
  const unit = TALL / Math.max(1, story.players);
  const tallOf = (column: readonly Place[]) =>
    column.reduce((sum, { count }) => sum + count * unit, 0) + GAP * (column.length - 1);
  const height = Math.max(TALL, ...columns.map(tallOf)) + 2 * EDGE;
  const at = new Map<string, { place: Place; x: number; y: number; left: number; right: number }>();
  columns.forEach((column, index) => {
    let y = (height - tallOf(column)) / 2;
    for (const place of column) {
      at.set(place.name, { place, x: EDGE + index * COLUMN, y, left: y, right: y });
      y += place.count * unit + GAP;
    }
  });
  // Bands leave and arrive in the order of the other end, so that they cross no more than they must.
  const rank = new Map(columns.flat().map(({ name }, index) => [name, index]));
  const byEnds = (a: Leg, b: Leg) =>
    (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0) ||
    (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0);
  const bands = legs.toSorted(byEnds).flatMap(({ flow, from, to }): Band[] => {
    const [one, other] = [at.get(from), at.get(to)];
    if (!one || !other) return [];
    const wide = flow.count * unit;
    const x = one.x + (one.place.stop ? STOP : STOP / 2);
    const d = bandBetween(
      x,
      one.right,
      other.x + (other.place.stop ? 0 : STOP / 2),
      other.left,
      wide,
    );
    one.right += wide;
    other.left += wide;
    return [{ flow, key: `${from} ${to}`, d }];
  });
  return {
    width: 2 * EDGE + (columns.length - 1) * COLUMN + STOP,
    height,
    bands,
    stops: [...at.values()].flatMap(({ place, x, y }) =>
      place.stop
        ? [{ stop: place.stop, x, y, width: STOP, height: Math.max(2, place.count * unit) }]
        : [],
    ),
  };
}
