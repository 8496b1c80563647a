// Arrow keys on a picture: from one thing to the nearest in that direction.
import type { Area } from './ring.ts';

const DIRECTIONS: Record<string, { x: number; y: number }> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/**
 * The thing to go to, or undefined if the key is no arrow or nothing lies there.
 * @param key as a keyboard event names it @param from id of where one is
 */
export function neighbour(
  items: readonly { id: string; area: Area }[],
  from: string,
  key: string,
): string | undefined {
  const direction = DIRECTIONS[key];
  const here = items.find((item) => item.id === from);
  if (!direction || !here) return undefined;
  const origin = centre(here.area);
  return items
    .filter((item) => item !== here)
    .map((item) => {
      const there = centre(item.area);
      const [right, down] = [there.x - origin.x, there.y - origin.y];
      const along = right * direction.x + down * direction.y;
      const across = Math.abs(right * direction.y) + Math.abs(down * direction.x);
      return { id: item.id, along, cost: along + 2 * across };
    })
    .filter(({ along }) => along > 0)
    .toSorted((a, b) => a.cost - b.cost)[0]?.id;
}

const centre = ({ x, y, width, height }: Area) => ({ x: x + width / 2, y: y + height / 2 });
