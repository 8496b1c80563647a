// The gradebook and what is read from it: all of it follows from the decisions, nothing is believed.
import { describe, expect, it } from 'vitest';
import type { Attempt, Entry, Player } from '../../src/attempt/attempt.ts';
import { compileLevel } from '../../src/level/compile.ts';
import type { Level } from '../../src/level/level.ts';
import { levelSchema } from '../../src/level/schema.ts';
import { bestOf, walk } from '../../src/play/explore.ts';
import type { Table } from '../../src/report/columns.ts';
import { CSV_START, csvLine } from '../../src/report/csv.ts';
import { type GradeRow, gradebook, type Levels } from '../../src/report/gradebook.ts';
import { decisionsInWords } from '../../src/report/reading.ts';
import { CHOICES, SCORES } from '../../src/report/tables.ts';

const both = (zh: string) => ({ zh, en: `${zh} (en)` });
const area = { x: 0, y: 0, width: 9, height: 9 };
const note = both('說明');

const authored = levelSchema.parse({
  format: 1,
  academy: 'lianmeng',
  title: both('一枝筆'),
  summary: both('一枝筆'),
  backdrop: 'room',
  minutes: 5,
  competencies: ['honesty', 'fairness'],
  start: 'desk',
  scenes: {
    desk: {
      backdrop: 'room',
      steps: [
        {
          choice: 'pen',
          ...both('撿到筆，怎麼做？'),
          options: [
            { id: 'return', ...both('還他'), earns: { honesty: 2, fairness: 1 } },
            { id: 'keep', ...both('留著') },
          ],
        },
        {
          activity: 'find',
          id: 'clues',
          picture: 'desk',
          earns: { fairness: 1 },
          ...both('找線索'),
          items: [
            { id: 'name', ...both('名條'), clue: true, area, note },
            { id: 'card', ...both('卡片'), clue: true, area, note },
            { id: 'eraser', ...both('橡皮擦'), clue: false, area, note },
          ],
        },
        {
          activity: 'match',
          id: 'law',
          ...both('連一連'),
          elements: [{ id: 'intent', ...both('故意') }],
          facts: [
            { id: 'hid', ...both('藏起來'), fits: 'intent', note },
            { id: 'rain', ...both('下雨'), fits: 'none', note },
          ],
        },
        { activity: 'justify', id: 'why', ...both('為什麼？'), guide: [both('想想')], least: 2 },
        {
          end: 'good',
          title: both('好朋友'),
          mood: 'bright',
          ...both('完'),
          if: { has: 'pen.return' },
        },
        { end: 'stone', title: both('小石頭'), mood: 'shadow', ...both('完') },
      ],
    },
  },
});

const NO_LIBRARY = { cast: {}, backdrops: {}, pictures: {}, sounds: {}, laws: {} };
const compiled = compileLevel(
  'lianmeng/pen',
  'aaaaaaaaaaaaaaaa',
  authored,
  NO_LIBRARY,
  (file) => file,
);
const level: Level = { ...compiled.level, best: bestOf(walk(compiled.level)) };
const words = compiled.words.zh;
const levels: Levels = new Map([[level.id, { level, words }]]);

const chose = (at: number, option: string): Entry => ({
  at,
  kind: 'choice',
  scene: 'desk',
  id: 'pen',
  option,
});
const did = (at: number, id: string, answer: Record<string, string>): Entry => ({
  at,
  kind: 'activity',
  scene: 'desk',
  id,
  answer,
});

const REASON = '=因為他會難過，\n"筆"是他的。';
const WHOLE: Entry[] = [
  chose(4.04, 'return'),
  did(20, 'clues', { card: 'on', eraser: 'on' }),
  did(30, 'law', { hid: 'intent', rain: 'none' }),
  did(50.5, 'why', { reason: REASON }),
];

const player = (id: string, name: string, seat: number | null): Player => ({
  version: 1,
  id,
  name,
  seat,
  createdAt: '2026-11-01T08:00:00+08:00',
});
const PLAYERS = [player('p1', '小明', 7), player('p2', '=HYPERLINK("x")', null)];

const attempt = (some: Partial<Attempt> = {}): Attempt => ({
  version: 1,
  id: 'a1',
  player: 'p1',
  level: 'lianmeng/pen',
  hash: 'aaaaaaaaaaaaaaaa',
  format: 1,
  startedAt: '2026-11-23T09:00:00+08:00',
  finishedAt: '2026-11-23T09:01:00+08:00',
  seconds: 55.4,
  entries: WHOLE,
  place: { read: 0, answer: {} },
  ...some,
});

