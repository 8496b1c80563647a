// 卷宗: an answer is the set of passages marked, over all documents.
import { markRules } from '../marks.ts';
import type { DossierPayload } from './schema.ts';

export const dossierRules = markRules<DossierPayload>(({ documents }) =>
  documents.flatMap(({ passages }) =>
    passages.map(({ id, text, mark }) => ({ id, text, target: mark })),
  ),
);
