// 說理由: a short guide; with sources at hand; then one question, six and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

const question = (nth: number) => ({
  zh: `第 ${nth} 個問題：影響到誰？`,
  en: `Question ${nth}: whom does it touch?`,
});

const justify = (guide: { zh: string; en: string }[]) => ({
  ...FREE,
  activity: 'justify' as const,
  id: 'justify',
  zh: '請寫下你的理由。',
  en: 'Write down your reasons.',
  guide,
  least: 20,
});

export const justifyTrials: Trials = {
  easy: justify(many(3, question)),
  sources: { ...justify(many(3, question)), sources: ['papers', 'article'] },
  one: justify([question(1)]),
  many: justify(many(6, question)),
  long: { ...justify(many(4, () => LONG)), ...LONG, sources: many(6, (nth) => `paper-${nth}`) },
};
