// 卷宗: two papers to mark in; with reasons and ties; then one passage, many passages and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

const note = { zh: '只有一家做得到。', en: 'Only one company can do that.' };

const passage = (nth: number, mark?: boolean, reason?: string) => ({
  id: `passage-${nth}`,
  zh: `第 ${nth} 條：保證書號碼 A-${1040 + nth}。`,
  en: `Clause ${nth}: guarantee number A-${1040 + nth}.`,
  ...(mark === undefined ? {} : { mark, note }),
  ...(reason === undefined ? {} : { reason }),
});

const FORMS = ['specification', 'mail', 'table', 'announcement', 'brochure'] as const;

const paper = (nth: number, passages: ReturnType<typeof passage>[]) => ({
  id: `paper-${nth}`,
  title: { zh: `第 ${nth} 份標單`, en: `Bid ${nth}` },
  form: FORMS[nth % FORMS.length] ?? 'mail',
  passages,
});

const dossier = (documents: ReturnType<typeof paper>[]) => ({
  ...FREE,
  activity: 'dossier' as const,
  id: 'dossier',
  zh: '標出有問題的地方。',
  en: 'Mark what is wrong.',
  documents,
});

const two = (reason?: string) => [
  paper(1, [passage(1, true, reason), passage(2, false), passage(3)]),
  paper(2, [passage(4, false), passage(5), passage(6, true, reason)]),
];

export const dossierTrials: Trials = {
  easy: dossier(two()),
  reasons: {
    ...dossier(two('one')),
    reasons: [
      { id: 'one', zh: '只有一家做得到', en: 'Only one can do it' },
      { id: 'hurry', zh: '時間太短', en: 'Too little time' },
      { id: 'hand', zh: '同一個人寫的', en: 'Written by the same hand' },
    ],
  },
  ties: {
    ...dossier(two()),
    links: [
      { between: ['passage-1', 'passage-5'], note: { zh: '號碼連著。', en: 'Consecutive.' } },
    ],
  },
  one: dossier([paper(1, [passage(1, true)])]),
  many: dossier(
    many(8, (nth) =>
      paper(
        nth,
        many(nth === 1 ? 24 : 3, (each) => passage(nth * 100 + each, each % 2 === 0)),
      ),
    ),
  ),
  long: {
    ...dossier(
      many(3, (nth) => ({
        ...paper(nth, [
          { ...passage(nth * 10, true, `reason-${nth}`), ...LONG, note: LONG },
          { ...passage(nth * 10 + 1, false), ...LONG, note: LONG },
        ]),
        title: LONG,
      })),
    ),
    ...LONG,
    reasons: many(6, (nth) => ({
      id: `reason-${nth}`,
      zh: `${nth}. ${LONG.zh}`,
      en: `${nth}. ${LONG.en}`,
    })),
    links: [{ between: ['passage-10', 'passage-21'], note: LONG }],
  },
};
