// 對帳: a class's book with a swapped figure, an entry too many, one in pencil and a receipt that was
// forgotten; then one entry, many entries, long words and large sums.
import { FREE, LONG, many, type Trials } from './trials.ts';

const ledger = (
  entries: Entry[],
  receipts: Receipt[],
  [opening, counted]: readonly [number, number],
) => ({
  ...FREE,
  activity: 'ledger' as const,
  id: 'ledger',
  zh: '拿收據對一對帳本。不對的，把它改好！',
  en: 'Hold the receipts against the book. What isn’t right, mend it!',
  book: { zh: '我們班的班費帳本', en: 'Our Class Money Book' },
  opening,
  counted,
  entries,
  receipts,
});

type Authored = Extract<Trials[string], { activity: 'ledger' }>;
type Entry = Authored['entries'][number];
type Receipt = Authored['receipts'][number];

const entry = (
  id: string,
  date: string,
  [zh, en]: readonly [string, string],
  amount: number,
  rest: { receipt?: string; mend?: Entry['mend'] } = {},
): Entry => ({
  id,
  date,
  zh,
  en,
  amount,
  receipt: rest.receipt,
  mend: rest.mend,
  note: {
    zh: '拿收據和帳本一個字一個字對，就看得出來。',
    en: 'Hold receipt and book side by side, word by word, and you see it.',
  },
});

const receipt = (
  id: string,
  date: string,
  [zh, en]: readonly [string, string],
  lines: Receipt['lines'],
  rest: { missing?: true; remark?: Receipt['remark'] } = {},
): Receipt => ({
  id,
  date,
  title: { zh, en },
  lines,
  remark: rest.remark,
  missing: rest.missing,
  note: rest.missing && {
    zh: '收據一直在書包裡。',
    en: 'The receipt was in a school bag all along.',
  },
});

const ENTRIES = [
  entry('fees', '9/1', ['收班費：24 人，一人 20 元', 'Class money: 24 pupils, 20 each'], 480),
  entry('paper', '9/4', ['色紙和膠水', 'Coloured paper and glue'], -85, { receipt: 'paper-slip' }),
  entry('bucket', '9/8', ['水桶和抹布', 'A bucket and cloths'], -27, {
    receipt: 'bucket-slip',
    mend: { amount: -72 },
  }),
  entry('bags', '9/10', ['垃圾袋', 'Bin bags'], -45, { receipt: 'bags-slip' }),
  entry('bags-again', '9/11', ['垃圾袋', 'Bin bags'], -45, {
    receipt: 'bags-slip',
    mend: 'strike',
  }),
  entry('pencil', '9/18', ['「借一下」（鉛筆寫的）', '“Borrowed” (in pencil)'], -30, {
    mend: 'ask',
  }),
];

const RECEIPTS = [
  receipt(
    'paper-slip',
    '9/4',
    ['小象文具店', 'Little Elephant Stationery'],
    [
      { zh: '色紙', en: 'Coloured paper', amount: 50 },
      { zh: '膠水', en: 'Glue', amount: 35 },
    ],
  ),
  receipt(
    'bucket-slip',
    '9/8',
    ['叮咚五金行', 'Ding-Dong Hardware'],
    [
      { zh: '水桶', en: 'Bucket', amount: 42 },
      { zh: '抹布三條', en: 'Three cloths', amount: 30 },
    ],
  ),
  receipt(
    'bags-slip',
    '9/10',
    ['轉角便利商店', 'Corner Convenience Store'],
    [
      { zh: '垃圾袋', en: 'Bin bags', amount: 45 },
      { zh: '草莓冰棒', en: 'Strawberry ice lolly', amount: 25 },
    ],
    { remark: { zh: '冰棒我自己付。圓圓', en: 'I paid for the lolly myself. Yuan-Yuan' } },
  ),
  receipt(
    'tea-slip',
    '9/12',
    ['阿春冬瓜茶', 'Chun’s Melon Tea'],
    [{ zh: '一桶冬瓜茶', en: 'One big jug of tea', amount: 90 }],
    { missing: true },
  ),
];

const MANY = many(24, (nth) =>
  entry(
    `entry-${nth}`,
    `${9 + Math.floor(nth / 12)}/${nth}`,
    [`第 ${nth} 包色紙`, `Paper, pack ${nth}`],
    -(nth * 5),
    {
      receipt: `slip-${nth}`,
      ...(nth % 5 === 0 ? { mend: { amount: -(nth * 5 + 9) } } : {}),
    },
  ),
);

const slip = (nth: number, amount: number) =>
  receipt(
    `slip-${nth}`,
    `${9 + Math.floor(nth / 12)}/${nth}`,
    [`第 ${nth} 文具店`, `Stationer ${nth}`],
    [{ zh: '色紙', en: 'Coloured paper', amount }],
  );

const LARGE = many(3, (nth) => ({
  ...entry(`large-${nth}`, '115/10/31', ['', ''], nth === 1 ? 8_999_999 : -1_234_567, {
    ...(nth === 2 ? { receipt: 'large-slip', mend: { amount: -1_234_576 } } : {}),
  }),
  ...LONG,
  zh: `${LONG.zh}（${nth}）`,
  note: LONG,
}));

export const ledgerTrials: Trials = {
  easy: ledger(ENTRIES, RECEIPTS, [250, 408]),
  one: ledger(
    [entry('paper', '9/4', ['色紙', 'Coloured paper'], -85, { mend: 'ask' })],
    [],
    [100, 15],
  ),
  many: ledger(
    MANY,
    MANY.map((_, index) => slip(index + 1, (index + 1) * 5 + ((index + 1) % 5 === 0 ? 9 : 0))),
    [5000, 3464],
  ),
  long: {
    ...ledger(
      LARGE,
      [
        {
          ...receipt(
            'large-slip',
            '115/10/31',
            [LONG.zh, LONG.en],
            many(8, (nth) => ({
              ...LONG,
              zh: `${LONG.zh}${nth}`,
              amount: 154_322,
            })),
          ),
          remark: LONG,
        },
      ],
      [1_000_000, 7_530_856],
    ),
    ...LONG,
    book: LONG,
  },
};
