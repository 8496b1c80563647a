// 分一分: two piles, then one card, many cards and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

const PLACES = [
  { id: 'mine', zh: '我的', en: 'Mine', innocent: true },
  { id: 'ours', zh: '大家的', en: 'Ours', innocent: undefined },
  { id: 'ask', zh: '先問清楚', en: 'Ask first', innocent: undefined },
];

const note = {
  zh: '誰買的、給誰用，想一想就知道。',
  en: 'Who paid, and for whom? That settles it.',
};

const card = (nth: number, belongs: string) => ({
  id: `card-${nth}`,
  zh: `第 ${nth} 盒粉筆`,
  en: `Chalk, box ${nth}`,
  belongs,
  note,
});

const sort = (cards: ReturnType<typeof card>[], answered: 'at-once' | 'at-end' = 'at-end') => ({
  ...FREE,
  activity: 'sort' as const,
  id: 'sort',
  zh: '這些東西是誰的？',
  en: 'Whose are these?',
  answered,
  places: PLACES,
  cards,
});

export const sortTrials: Trials = {
  easy: sort([card(1, 'mine'), card(2, 'ours'), card(3, 'ask'), card(4, 'mine')]),
  'at-once': sort([card(1, 'mine'), card(2, 'ours'), card(3, 'ask'), card(4, 'mine')], 'at-once'),
  one: sort([card(1, 'ours')]),
  many: sort(many(24, (nth) => card(nth, PLACES[nth % 3]?.id ?? 'mine'))),
  long: {
    ...sort(
      many(6, (nth) => ({
        ...card(nth, PLACES[nth % 3]?.id ?? 'mine'),
        zh: `${LONG.zh}（${nth}）`,
        en: `${LONG.en} (${nth})`,
        note: LONG,
      })),
    ),
    ...LONG,
    places: PLACES.map((place) => ({ ...place, zh: place.zh + LONG.zh, en: place.en + LONG.en })),
  },
};
