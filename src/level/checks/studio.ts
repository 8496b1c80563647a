// 畫室: what can be put into the picture exists, and slogans fit their banner.
import { LONGEST_SLOGAN } from '../../activities/studio/rules.ts';
import { LOCALES } from '../../base/words.ts';
import { type Finding, type Path, repeated, sameText, unknownId, WHAT } from '../findings.ts';
import type { Library } from '../library.ts';
import { stripMarks } from '../marks.ts';
import { type Authored, unless } from './common.ts';

const SLOGAN = { zh: '標語', en: 'slogan' };

export function checkStudio(step: Authored<'studio'>, path: Path, library: Library): Finding[] {
  const lists = [
    ['places', step.places, WHAT.backdrop, library.backdrops],
    ['people', step.people, WHAT.person, library.cast],
    ['things', step.things, WHAT.picture, library.pictures],
  ] as const;
  return [
    ...lists.flatMap(([name, ids, what, all]) =>
      ids.flatMap((id, index) => unknownId([...path, name, index], what, id, Object.keys(all))),
    ),
    ...lists.flatMap(([name, ids, what]) =>
      repeated(
        ids.map((id, index) => ({ id, path: [...path, name, index] })),
        what,
      ),
    ),
    ...sameText(
      step.slogans.map((text, index) => ({ text, path: [...path, 'slogans', index] })),
      SLOGAN,
    ),
    ...step.slogans.flatMap((text, index) =>
      LOCALES.flatMap((locale) => {
        const { length } = [...stripMarks(text[locale])];
        return unless(
          length <= LONGEST_SLOGAN,
          [...path, 'slogans', index, locale],
          `這句標語有 ${length} 個字元，橫幅最多放 ${LONGEST_SLOGAN} 個。請寫短一點。`,
          `this slogan has ${length} characters, and a banner holds ${LONGEST_SLOGAN}; make it shorter.`,
        );
      }),
    ),
  ];
}
