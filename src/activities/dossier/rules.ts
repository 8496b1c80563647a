// 卷宗: an answer is the set of passages marked, over all documents.
import { discriminate } from '../marking.ts';
import { type ActivityRules, place } from '../rules.ts';
import { markSamples } from '../samples.ts';
import type { DossierPayload } from './schema.ts';

const ids = (payload: DossierPayload, mark: boolean) =>
  payload.documents
    .flatMap((document) => document.passages)
    .filter((passage) => passage.mark === mark)
    .map((passage) => passage.id);

export const dossierRules: ActivityRules<DossierPayload> = {
  move: (payload, answer, move) =>
    [...ids(payload, true), ...ids(payload, false)].includes(move.item) &&
    (move.to === 'on' || move.to === '')
      ? place(answer, move)
      : undefined,
  ready: (_, answer) => Object.keys(answer).length > 0,
  outcome: (payload, answer) =>
    discriminate(ids(payload, true), ids(payload, false), (id) => answer[id] === 'on'),
  samples: (payload) => markSamples(ids(payload, true), ids(payload, false)),
};
