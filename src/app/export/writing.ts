// Writes scores, choices or a workbook from the store, some players at a time, never all at once.
import type { Player } from '../../attempt/attempt.ts';
import type { Locale } from '../../base/words.ts';
import type { Class } from '../../classroom/class.ts';
import { CHECKED } from '../../report/checked-rows.ts';
import type { Table } from '../../report/columns.ts';
import { CSV_START, csvLine } from '../../report/csv.ts';
import { type GradeRow, gradebook, type Levels } from '../../report/gradebook.ts';
import { SUMMARY } from '../../report/summary.ts';
import { CHOICES, SCORES } from '../../report/tables.ts';
import { Workbook } from '../../report/xlsx/workbook.ts';
import type { Store } from '../../store/store.ts';
import { countedOf } from '../counting.ts';
import type { FileOrder } from './order.ts';

/** Players whose attempts are read together. */
const TOGETHER = 10;

/** A file that is being written. */
interface Writer {
  /** @param attempts of one player */
  add: (attempts: readonly GradeRow[]) => void;
  close: () => void;
}

function csvWriter({ columns, rows }: Table, take: (bytes: Uint8Array) => void): Writer {
  const encoder = new TextEncoder();
  const write = (text: string) => take(encoder.encode(text));
  write(CSV_START + csvLine(columns.map(({ name }) => name)));
  return {
    add: (attempts) => write([...rows(attempts)].map(csvLine).join('')),
    close: () => {},
  };
}

function workbookWriter(names: FileOrder['names'], take: (bytes: Uint8Array) => void): Writer {
  const tables = [
    { ...SUMMARY, name: names.summary },
    { ...SCORES, name: names.scores },
    { ...CHECKED, name: names.checks },
    { ...CHOICES, name: names.choices },
  ];
  const workbook = new Workbook(tables, take, { madeAt: new Date() });
  return {
    add: (attempts) => {
      tables.forEach(({ rows }, table) => {
        for (const row of rows(attempts)) workbook.add(table, row);
      });
    },
    close: () => workbook.close(),
  };
}

const WRITERS: Record<
  FileOrder['what'],
  (order: Pick<FileOrder, 'names'>, take: (bytes: Uint8Array) => void) => Writer
> = {
  scores: (_, take) => csvWriter(SCORES, take),
  choices: (_, take) => csvWriter(CHOICES, take),
  workbook: ({ names }, take) => workbookWriter(names, take),
};

/** All who have played, class by class and by seat; whoever has none comes last, the longest known first. */
async function playersIn(
  store: Store,
  classes: readonly Class[],
  locale: Locale,
): Promise<Player[]> {
  const [players, played] = await Promise.all([store.players(), store.survey.playedBy()]);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = classes.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const places = new Map(sorted.map(({ id }, at) => [id, at]));
  const placeOf = (player: Player) => places.get(player.class ?? '') ?? classes.length;
  const known = new Map(players.map((player) => [player.id, player]));
  const nobody = { version: 1, name: '', seat: null, createdAt: '' } as const;
  return played
    .map((id) => known.get(id) ?? { ...nobody, id })
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        (a.seat ?? 100) - (b.seat ?? 100) ||
        (Date.parse(a.createdAt) || 0) - (Date.parse(b.createdAt) || 0) ||
        (a.id < b.id ? -1 : 1),
    );
}

export interface Around {
  /** The levels of some ids; rejects where one is to be had and did not come. */
  levelsOf: (ids: Iterable<string>) => Promise<Levels>;
  /** Gets the file, piece by piece. */
  take: (bytes: Uint8Array) => void;
  /** Hears of every step. */
  tell: (done: number, all: number) => void;
}

/** Writes what is ordered. Rejects if it cannot; then what was taken is no file. */
export async function writeOut(
  store: Store,
  order: Pick<FileOrder, 'what' | 'locale' | 'wanted' | 'names'>,
  { levelsOf, take, tell }: Around,
): Promise<void> {
  const { wanted, locale } = order;
  const writer = WRITERS[order.what](order, take);
  const classes = await store.classes();
  const players = (await playersIn(store, classes, locale)).filter(
    (player) =>
      (wanted.player === '' || wanted.player === player.id) &&
      (wanted.class === '' || wanted.class === player.class),
  );
  for (let from = 0; from < players.length; from += TOGETHER) {
    tell(from, players.length);
    const some = players.slice(from, from + TOGETHER);
    const ids = some.map(({ id }) => id);
    const attempts = await store.attemptsOf(ids);
    const counted = await countedOf(store, ids, locale);
    const levels = await levelsOf(attempts.map(({ level }) => level));
    for (const player of some) {
      const own = attempts.filter((attempt) => attempt.player === player.id);
      // Attempts are numbered before they are picked.
      const rows = gradebook(own, [player], levels, classes, counted);
      writer.add(
        rows.filter(({ attempt }) => wanted.level === '' || wanted.level === attempt.level),
      );
    }
  }
  writer.close();
  tell(players.length, players.length);
}
