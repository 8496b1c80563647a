// 找一找: an answer is the set of things marked.
import { markRules } from '../marks.ts';
import type { FindPayload } from './schema.ts';

export const findRules = markRules<FindPayload>(({ items }) =>
  items.map(({ id, text, clue }) => ({ id, text, target: clue })),
);
