// The rules that all activities of marking share: an answer is the set of what was marked.
import type { WordKey } from '../base/words.ts';
import { discriminate } from './marking.ts';
import { type ActivityRules, type Answer, place } from './rules.ts';

const marks = (ids: readonly string[]): Answer => Object.fromEntries(ids.map((id) => [id, 'on']));

/** One wrong mark, then the first one, two … of the right ones, up to all of them. */
function samples(targets: readonly string[], innocents: readonly string[]): Answer[] {
  const rising = targets.map((_, count) => marks(targets.slice(0, count + 1)));
  return innocents.length > 0 ? [marks(innocents.slice(0, 1)), ...rising] : rising;
}

/** Something that can be marked: rightly (true), wrongly (false), or not at all (undefined). */
interface Markable {
  id: string;
  text: WordKey;
  target: boolean | undefined;
}

/** @param all what stands in a payload, in its order */
export const markRules = <P>(all: (payload: P) => Markable[]): ActivityRules<P> => {
  const idsOf = (payload: P, target: boolean) =>
    all(payload).flatMap((one) => (one.target === target ? [one.id] : []));
  return {
    move: (payload, answer, move) => {
      const known = [...idsOf(payload, true), ...idsOf(payload, false)].includes(move.item);
      return known && (move.to === 'on' || move.to === '') ? place(answer, move) : undefined;
    },
    ready: (_, answer) => Object.keys(answer).length > 0,
    outcome: (payload, answer) =>
      discriminate(idsOf(payload, true), idsOf(payload, false), (id) => answer[id] === 'on'),
    items: (payload) => all(payload).flatMap((one) => (one.target === undefined ? [] : [one.id])),
    telling: (payload, item) => ({
      about: all(payload).flatMap((one) => (one.id === item ? [one.text] : [])),
    }),
    samples: (payload) => samples(idsOf(payload, true), idsOf(payload, false)),
  };
};
