// Answers that stand for every outcome an activity of marks can have.
import type { Answer } from './rules.ts';

const marks = (ids: readonly string[]): Answer => Object.fromEntries(ids.map((id) => [id, 'on']));

/** One wrong mark, then the first one, two … of the right ones, up to all of them. */
export function markSamples(targets: readonly string[], innocents: readonly string[]): Answer[] {
  const rising = targets.map((_, count) => marks(targets.slice(0, count + 1)));
  return innocents.length > 0 ? [marks(innocents.slice(0, 1)), ...rising] : rising;
}
