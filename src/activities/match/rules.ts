// 對一對: an answer says for each fact which element it was tied to, or `none`.
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import type { MatchPayload } from './schema.ts';

/** Where a fact goes that fulfils no element; the schema says the same to authors. */
export const NONE = 'none';

/** The item that says which element is missing; `none` if the article is fulfilled. */
export const CONCLUSION = 'conclusion';

const perfect = (payload: MatchPayload): Answer =>
  Object.fromEntries(payload.facts.map((fact) => [fact.id, fact.fits]));

/** The conclusion of an answer, where one is asked: rightly drawn or not. */
function concluded({ conclusion, elements }: MatchPayload, right: boolean): Answer {
  if (!conclusion) return {};
  const others = [NONE, ...elements.map(({ id }) => id)].filter((id) => id !== conclusion.missing);
  return { [CONCLUSION]: right ? conclusion.missing : (others[0] ?? NONE) };
}

export const matchRules: ActivityRules<MatchPayload> = {
  move: (payload, answer, move) => {
    const known =
      (payload.facts.some((fact) => fact.id === move.item) ||
        (payload.conclusion !== undefined && move.item === CONCLUSION)) &&
      (move.to === '' ||
        move.to === NONE ||
        payload.elements.some((element) => element.id === move.to));
    return known ? place(answer, move) : undefined;
  },
  ready: (payload, answer) =>
    payload.facts.every((fact) => Object.hasOwn(answer, fact.id)) &&
    (!payload.conclusion || Object.hasOwn(answer, CONCLUSION)),
  outcome: (payload, answer) => {
    const fits = new Map(payload.facts.map((fact) => [fact.id, fact.fits]));
    const tied = (id: string) =>
      fits.get(id) === NONE ? (answer[id] ?? NONE) !== NONE : answer[id] === fits.get(id);
    const ids = [...fits.keys()];
    const { conclusion } = payload;
    return discriminate(
      [...ids.filter((id) => fits.get(id) !== NONE), ...(conclusion ? [CONCLUSION] : [])],
      ids.filter((id) => fits.get(id) === NONE),
      (id) => (id === CONCLUSION ? answer[id] === conclusion?.missing : tied(id)),
    );
  },
  items: ({ facts, conclusion }) => [
    ...facts.map(({ id }) => id),
    ...(conclusion ? [CONCLUSION] : []),
  ],
  telling: ({ facts, elements, conclusion }, item, to) => {
    const about = [
      ...facts.flatMap((fact) => (fact.id === item ? [fact.text] : [])),
      ...(conclusion && item === CONCLUSION ? [conclusion.text] : []),
    ];
    const element = elements.find(({ id }) => id === to);
    return element ? { about, to: element.text } : { about, written: '—' };
  },
  samples: (payload) => {
    const right = perfect(payload);
    return [0, ...payload.facts.map((_, index) => index + 1)].map((count) => ({
      ...Object.fromEntries(
        payload.facts.map((fact, index) => [
          fact.id,
          index < count ? (right[fact.id] ?? NONE) : NONE,
        ]),
      ),
      ...concluded(payload, count === payload.facts.length),
    }));
  },
};
