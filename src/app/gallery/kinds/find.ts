// 找一找: the wallet's picture with few things, one, many and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

const note = { zh: '上面有名字，一看就知道。', en: 'There is a name on it.' };

/** Things in rows of six over the whole picture. */
const thing = (nth: number) => ({
  id: `thing-${nth}`,
  zh: `第 ${nth} 樣東西`,
  en: `Thing ${nth}`,
  area: {
    x: 20 + 210 * ((nth - 1) % 6),
    y: 20 + 175 * Math.floor((nth - 1) / 6),
    width: 180,
    height: 150,
  },
  clue: nth % 2 === 1,
  note,
});

const find = (items: ReturnType<typeof thing>[]) => ({
  ...FREE,
  activity: 'find' as const,
  id: 'find',
  zh: '哪些東西能告訴我們，誰是主人？',
  en: 'Which things tell us who the owner is?',
  picture: 'wallet',
  items,
});

export const findTrials: Trials = {
  easy: find(many(6, thing)),
  one: find([thing(1)]),
  many: find(many(24, thing)),
  long: {
    ...find(
      many(6, (nth) => ({
        ...thing(nth),
        zh: `${LONG.zh}（${nth}）`,
        en: `${LONG.en} (${nth})`,
        note: LONG,
      })),
    ),
    ...LONG,
  },
};