const unfinished = (some: Partial<Attempt> = {}): Attempt => {
  const { finishedAt: _, ...rest } = attempt({ entries: WHOLE.slice(0, 2), ...some });
  return rest;
};

const rowOf = (one: Attempt) => {
  const [row] = gradebook([one], PLAYERS, levels);
  if (!row) throw new Error('no row');
  return row;
};

const csvOf = ({ columns, rows }: Table, attempts: readonly GradeRow[]): string =>
  [CSV_START, csvLine(columns.map(({ name }) => name)), ...[...rows(attempts)].map(csvLine)].join(
    '',
  );
const scoresCsv = (attempts: readonly GradeRow[]): string => csvOf(SCORES, attempts);
const choicesCsv = (attempts: readonly GradeRow[]): string => csvOf(CHOICES, attempts);

/** The cells of a file without quotes in it, its header first. */
const cells = (csv: string): string[][] =>
  csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(','));

describe('gradebook', () => {
  it('recomputes the result and never believes what the device showed', () => {
    const row = rowOf(attempt({ shown: { score: 3, stars: 0, ending: 'stone' } }));
    expect(row.trust).toBe('verified');
    // 3 of 4 points: all of the choice, nothing of the search (one of two found, one of one accused).
    expect(row.finished).toEqual({
      ending: 'good',
      endingTitle: '好朋友',
      score: { score: 75, stars: 2, competencies: { honesty: 100, fairness: 50 } },
    });
    expect(row).toMatchObject({ player: '小明', seat: 7, academy: 'lianmeng', title: '一枝筆' });
    expect(row.seconds).toBe(55);
  });

  it('numbers the attempts of one player at one level by when they began, whatever the offset', () => {
    const rows = gradebook(
      [
        attempt({ id: 'late', startedAt: '2026-11-23T10:00:00+08:00' }),
        attempt({ id: 'early', startedAt: '2026-11-23T01:30:00Z' }),
        attempt({ id: 'other', player: 'p2', startedAt: '2026-11-23T11:00:00+08:00' }),
      ],
      PLAYERS,
      levels,
    );
    expect(rows.map((row) => [row.attempt.id, row.nth])).toEqual([
      ['early', 1],
      ['late', 2],
      ['other', 1],
    ]);
  });

  it('gives no score to what is unfinished, of another version or of an unknown level', () => {
    expect(rowOf(unfinished())).toMatchObject({ trust: 'verified', finished: undefined });
    expect(rowOf(attempt({ hash: 'bbbbbbbbbbbbbbbb' }))).toMatchObject({
      trust: 'other-version',
      finished: undefined,
    });
    expect(rowOf(attempt({ level: 'lianmeng/gone' }))).toMatchObject({
      trust: 'unknown-level',
      finished: undefined,
      title: '',
    });
  });

  it('calls a record altered that decides the impossible or claims an end it does not reach', () => {
    expect(rowOf(attempt({ entries: [chose(1, 'steal'), ...WHOLE.slice(1)] })).trust).toBe(
      'altered',
    );
    expect(rowOf(attempt({ entries: WHOLE.slice(0, 2) }))).toMatchObject({
      trust: 'altered',
      finished: undefined,
    });
  });

  it('counts the own story alone, however much was explored after it', () => {
    const explored: Entry[] = [
      ...WHOLE,
      { at: 60, kind: 'rewind', read: 0, to: 0 },
      chose(61, 'keep'),
      { at: 62, kind: 'return', read: 0 },
    ];
    expect(rowOf(attempt({ entries: explored })).finished).toEqual(rowOf(attempt()).finished);
  });
});

