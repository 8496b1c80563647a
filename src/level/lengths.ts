// Lines that are too long for their bubble or for their readers.
import { both } from '../base/bilingual.ts';
import { LOCALES, type Locale, type Text } from '../base/words.ts';
import type { Finding } from './findings.ts';
import { LIMITS } from './limits.ts';
import { stripMarks } from './marks.ts';
import type { AuthoredLevel } from './schema.ts';

/** Sentences end with 。！？…; commas do not end them. */
const sentencesOf = (zh: string): string[] => zh.split(/[。！？!?…]+[」』”]?/).filter(Boolean);

/** One text against the most characters it may have. */
export function checkText(
  text: Text,
  path: Finding['path'],
  longest: Record<Locale, number>,
): Finding[] {
  return LOCALES.flatMap((locale) => {
    const { length } = [...stripMarks(text[locale])];
    return length <= longest[locale]
      ? []
      : [
          {
            path: [...path, locale],
            message: both(
              `這一句有 ${length} 個字，最多 ${longest[locale]} 個。請拆成兩步或寫短一點。`,
              `this has ${length} characters and may have ${longest[locale]}. Split it into two steps or make it shorter.`,
            ),
          },
        ];
  });
}

/** Every line, question and option against the limits of its academy. */
export function checkLengths(level: AuthoredLevel): Finding[] {
  const limits = LIMITS[level.academy];
  return Object.entries(level.scenes).flatMap(([scene, { steps }]) =>
    steps.flatMap((step, index): Finding[] => {
      const path = ['scenes', scene, 'steps', index];
      if ('choice' in step) {
        return [
          ...checkText(step, path, limits.line),
          ...step.options.flatMap((option, place) =>
            checkText(option, [...path, 'options', place], limits.option),
          ),
        ];
      }
      if (!('say' in step || 'message' in step)) return [];
      return [...checkText(step, path, limits.line), ...checkSentences(step.zh, path, limits)];
    }),
  );
}

function checkSentences(
  zh: string,
  path: Finding['path'],
  limits: (typeof LIMITS)[AuthoredLevel['academy']],
): Finding[] {
  const sentences = sentencesOf(stripMarks(zh));
  const long = sentences.find((sentence) => [...sentence].length > limits.sentence);
  const at = [...path, 'zh'];
  return [
    ...(long
      ? [
          {
            path: at,
            message: both(
              `「${long}」超過 ${limits.sentence} 個字，請拆成短句。`,
              `"${long}" is longer than ${limits.sentence} characters; make shorter sentences.`,
            ),
          },
        ]
      : []),
    ...(sentences.length > limits.sentences
      ? [
          {
            path: at,
            message: both(
              `一個對話框最多 ${limits.sentences} 句，這裡有 ${sentences.length} 句。`,
              `a bubble holds ${limits.sentences} sentences at most, this has ${sentences.length}.`,
            ),
          },
        ]
      : []),
  ];
}
