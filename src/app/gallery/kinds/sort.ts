// 分一分: whose is it; then one card, many cards in four trays, and long words.
import { FREE, LONG, many, type Trials } from './trials.ts';

const PLACES = [
  { id: 'mine', zh: '我的', en: 'Mine', innocent: true },
  { id: 'ours', zh: '大家的', en: 'Ours', innocent: undefined },
  { id: 'ask', zh: '先問清楚', en: 'Ask first', innocent: undefined },
];

const FOURTH = { id: 'theirs', zh: '別人的', en: 'Somebody else’s', innocent: undefined };

const note = {
  zh: '誰買的、給誰用，想一想就知道。',
  en: 'Who paid, and for whom? That settles it.',
};

const THINGS = [
  { id: 'pencil', zh: '我自己帶來的鉛筆', en: 'The pencil I brought', belongs: 'mine' },
  { id: 'chalk', zh: '教室裡的粉筆', en: 'The chalk in the classroom', belongs: 'ours' },
  { id: 'umbrella', zh: '走廊上的雨傘', en: 'An umbrella in the corridor', belongs: 'ask' },
  { id: 'lunch', zh: '媽媽幫我準備的便當', en: 'The lunch my mum packed', belongs: 'mine' },
  { id: 'ball', zh: '體育器材室的躲避球', en: 'The dodgeball in the gym', belongs: 'ours' },
].map((thing) => ({ ...thing, note }));

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

const everywhere = (nth: number) => [...PLACES, FOURTH][nth % 4]?.id ?? 'mine';

export const sortTrials: Trials = {
  easy: sort(THINGS),
  'at-once': sort(THINGS, 'at-once'),
  two: { ...sort(THINGS.slice(0, 2)), places: PLACES.slice(0, 2) },
  one: sort([card(1, 'ours')]),
  many: {
    ...sort(many(24, (nth) => card(nth, everywhere(nth)))),
    places: [...PLACES, FOURTH],
  },
  long: {
    ...sort(
      many(6, (nth) => ({
        ...card(nth, everywhere(nth)),
        zh: `${LONG.zh}（${nth}）`,
        en: `${LONG.en} (${nth})`,
        note: LONG,
      })),
    ),
    ...LONG,
    places: [...PLACES, FOURTH].map((place) => ({
      ...place,
      zh: place.zh + LONG.zh,
      en: place.en + LONG.en,
    })),
  },
};
