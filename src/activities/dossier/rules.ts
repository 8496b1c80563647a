// 卷宗: an answer is the set of passages marked, over all documents.
import { markRules } from '../marks.ts';
import type { DossierPayload } from './schema.ts';

export const dossierRules = markRules<DossierPayload>((payload, target) =>
  payload.documents
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.mark === target)
    .map((passage) => passage.id),
);
