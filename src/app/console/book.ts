// What the place of attempts reads: a page at a time, by what was counted, and one attempt as a whole.
import type { Player } from '../../attempt/attempt.ts';
import type { Counted, Listed } from '../../attempt/counted.ts';
import { type Graded, type GradeRow, gradebook, gradesOf } from '../../report/gradebook.ts';
import { rubricScores } from '../../report/scores.ts';
import type { Store } from '../../store/store.ts';
import { ROWS_A_PAGE } from '../../teacher/attempts.tsx';
import type { ToPick, Wanted } from '../../teacher/filter.tsx';
import { playerLabel } from '../../teacher/labels.ts';
import { locale } from '../../text/text.ts';
import { countedOf } from '../counting.ts';
import { device } from '../device.ts';
import { titlesIn } from '../shelf.ts';
import { countUp } from './count-up.ts';
import { gradeRows, levelsOf } from './records.ts';

/** A page of the list. */
export interface Page {
  /** The newest first. */
  rows: Graded[];
  /** How many attempts are wanted, on this page and all others; undefined where that is not known yet. */
  count: number | undefined;
  /** Whether only some were wanted of all there are. */
  filtered: boolean;
}

const newestFirst = <R extends Listed>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => b.began - a.began || (a.id < b.id ? 1 : -1));

/** Whether everything is wanted; then the list is read by a page and never as a whole. */
const isAll = ({ player, level, class: inClass }: Wanted): boolean =>
  player === '' && level === '' && inClass === '';

/** What some players came to, and of it what is wanted, the newest first. */
interface Found {
  wanted: Counted[];
  /** All of the players, where the list is read by them. */
  ofPlayers: Counted[] | undefined;
}

/** Finds what is wanted, if that is not everything. */
async function found(store: Store, wanted: Wanted): Promise<Found> {
  const ofClass = wanted.class === '' ? undefined : await store.playersOf(wanted.class);
  const players = wanted.player === '' ? ofClass?.map(({ id }) => id) : [wanted.player];
  const ofPlayers = players && (await countedOf(store, players, locale.peek()));
  // Of players that are asked for, all is counted; at a level, what was counted is found.
  if (!ofPlayers) await countUp();
  const counted = ofPlayers ?? (await store.counts.at(wanted.level));
  const isWanted = ({ level }: Counted) => wanted.level === '' || level === wanted.level;
  return { wanted: newestFirst(counted.filter(isWanted)), ofPlayers };
}

/** Rows of some attempts, in their order, numbered among all of their players. */
async function graded(
  store: Store,
  some: readonly Listed[],
  ofPlayers: readonly Counted[] | undefined,
): Promise<Graded[]> {
  const ids = [...new Set(some.map(({ player }) => player))];
  const [counted, players, classes, levels] = await Promise.all([
    ofPlayers ?? countedOf(store, ids, locale.peek()),
    store.playersBy(ids),
    store.classes(),
    levelsOf(some),
  ]);
  const rows = new Map(
    gradesOf(counted, players, levels, classes).map((row) => [row.attempt.id, row]),
  );
  return some.flatMap(({ id }) => rows.get(id) ?? []);
}

/** A page of what is wanted. @param page from 0; past the end it is the last */
export async function pageOf(wanted: Wanted, page: number): Promise<Page> {
  const store = await device();
  const list = isAll(wanted) ? undefined : await found(store, wanted);
  // To know the last page all are counted; the first does not wait for that.
  const count =
    list?.wanted.length ?? (page > 0 ? await store.survey.count('attempts') : undefined);
  const last = Math.max(0, Math.ceil((count ?? 0) / ROWS_A_PAGE) - 1);
  const from = Math.min(page, last) * ROWS_A_PAGE;
  const some = list
    ? list.wanted.slice(from, from + ROWS_A_PAGE)
    : await store.counts.latest(from, ROWS_A_PAGE);
  const rows = await graded(store, some, list?.ofPlayers);
  return { rows, count, filtered: list !== undefined };
}

/** Players of no class. Nobody is read where all have one. */
const guestsOf = async (store: Store): Promise<Player[]> =>
  (await store.survey.hasGuests())
    ? (await store.players()).filter((player) => player.class === undefined)
    : [];

/** How many attempts there are. */
export const countAttempts = async (): Promise<number> => (await device()).survey.count('attempts');

/** What there is to pick from: players are those of the class that is picked, else those of none. */
export async function toPick(inClass: string): Promise<ToPick> {
  const store = await device();
  const [classes, players, played, titles] = await Promise.all([
    store.classes(),
    inClass === '' ? guestsOf(store) : store.playersOf(inClass),
    store.counts.levels(),
    titlesIn(locale.peek()),
  ]);
  return {
    classes: classes.map(({ id, name }) => [id, name]),
    players: players.map(({ id, name, seat }) => [id, playerLabel({ player: name, seat })]),
    levels: played.map((id) => [id, titles.get(id) ?? id]),
  };
}

/** One attempt as a whole, and the ids of those beside it in the list. */
export interface Opened {
  row: GradeRow | undefined;
  newer: string | undefined;
  older: string | undefined;
}

export async function opened(id: string, wanted: Wanted): Promise<Opened> {
  const store = await device();
  const [attempt] = await store.attemptsBy([id]);
  if (!attempt) return { row: undefined, newer: undefined, older: undefined };
  const [attempts, players, classes] = await Promise.all([
    store.attemptsOf([attempt.player]),
    store.playersBy([attempt.player]),
    store.classes(),
  ]);
  const rows = await gradeRows(attempts, players, classes);
  const row = rows.find((one) => one.attempt.id === id);
  if (isAll(wanted)) {
    return { row, ...(await store.counts.beside(id, Date.parse(attempt.startedAt))) };
  }
  const ids = (await found(store, wanted)).wanted.map((one) => one.id);
  const at = ids.indexOf(id);
  return {
    row,
    newer: at > 0 ? ids[at - 1] : undefined,
    older: at >= 0 ? ids[at + 1] : undefined,
  };
}

/** Everybody's first attempts of what is wanted, where the level has a rubric that was scored. */
export async function firstsAt(wanted: Wanted): Promise<GradeRow[]> {
  const { level } = wanted;
  if (level === '') return [];
  const known = (await levelsOf([{ level }])).get(level);
  if (!known || rubricScores(known.level, []).length === 0) return [];
  const store = await device();
  const firsts = new Map<string, Counted>();
  // The newest first, so that of each player the oldest stays.
  for (const row of (await found(store, wanted)).wanted) firsts.set(row.player, row);
  const attempts = await store.attemptsBy([...firsts.values()].map(({ id }) => id));
  return gradebook(attempts, [], new Map([[level, known]]));
}
