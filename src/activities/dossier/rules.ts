// 卷宗: an answer holds the passages marked, over all documents, each with its reason where reasons are
// asked; and the pairs of passages tied together (`first+second`, in the order of the documents).
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import type { DossierPayload } from './schema.ts';

type Passage = DossierPayload['documents'][number]['passages'][number];

/** What a mark is without a reason. */
export const MARKED = 'on';
export const TIED = 'tied';

const passagesOf = (payload: DossierPayload): Passage[] =>
  payload.documents.flatMap(({ passages }) => passages);

/** Names the tie between two passages, whichever was taken up first. */
export function tieOf(payload: DossierPayload, one: string, other: string): string {
  const order = passagesOf(payload).map(({ id }) => id);
  return order.indexOf(one) < order.indexOf(other) ? `${one}+${other}` : `${other}+${one}`;
}

/** The two passages of a tie, or undefined for what is none. */
export function tiedBy(payload: DossierPayload, item: string): [Passage, Passage] | undefined {
  const [first, second] = item.split('+');
  const passages = passagesOf(payload);
  const one = passages.find(({ id }) => id === first);
  const other = passages.find(({ id }) => id === second);
  if (!one || !other || one === other) return undefined;
  return passages.indexOf(one) < passages.indexOf(other) ? [one, other] : undefined;
}

const dueTies = (payload: DossierPayload): string[] =>
  (payload.links ?? []).map(({ between: [one, other] }) => tieOf(payload, one, other));

/** A mark that is right: on a passage that should be marked, and for its reason. */
const isRight = (passage: Passage, payload: DossierPayload, given: string | undefined): boolean =>
  payload.reasons && passage.reason ? given === passage.reason : given !== undefined;

/** All that should be done, as an answer. */
const due = (payload: DossierPayload): [string, string][] => [
  ...passagesOf(payload)
    .filter(({ mark }) => mark)
    .map(({ id, reason }): [string, string] => [id, reason ?? payload.reasons?.[0]?.id ?? MARKED]),
  ...dueTies(payload).map((tie): [string, string] => [tie, TIED]),
];

export const dossierRules: ActivityRules<DossierPayload> = {
  move: (payload, answer, move) => {
    if (payload.links && tiedBy(payload, move.item)) {
      return move.to === '' || move.to === TIED ? place(answer, move) : undefined;
    }
    const passage = passagesOf(payload).find(({ id }) => id === move.item);
    const marks = ['', MARKED, ...(payload.reasons?.map(({ id }) => id) ?? [])];
    const known = passage?.mark !== undefined && marks.includes(move.to);
    return known ? place(answer, move) : undefined;
  },
  ready: (payload, answer) => {
    const given = Object.values(answer);
    return given.length > 0 && !(payload.reasons && given.includes(MARKED));
  },
  outcome: (payload, answer) => {
    const passages = new Map(passagesOf(payload).map((passage) => [passage.id, passage]));
    const ids = [...passages.values()];
    const ties = dueTies(payload);
    const needless = Object.keys(answer).filter(
      (item) => !passages.has(item) && !ties.includes(item),
    );
    return discriminate(
      [...ids.filter(({ mark }) => mark === true).map(({ id }) => id), ...ties],
      [...ids.filter(({ mark }) => mark === false).map(({ id }) => id), ...needless],
      (id) => {
        const passage = passages.get(id);
        return passage?.mark ? isRight(passage, payload, answer[id]) : Object.hasOwn(answer, id);
      },
    );
  },
  items: (payload) => [
    ...passagesOf(payload).flatMap(({ id, mark }) => (mark === undefined ? [] : [id])),
    ...dueTies(payload),
  ],
  telling: (payload, item, to) => {
    const pair = tiedBy(payload, item);
    if (pair) return { about: pair.map(({ text }) => text) };
    const about = passagesOf(payload).flatMap(({ id, text }) => (id === item ? [text] : []));
    const reason = payload.reasons?.find(({ id }) => id === to);
    return reason ? { about, to: reason.text } : { about };
  },
  samples: (payload) => {
    const right = due(payload);
    const innocent = passagesOf(payload).find(({ mark }) => mark === false);
    const wrong: Answer[] = innocent ? [{ [innocent.id]: payload.reasons?.[0]?.id ?? MARKED }] : [];
    return [...wrong, ...right.map((_, index) => Object.fromEntries(right.slice(0, index + 1)))];
  },
};
