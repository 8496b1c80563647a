// 找一找: an answer is the set of things marked.
import { discriminate } from '../marking.ts';
import { type ActivityRules, place } from '../rules.ts';
import { markSamples } from '../samples.ts';
import type { FindPayload } from './schema.ts';

const ids = (payload: FindPayload, clue: boolean) =>
  payload.items.filter((item) => item.clue === clue).map((item) => item.id);

export const findRules: ActivityRules<FindPayload> = {
  move: (payload, answer, move) =>
    payload.items.some((item) => item.id === move.item) && (move.to === 'on' || move.to === '')
      ? place(answer, move)
      : undefined,
  ready: (_, answer) => Object.keys(answer).length > 0,
  outcome: (payload, answer) =>
    discriminate(ids(payload, true), ids(payload, false), (id) => answer[id] === 'on'),
  samples: (payload) => markSamples(ids(payload, true), ids(payload, false)),
};
