// The geometry of a flow picture, 1000 by 460: pillars that are as high as many voted, and ribbons between.
import type { Ballot } from '../../classroom/lesson.ts';
import { countOf, type Move, totalOf } from '../../classroom/tally.ts';

export interface Node {
  /** Id of an option; null for those who did not vote. */
  id: string | null;
  count: number;
  y: number;
  height: number;
}

export interface Shape {
  left: Node[];
  right: Node[];
  /** Units for one vote. */
  unit: number;
}

const TOP = 60;
const HEIGHT = 400;
/** So that the names of small pillars stand below each other. */
const GAP = 30;

/** Where two ribbons' ends stand, so that they lie side by side. */
const LEFT = 270;
const RIGHT = 730;

function stack(counts: readonly (readonly [string | null, number])[], unit: number): Node[] {
  let y = TOP;
  return counts.flatMap(([id, count]): Node[] => {
    if (count === 0) return [];
    const node = { id, count, y, height: count * unit };
    y += node.height + GAP;
    return [node];
  });
}

/** @param moves how the seats moved, where that is known: then those who did not vote stand there too */
export function nodesOf(
  options: readonly string[],
  first: Ballot,
  second: Ballot,
  moves: readonly Move[] | undefined,
): Shape {
  const missing = (end: 'from' | 'to'): number =>
    (moves ?? []).reduce((sum, move) => sum + (move[end] === null ? move.count : 0), 0);
  const column = (ballot: Ballot, none: number) => [
    ...options.map((id) => [id, countOf(ballot, id)] as const),
    [null, none] as const,
  ];
  const left = column(first, missing('from'));
  const right = column(second, missing('to'));
  const most = Math.max(1, totalOf(first) + missing('from'), totalOf(second) + missing('to'));
  const gaps = GAP * options.length;
  const unit = (HEIGHT - gaps) / most;
  return { left: stack(left, unit), right: stack(right, unit), unit };
}

/** The outline of the ribbon of each move, in the order of the moves. */
export function ribbonsOf({ left, right, unit }: Shape, moves: readonly Move[]) {
  const filled = {
    left: new Map<string | null, number>(),
    right: new Map<string | null, number>(),
  };
  const place = (side: 'left' | 'right', nodes: Node[], id: string | null, height: number) => {
    const before = filled[side].get(id) ?? 0;
    filled[side].set(id, before + height);
    return (nodes.find((node) => node.id === id)?.y ?? 0) + before;
  };
  return moves.map(({ from, to, count }) => {
    const height = count * unit;
    const y1 = place('left', left, from, height);
    const y2 = place('right', right, to, height);
    const middle = (LEFT + RIGHT) / 2;
    const d = `M${LEFT} ${y1}C${middle} ${y1} ${middle} ${y2} ${RIGHT} ${y2}V${y2 + height}C${middle} ${y2 + height} ${middle} ${y1 + height} ${LEFT} ${y1 + height}z`;
    return { from, to, d };
  });
}
