// 評分: two agencies by two criteria, then one score, as many as there can be and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

type Rubric = Extract<Trials[string], { activity: 'rubric' }>;
type Candidate = Rubric['candidates'][number];

const STEPS = [
  { zh: '沒有公開', en: 'Not published' },
  { zh: '有公開，但不完整或很慢', en: 'Published, but late or in part' },
  { zh: '一星期內完整公開，人人看得懂', en: 'Complete within a week, and plain to everybody' },
];

const open = { id: 'open', zh: '採購資訊公開', en: 'Procurement is published', steps: STEPS };

const answers = {
  id: 'answers',
  zh: '回應民眾提問',
  en: 'Questions are answered',
  steps: [
    { zh: '沒有回應', en: 'No answer' },
    { zh: '只有罐頭回覆', en: 'Stock answers' },
    { zh: '說明理由和下一步', en: 'Reasons and the next step' },
  ],
};

const river: Candidate = {
  id: 'river',
  zh: '河濱工程處',
  en: 'Riverside Works',
  documents: [
    {
      id: 'report',
      title: { zh: '年度採購專區', en: 'Procurement pages' },
      passages: [
        {
          id: 'within-week',
          zh: '決標後五日內，上網公開決標金額、家數和未得標原因。',
          en: 'Within five days of an award we publish its price, the bidders and why others lost.',
        },
        {
          id: 'slogan',
          zh: '我們以最高標準追求卓越，贏得市民信賴。',
          en: 'We strive for excellence by the highest standards and have earned your trust.',
        },
      ],
    },
    {
      id: 'letters',
      title: { zh: '市民信箱回覆', en: 'Answers to letters' },
      passages: [
        {
          id: 'stock',
          zh: '您的來信已收悉，感謝您對本處的支持與指教。',
          en: 'We have received your letter and thank you for your support.',
        },
        {
          id: 'photo',
          zh: '處長與里長合影，氣氛融洽。',
          en: 'The director and the village chief were photographed together.',
        },
      ],
    },
  ],
  reference: [
    {
      criterion: 'open',
      points: 2,
      also: undefined,
      evidence: ['within-week'],
      note: {
        zh: '五天內，連沒得標的原因都公開了，該給滿分。',
        en: 'Five days, and even why others lost: full points.',
      },
    },
    {
      criterion: 'answers',
      points: 1,
      also: undefined,
      evidence: ['stock'],
      note: {
        zh: '每封信都一樣的回覆，不算回答問題。',
        en: 'The same reply to every letter answers no question.',
      },
    },
  ],
};

const park: Candidate = {
  id: 'park',
  zh: '公園管理所',
  en: 'Parks Office',
  documents: [
    {
      id: 'news',
      title: { zh: '最新消息', en: 'News' },
      passages: [
        {
          id: 'yearly',
          zh: '採購資料每年底彙整一次，歡迎來所查閱。',
          en: 'Procurement data are gathered once a year and may be read at our office.',
        },
        {
          id: 'reply',
          zh: '您問的溜滑梯十月停用，因為螺絲鬆脫；備料十一月三日到，修好會在這裡公告。',
          en: 'The slide has been closed since October because of loose bolts; parts come on 3 November, and we will tell you here.',
        },
      ],
    },
  ],
  reference: [
    {
      criterion: 'open',
      points: 1,
      also: 0,
      evidence: ['yearly'],
      note: { zh: '一年一次，還得親自去看。', en: 'Once a year, and one has to go there.' },
    },
    {
      criterion: 'answers',
      points: 2,
      also: undefined,
      evidence: ['reply'],
      note: { zh: '有原因、有日期、有下一步。', en: 'A reason, a date and a next step.' },
    },
  ],
};

const easy: Rubric = {
  ...FREE,
  activity: 'rubric',
  id: 'rubric',
  zh: '依公開的評分標準，給每個機關打分數，並指出證據。',
  en: 'Score each agency by the published rubric, and point to the evidence.',
  criteria: [open, answers],
  candidates: [river, park],
};

const NAMES = ['採購公開', '回應民意', '利益迴避', '資料開放', '內部檢舉'];
const NAMES_EN = [
  'Procurement',
  'Answers',
  'Conflicts of interest',
  'Open data',
  'Whistle-blowing',
];

const criteria = NAMES.map((zh, index) => ({
  id: `criterion-${index + 1}`,
  zh,
  en: NAMES_EN[index] ?? zh,
  steps: many(5, (step) => ({
    zh: `${zh}做到第 ${step - 1} 級：${'有人負責，'.repeat(step)}查得到`,
    en: `${NAMES_EN[index]}, step ${step - 1}: ${'somebody answers for it, '.repeat(step)}and it can be looked up`,
  })),
}));

const agency = (nth: number): Candidate => ({
  id: `agency-${nth}`,
  zh: `第 ${nth} 機關`,
  en: `Agency ${nth}`,
  documents: many(4, (paper) => ({
    id: `paper-${paper}`,
    title: { zh: `文件 ${paper}`, en: `Paper ${paper}` },
    passages: many(12, (place) => ({
      id: `passage-${paper}-${place}`,
      zh: `第 ${nth} 機關文件 ${paper} 的第 ${place} 段，說明這一年做了哪些事、公開了哪些資料。`,
      en: `Paragraph ${place} of paper ${paper} of agency ${nth} tells what was done in the year and published.`,
    })),
  })),
  reference: criteria.map(({ id }, index) => ({
    criterion: id,
    points: (nth + index) % 5,
    also: undefined,
    evidence: [`passage-1-${index + 1}`],
    note: { zh: `看第 ${index + 1} 段。`, en: `See paragraph ${index + 1}.` },
  })),
});

export const rubricTrials: Trials = {
  easy,
  one: {
    ...easy,
    criteria: [open],
    candidates: [{ ...park, reference: park.reference.slice(0, 1) }],
  },
  many: { ...easy, criteria, candidates: many(6, agency) },
  long: {
    ...easy,
    ...LONG,
    criteria: [open, answers].map((criterion) => ({
      ...criterion,
      ...LONG,
      steps: criterion.steps.map(({ zh, en }) => ({ zh: zh + LONG.zh, en: en + LONG.en })),
    })),
    candidates: [river, park].map((candidate) => ({
      ...candidate,
      zh: candidate.zh + LONG.zh,
      en: `${candidate.en} ${LONG.en}`,
      documents: candidate.documents.map((paper) => ({
        ...paper,
        title: { zh: paper.title.zh + LONG.zh, en: paper.title.en + LONG.en },
        passages: paper.passages.map((passage) => ({
          ...passage,
          zh: passage.zh + LONG.zh,
          en: passage.en + LONG.en,
        })),
      })),
      reference: candidate.reference.map((one) => ({ ...one, note: LONG })),
    })),
  },
};
