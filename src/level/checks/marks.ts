// 找一找 and 卷宗: what is marked must be there, and not all of it.
import { both } from '../../base/bilingual.ts';
import { type Finding, type Path, repeated, unknownId, WHAT } from '../findings.ts';
import type { Library } from '../library.ts';
import { type Authored, apart, someInnocent, someTarget, unless } from './common.ts';

export function checkFind(step: Authored<'find'>, path: Path, library: Library): Finding[] {
  return [
    ...unknownId([...path, 'picture'], WHAT.picture, step.picture, Object.keys(library.pictures)),
    ...unless(
      !library.pictures[step.picture]?.['cut-out'],
      [...path, 'picture'],
      `「${step.picture}」是剪下來的小圖，沒有地方可以找。請用一整張圖片（寬 1280、高 720）。`,
      `"${step.picture}" is a cut-out, in which there is nothing to search; use a whole picture (1280 wide, 720 high).`,
    ),
    ...apart(step.items, [...path, 'items'], { zh: '物件', en: 'item' }),
    ...someTarget(
      step.items.some(({ clue }) => clue),
      path,
    ),
    ...someInnocent(
      step.items.some(({ clue }) => !clue),
      path,
    ),
    ...step.items.flatMap(({ area }, index) =>
      area.x + area.width > 1280 || area.y + area.height > 720
        ? [
            {
              path: [...path, 'items', index, 'area'],
              message: both(
                '範圍超出圖片（寬 1280、高 720），請縮小或移動。',
                'the area leaves the picture (1280 wide, 720 high); move or shrink it.',
              ),
            },
          ]
        : [],
    ),
  ];
}

export function checkDossier(step: Authored<'dossier'>, path: Path): Finding[] {
  const passages = step.documents.flatMap((document) => document.passages);
  const reasons = step.reasons?.map(({ id }) => id) ?? [];
  return [
    ...apart(step.reasons ?? [], [...path, 'reasons'], WHAT.reason),
    ...step.documents.flatMap((document, index) =>
      document.passages.flatMap(({ mark, reason }, place) => {
        const at = [...path, 'documents', index, 'passages', place];
        if (reason) return unknownId([...at, 'reason'], WHAT.reason, reason, reasons);
        return unless(
          !step.reasons || mark !== true,
          at,
          '這個活動要說理由，請寫 reason。',
          'reasons are asked here; name the reason of this passage.',
        );
      }),
    ),
    ...checkLinks(step, [...path, 'links']),
    ...repeated(
      step.documents.map(({ id }, index) => ({ id, path: [...path, 'documents', index, 'id'] })),
      { zh: '文件', en: 'document' },
    ),
    ...repeated(
      step.documents.flatMap((document, index) =>
        document.passages.map(({ id }, place) => ({
          id,
          path: [...path, 'documents', index, 'passages', place, 'id'],
        })),
      ),
      WHAT.passage,
    ),
    ...someTarget(
      passages.some(({ mark }) => mark === true),
      path,
    ),
    ...someInnocent(
      passages.some(({ mark }) => mark === false),
      path,
    ),
  ];
}

/** A tie is between two passages that are there, and is asked once. */
function checkLinks({ links = [], documents }: Authored<'dossier'>, path: Path): Finding[] {
  const passages = documents.flatMap((document) => document.passages.map(({ id }) => id));
  const pairs = links.map(({ between }) => between.toSorted().join(' + '));
  return links.flatMap(({ between: [one, other] }, index) => {
    const at = [...path, index, 'between'];
    return [
      ...[one, other].flatMap((id, place) => unknownId([...at, place], WHAT.passage, id, passages)),
      ...unless(
        one !== other,
        at,
        '一段文字不能和自己矛盾，請寫兩個不同的段落。',
        'a passage cannot contradict itself; name two.',
      ),
      ...unless(
        pairs.indexOf(pairs[index] ?? '') === index,
        at,
        '這兩段已經連過了，請刪掉一組。',
        'these two are tied already; leave one of the links out.',
      ),
    ];
  });
}
