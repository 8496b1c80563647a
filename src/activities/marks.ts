// The rules that all activities of marking share: an answer is the set of what was marked.
import { discriminate } from './marking.ts';
import { type ActivityRules, type Answer, place } from './rules.ts';

const marks = (ids: readonly string[]): Answer => Object.fromEntries(ids.map((id) => [id, 'on']));

/** One wrong mark, then the first one, two … of the right ones, up to all of them. */
function samples(targets: readonly string[], innocents: readonly string[]): Answer[] {
  const rising = targets.map((_, count) => marks(targets.slice(0, count + 1)));
  return innocents.length > 0 ? [marks(innocents.slice(0, 1)), ...rising] : rising;
}

/** @param idsOf the ids in a payload that should be marked (true), or that are innocent (false) */
export const markRules = <P>(
  idsOf: (payload: P, target: boolean) => string[],
): ActivityRules<P> => ({
  move: (payload, answer, move) => {
    const known = [...idsOf(payload, true), ...idsOf(payload, false)].includes(move.item);
    return known && (move.to === 'on' || move.to === '') ? place(answer, move) : undefined;
  },
  ready: (_, answer) => Object.keys(answer).length > 0,
  outcome: (payload, answer) =>
    discriminate(idsOf(payload, true), idsOf(payload, false), (id) => answer[id] === 'on'),
  samples: (payload) => samples(idsOf(payload, true), idsOf(payload, false)),
});
