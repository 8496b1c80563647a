// What a check reports, and the two commonest things to report: ids that are unknown or used twice.
import { both, nearest } from '../base/bilingual.ts';
import { LOCALES, type Text } from '../base/words.ts';

export interface Finding {
  /** Where in the file, e.g. `['scenes', 'field', 'steps', 3, 'say']`. */
  path: (string | number)[];
  /** What is wrong and how to mend it, in both languages (see `both`). */
  message: string;
}

export type Path = Finding['path'];

/** What ids name, in words. */
export const WHAT = {
  level: { zh: '關卡', en: 'level' },
  scene: { zh: '場景', en: 'scene' },
  person: { zh: '人物', en: 'cast member' },
  backdrop: { zh: '背景', en: 'backdrop' },
  picture: { zh: '圖片', en: 'picture' },
  sound: { zh: '聲音', en: 'sound' },
  law: { zh: '法條卡', en: 'law card' },
  decision: { zh: '抉擇的選項', en: 'CHOICE.OPTION' },
  measure: { zh: '素養或活動', en: 'competency or activity' },
  element: { zh: '要件', en: 'element' },
  place: { zh: '分類', en: 'place' },
  receipt: { zh: '收據', en: 'receipt' },
  thread: { zh: '對話', en: 'conversation' },
  act: { zh: '行動', en: 'act' },
  reply: { zh: '回覆', en: 'answer' },
  criterion: { zh: '評分項目', en: 'criterion' },
  passage: { zh: '段落', en: 'passage' },
  reason: { zh: '理由', en: 'reason' },
  source: {
    zh: '資料（卷宗、評分的文件或法條卡）',
    en: 'source (a dossier, a rubric or a law card)',
  },
} satisfies Record<string, Text>;

/** Reports an id that is not among the known ones. */
export function unknownId(path: Path, what: Text, id: string, known: readonly string[]): Finding[] {
  if (known.includes(id)) return [];
  const near = nearest(id, known);
  const list = known.slice(0, 12).join(', ');
  return [
    {
      path,
      message: both(
        `找不到${what.zh}「${id}」。${near ? `是不是「${near}」？` : `可用的有：${list}`}`,
        `there is no ${what.en} "${id}". ${near ? `Did you mean "${near}"?` : `There are: ${list}`}`,
      ),
    },
  ];
}

/** Reports every text that reads as one before it does: nobody could tell the two apart. */
export function sameText(entries: { path: Path; text: Text }[], what: Text): Finding[] {
  return LOCALES.flatMap((locale) => {
    const met = new Set<string>();
    return entries.flatMap(({ path, text }) => {
      const reads = text[locale].trim();
      if (!met.has(reads)) {
        met.add(reads);
        return [];
      }
      const message = both(
        `有兩個${what.zh}都寫著「${reads}」，玩家分不出來。請改寫其中一個。`,
        `two of the ${what.en}s read "${reads}", and nobody could tell them apart; word one differently.`,
      );
      return [{ path: [...path, locale], message }];
    });
  });
}

/** Reports every id after its first use. */
export function repeated(entries: { path: Path; id: string }[], what: Text): Finding[] {
  const met = new Set<string>();
  return entries.flatMap(({ path, id }) => {
    if (!met.has(id)) {
      met.add(id);
      return [];
    }
    const message = both(
      `${what.zh}的代號「${id}」用了兩次，請換一個。`,
      `the ${what.en} id "${id}" is used twice; give this one another.`,
    );
    return [{ path, message }];
  });
}