describe('scores.csv', () => {
  it('has the agreed columns and one row an attempt', () => {
    const [header, row] = cells(scoresCsv([rowOf(attempt())]));
    expect(header?.join(',')).toBe(
      'class,seat,player,academy,level,level_title,level_hash,attempt,started_at,finished_at,' +
        'duration_s,score,stars,ending,honesty,fairness,responsibility,courage,transparency,' +
        'lawfulness,verified',
    );
    expect(row?.join(',')).toBe(
      ',7,小明,lianmeng,lianmeng/pen,一枝筆,aaaaaaaaaaaaaaaa,1,2026-11-23T09:00:00+08:00,' +
        '2026-11-23T09:01:00+08:00,55,75,2,good,100,50,,,,,yes',
    );
  });

  it('leaves empty what is not known', () => {
    const [, row] = cells(
      scoresCsv([rowOf(attempt({ hash: 'bbbbbbbbbbbbbbbb', player: 'gone' }))]),
    );
    expect(row?.slice(1, 3)).toEqual(['', '']);
    expect(row?.slice(11)).toEqual(['', '', '', '', '', '', '', '', '', 'no']);
  });

  it('keeps a formula in a name from being run', () => {
    expect(scoresCsv([rowOf(attempt({ player: 'p2' }))])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('choices.csv', () => {
  it('has the agreed columns and one row a decision', () => {
    const csv = choicesCsv([rowOf(attempt({ entries: WHOLE.slice(0, 3) }))]);
    expect(cells(csv).map((row) => row.join(','))).toEqual([
      'class,seat,player,level,attempt,at_s,scene,decision,kind,option,option_text,first,score',
      ',7,小明,lianmeng/pen,1,4,desk,pen,choice,return,還他,1,3',
      ',7,小明,lianmeng/pen,1,20,desk,clues,find,card+eraser,卡片、橡皮擦,1,0',
      ',7,小明,lianmeng/pen,1,30,desk,law,match,hid:intent+rain:none,藏起來 → 故意、下雨 → —,1,100',
    ]);
  });

  it('carries a written reason whole and guarded, and scores it not', () => {
    expect(choicesCsv([rowOf(attempt())])).toContain(
      `,50.5,desk,why,justify,,"'=因為他會難過，\n""筆""是他的。",1,\r\n`,
    );
  });

  it('tells exploring from the own story', () => {
    const explored: Entry[] = [
      chose(4, 'return'),
      { at: 6, kind: 'rewind', read: 0, to: 0 },
      chose(7, 'keep'),
      { at: 8, kind: 'return', read: 0 },
      did(9, 'clues', { name: 'on' }),
    ];
    const rows = cells(choicesCsv([rowOf(unfinished({ entries: explored }))])).slice(1);
    expect(rows.map((row) => [row[5], row[9], row[11], row[12]])).toEqual([
      ['4', 'return', '1', '3'],
      ['7', 'keep', '0', ''],
      ['9', 'name', '1', '50'],
    ]);
  });

  it('keeps the decisions of an unknown level by their ids, unscored', () => {
    const [, first, second, third] = cells(
      choicesCsv([rowOf(attempt({ level: 'lianmeng/gone' }))]),
    );
    expect(first?.slice(7)).toEqual(['pen', 'choice', 'return', '', '1', '']);
    expect(second?.slice(7)).toEqual(['clues', '', 'card+eraser', '', '1', '']);
    expect(third?.slice(7)).toEqual(['law', '', 'hid:intent+rain:none', '', '1', '']);
  });
});

describe('decisionsInWords', () => {
  it('says every decision in the words of the level', () => {
    expect(decisionsInWords(attempt(), level, words)).toEqual([
      {
        at: 4.04,
        question: '撿到筆，怎麼做？',
        exploring: false,
        first: true,
        answered: { kind: 'choice', chosen: '還他', others: ['留著'] },
      },
      {
        at: 20,
        question: '找線索',
        exploring: false,
        first: true,
        answered: {
          kind: 'judged',
          hits: ['卡片'],
          misses: ['名條'],
          falseAlarms: ['橡皮擦'],
          percent: 0,
        },
      },
      {
        at: 30,
        question: '連一連',
        exploring: false,
        first: true,
        answered: {
          kind: 'judged',
          hits: ['藏起來 → 故意'],
          misses: [],
          falseAlarms: [],
          percent: 100,
        },
      },
      {
        at: 50.5,
        question: '為什麼？',
        exploring: false,
        first: true,
        answered: { kind: 'written', text: REASON },
      },
    ]);
  });

  it('judges nothing of another version, and falls back on ids where the level is gone', () => {
    const old = decisionsInWords(attempt({ hash: 'bbbbbbbbbbbbbbbb' }), level, words);
    expect(old[1]?.answered).toEqual({ kind: 'marked', marked: ['卡片', '橡皮擦'] });
    const gone = decisionsInWords(attempt(), undefined, {});
    expect(gone.map((decided) => decided.question)).toEqual(['pen', 'clues', 'law', 'why']);
    expect(gone[0]?.answered).toEqual({ kind: 'choice', chosen: 'return', others: [] });
    expect(gone[3]?.answered).toEqual({ kind: 'written', text: REASON });
  });
});
