// 找一找: an answer is the set of things marked.
import { markRules } from '../marks.ts';
import type { FindPayload } from './schema.ts';

export const findRules = markRules<FindPayload>((payload, target) =>
  payload.items.filter((item) => item.clue === target).map((item) => item.id),
);
