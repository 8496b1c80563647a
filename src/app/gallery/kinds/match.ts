// 對一對: two elements; with a conclusion; then one fact, many facts and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

const ELEMENTS = [
  { id: 'knowing', zh: '明知違背法令', en: 'Knowingly against the law', law: undefined },
  { id: 'gain', zh: '因而獲得利益', en: 'And somebody gained by it', law: undefined },
];

const fact = (nth: number, fits: string) => ({
  id: `fact-${nth}`,
  zh: `第 ${nth} 張收據沒有日期`,
  en: `Receipt ${nth} has no date`,
  fits,
  note: { zh: '少了日期，不等於有人故意。', en: 'No date does not mean that anybody meant it.' },
});

const FITS = ['knowing', 'gain', 'none'];

const match = (facts: ReturnType<typeof fact>[]) => ({
  ...FREE,
  activity: 'match' as const,
  id: 'match',
  zh: '哪個事實符合哪個要件？',
  en: 'Which fact fulfils which element?',
  elements: ELEMENTS,
  facts,
});

export const matchTrials: Trials = {
  easy: match([fact(1, 'knowing'), fact(2, 'gain'), fact(3, 'none'), fact(4, 'none')]),
  concluded: {
    ...match([fact(1, 'knowing'), fact(2, 'knowing'), fact(3, 'none')]),
    conclusion: {
      zh: '所以，構成圖利了嗎？',
      en: 'So was it profiteering?',
      missing: 'gain',
      note: {
        zh: '沒有人因此得到利益，要件就不齊。',
        en: 'Nobody gained, so one element is missing.',
      },
    },
  },
  one: match([fact(1, 'none')]),
  many: match(many(24, (nth) => fact(nth, FITS[nth % 3] ?? 'none'))),
  long: {
    ...match(
      many(6, (nth) => ({
        ...fact(nth, FITS[nth % 3] ?? 'none'),
        zh: `${LONG.zh}（${nth}）`,
        en: `${LONG.en} (${nth})`,
        note: LONG,
      })),
    ),
    ...LONG,
  },
  'long-conclusion': {
    ...match(many(8, (nth) => fact(nth, nth % 2 === 0 ? `element-${nth}` : 'none'))),
    elements: many(8, (nth) => ({
      id: `element-${nth}`,
      zh: `${nth}. ${LONG.zh}`,
      en: `${nth}. ${LONG.en}`,
      law: undefined,
    })),
    conclusion: { ...LONG, missing: 'element-1', note: LONG },
  },
};
