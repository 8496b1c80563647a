// 畫室: a poster, then one with nothing to put on it, everything that fits, long words and comic strips.
import { FREE, LONG, type Trials } from './trials.ts';

const studio = {
  ...FREE,
  activity: 'studio' as const,
  id: 'studio',
  zh: '畫一張海報，告訴大家為什麼要誠實。',
  en: 'Make a poster that tells everybody why honesty matters.',
  panels: 1,
  places: ['classroom', 'school-field', 'home-evening'],
  people: ['lian', 'jie', 'yu', 'mom'],
  things: [
    'closed-wallet',
    'key-ring',
    'coins',
    'orchid',
    'sweet-potato-balls',
    'bank-card',
    'wallet',
  ],
  slogans: [
    { zh: '撿到東西，先問是誰的', en: 'Found it? Ask whose it is' },
    { zh: '說真話的人最自在', en: 'The truth lets you sleep' },
  ],
};

export const studioTrials: Trials = {
  easy: studio,
  one: { ...studio, places: [], people: [], things: [], slogans: [] },
  comic: { ...studio, panels: 3 },
  many: {
    ...studio,
    panels: 4,
    people: ['lian', 'jie', 'yu', 'mom', 'brother-kai', 'grandpa-lian'],
    slogans: Array.from({ length: 6 }, (_, nth) => ({
      zh: `第 ${nth + 1} 句：不是我的，我不拿`,
      en: `No. ${nth + 1}: not mine, so I leave it`,
    })),
  },
  long: {
    ...studio,
    ...LONG,
    panels: 2,
    slogans: [{ zh: LONG.zh.slice(0, 40), en: LONG.en.slice(0, 40) }],
  },
};
