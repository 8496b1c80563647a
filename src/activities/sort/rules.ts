// 分一分: an answer says for each card into which place it was put.
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import type { SortPayload } from './schema.ts';

const innocentPlaces = (payload: SortPayload): Set<string> =>
  new Set(payload.places.filter((one) => one.innocent).map((one) => one.id));

/** Every card in its place but the first `count` from the end, which all lie in the first place. */
const sorted = (payload: SortPayload, count: number): Answer =>
  Object.fromEntries(
    payload.cards.map((card, index) => [
      card.id,
      index < count ? card.belongs : (payload.places[0]?.id ?? card.belongs),
    ]),
  );

export const sortRules: ActivityRules<SortPayload> = {
  move: (payload, answer, move) => {
    const card = payload.cards.find(({ id }) => id === move.item);
    const known = move.to === '' || payload.places.some(({ id }) => id === move.to);
    // What was answered stays as it was answered: the first thought counts.
    const answered = payload.answered === 'at-once' && Object.hasOwn(answer, move.item);
    return card && known && !answered ? place(answer, move) : undefined;
  },
  ready: (payload, answer) => payload.cards.every(({ id }) => Object.hasOwn(answer, id)),
  outcome: (payload, answer) => {
    const innocent = innocentPlaces(payload);
    const belongs = new Map(payload.cards.map((card) => [card.id, card.belongs]));
    const isInnocent = (id: string) => innocent.has(belongs.get(id) ?? '');
    const ids = [...belongs.keys()];
    return discriminate(
      ids.filter((id) => !isInnocent(id)),
      ids.filter(isInnocent),
      (id) => {
        const put = answer[id];
        if (put === undefined) return false;
        // Among innocent places it does no harm to take one for another.
        return isInnocent(id) ? !innocent.has(put) : put === belongs.get(id);
      },
    );
  },
  items: ({ cards }) => cards.map(({ id }) => id),
  telling: ({ cards, places }, item, to) => {
    const about = cards.flatMap((card) => (card.id === item ? [card.text] : []));
    const put = places.find(({ id }) => id === to);
    return put ? { about, to: put.text } : { about };
  },
  samples: (payload) =>
    [0, ...payload.cards.map((_, index) => index + 1)].map((count) => sorted(payload, count)),
};
