// 對一對: an answer says for each fact which element it was tied to, or `none`.
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import type { MatchPayload } from './schema.ts';

/** Where a fact goes that fulfils no element; the schema says the same to authors. */
export const NONE = 'none';

const perfect = (payload: MatchPayload): Answer =>
  Object.fromEntries(payload.facts.map((fact) => [fact.id, fact.fits]));

export const matchRules: ActivityRules<MatchPayload> = {
  move: (payload, answer, move) => {
    const known =
      payload.facts.some((fact) => fact.id === move.item) &&
      (move.to === '' ||
        move.to === NONE ||
        payload.elements.some((element) => element.id === move.to));
    return known ? place(answer, move) : undefined;
  },
  ready: (payload, answer) => payload.facts.every((fact) => Object.hasOwn(answer, fact.id)),
  outcome: (payload, answer) => {
    const fits = new Map(payload.facts.map((fact) => [fact.id, fact.fits]));
    const tied = (id: string) =>
      fits.get(id) === NONE ? (answer[id] ?? NONE) !== NONE : answer[id] === fits.get(id);
    const ids = [...fits.keys()];
    return discriminate(
      ids.filter((id) => fits.get(id) !== NONE),
      ids.filter((id) => fits.get(id) === NONE),
      tied,
    );
  },
  items: ({ facts }) => facts.map(({ id }) => id),
  telling: ({ facts, elements }, item, to) => {
    const about = facts.flatMap((fact) => (fact.id === item ? [fact.text] : []));
    const element = elements.find(({ id }) => id === to);
    return element ? { about, to: element.text } : { about, written: '—' };
  },
  samples: (payload) => {
    const right = perfect(payload);
    return [0, ...payload.facts.map((_, index) => index + 1)].map((count) =>
      Object.fromEntries(
        payload.facts.map((fact, index) => [
          fact.id,
          index < count ? (right[fact.id] ?? NONE) : NONE,
        ]),
      ),
    );
  },
};
