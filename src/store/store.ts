// Where everything is kept on this device: IndexedDB, or memory where that is refused or full.
import type { Attempt, Player } from '../attempt/attempt.ts';
import type { Picture } from '../attempt/picture.ts';
import type { Class } from '../classroom/class.ts';
import type { Lesson } from '../classroom/lesson.ts';
import type { Backup } from './backup.ts';
import { Booth } from './booth.ts';
import { Counts, putUncounted } from './counts.ts';
import {
  atOnce,
  type Database,
  foundBy,
  openDatabase,
  type Writing,
  waitingOf,
} from './database.ts';
import { type Forgotten, forgetKept, forgetRemembered } from './forgetting.ts';
import { JOINING } from './joining.ts';
import { type ChangeLock, changeLock } from './locks.ts';
import { keepingNotes, keepNotes, withNotes } from './noting.ts';
import {
  type Aside,
  type Memory,
  type Rows,
  SCHEMAS,
  TABLES,
  type Table,
  WITH_COUNTS,
} from './rows.ts';
import { Survey } from './survey.ts';
import { nameless, wipeEverything, wipeNames } from './wiping.ts';

export type { Aside };

/** `kept`: on the device. `refused`: this browser lets nothing be kept. `full`: no more fits. */
export type Keeping = 'kept' | 'refused' | 'full';

/** What `merge` did. */
export interface Merged {
  added: number;
  unchanged: number;
}

/** What is played by whom, of what the device did not take. */
export type Remembered = Pick<Backup, 'players' | 'attempts'>;

const emptyMemory = (): Memory => ({
  players: new Map(),
  attempts: new Map(),
  pictures: new Map(),
  classes: new Map(),
  lessons: new Map(),
});

export class Store {
  readonly #database: Database | undefined;
  /** Rows that the device did not take, or all rows where it takes none. */
  readonly #memory = emptyMemory();
  /** What was counted from attempts; a changed attempt is not counted until somebody does. */
  readonly counts: Counts;
  /** What is known of all rows without reading them. */
  readonly survey: Survey;
  /** What belongs to a kiosk. */
  readonly booth: Booth;
  readonly #locks = new Map<string, unknown>();
  #keeping: Keeping;

  private constructor(database: Database | undefined) {
    this.#database = database;
    this.counts = new Counts(database, this.#memory.attempts);
    this.survey = new Survey(database, this.#memory);
    this.booth = new Booth(database, this.#memory);
    this.#keeping = database ? 'kept' : 'refused';
  }

  /** Opens the store; never rejects. @param name of the database */
  static async open(name = 'qinglian'): Promise<Store> {
    return new Store(await openDatabase(name));
  }

  /** Whether what is put is kept, or only remembered until the page closes. */
  get keeping(): Keeping {
    return this.#keeping;
  }

  players(): Promise<Player[]> {
    return this.#all('players');
  }

  attempts(): Promise<Attempt[]> {
    return this.#all('attempts');
  }

  pictures(): Promise<Picture[]> {
    return this.#all('pictures');
  }

  classes(): Promise<Class[]> {
    return this.#all('classes');
  }

  lessons(): Promise<Lesson[]> {
    return this.#all('lessons');
  }

  /** Those who have or had a seat in a class, and the class itself if it has played together. */
  async playersOf(id: string): Promise<Player[]> {
    return this.#belonging('players', 'class', [id]);
  }

  /** The attempts of some players. */
  async attemptsOf(players: readonly string[]): Promise<Attempt[]> {
    return this.#belonging('attempts', 'player', players);
  }

  /** Some attempts, as far as they are there. */
  attemptsBy(ids: readonly string[]): Promise<Attempt[]> {
    return this.#some('attempts', ids);
  }

  /** Some players, as far as they are there. */
  playersBy(ids: readonly string[]): Promise<Player[]> {
    return this.#some('players', ids);
  }

  /** The pictures of some players. */
  async picturesOf(players: readonly string[]): Promise<Picture[]> {
    return this.#belonging('pictures', 'player', players);
  }

  /** The lessons of a class. */
  async lessonsOf(id: string): Promise<Lesson[]> {
    return this.#belonging('lessons', 'class', [id]);
  }

  /** One picture; undefined if there is none, or it cannot be read. */
  picture(id: string): Promise<Picture | undefined> {
    return this.#one('pictures', id);
  }

  /** One attempt; undefined if there is none, or it cannot be read. */
  attempt(id: string): Promise<Attempt | undefined> {
    return this.#one('attempts', id);
  }

  /** One lesson; undefined if there is none, or it cannot be read. */
  lesson(id: string): Promise<Lesson | undefined> {
    return this.#one('lessons', id);
  }

  putPlayer(player: Player): Promise<void> {
    return this.#put('players', player);
  }

  putAttempt(attempt: Attempt): Promise<void> {
    return this.#put('attempts', attempt);
  }

  putPicture(picture: Picture): Promise<void> {
    return this.#put('pictures', picture);
  }

  putLesson(lesson: Lesson): Promise<void> {
    return this.#put('lessons', lesson);
  }

  /** Keeps a class and the players that were made or changed with it: all of it or, if it rejects, nothing. */
  async putClass(row: Class, players: readonly Player[] = []): Promise<void> {
    if (!this.#database) {
      this.#memory.classes.set(row.id, row);
      for (const player of players) this.#memory.players.set(player.id, player);
      return;
    }
    await atOnce(this.#database, ['classes', 'players'], async (work) => {
      await work.objectStore('classes').put(row, row.id);
      const kept = work.objectStore('players');
      for (const player of players) {
        await kept.put(keepingNotes(player, await kept.get(player.id)), player.id);
      }
    });
    this.#memory.classes.delete(row.id);
    for (const { id } of players) this.#memory.players.delete(id);
  }

  /**
   * Keeps what the teacher notes down about a player; nothing else changes notes, and notes nothing else.
   * Rejects if the device refuses, or there is no such player.
   */
  async putNotes(id: string, notes: string): Promise<void> {
    const remembered = this.#memory.players.get(id);
    if (remembered) this.#memory.players.set(id, withNotes(remembered, notes));
    if (!this.#database) throw new Error('refused');
    await keepNotes(this.#database, id, notes);
  }

  async forgetPicture(id: string): Promise<void> {
    this.#memory.pictures.delete(id);
    await this.#database?.delete('pictures', id);
  }

  /** Forgets a player, and the attempts and pictures of that player. */
  forgetPlayer(id: string): Promise<void> {
    return this.#forget({ players: [id] });
  }

  /** Forgets a class, everybody who has or had a seat in it, and all that they made. */
  forgetClass(id: string): Promise<void> {
    return this.#forget({ players: [], classId: id });
  }

  /** Forgets everybody's name and what the teacher noted down; seats and records stay. All of it or, if it rejects, nothing. */
  async forgetNames(): Promise<void> {
    if (this.#database) await wipeNames(this.#database);
    for (const [id, player] of this.#memory.players) this.#memory.players.set(id, nameless(player));
  }

  /** Forgets all there is, locks too. All of it or, if it rejects, nothing. */
  async forgetEverything(): Promise<void> {
    if (this.#database) await wipeEverything(this.#database);
    for (const rows of [...Object.values(this.#memory), this.#locks]) rows.clear();
  }

  /** Changes the row of a lock (`locks.ts`); where it cannot be kept, it holds until the page closes. */
  changeLock(name: string, change: ChangeLock): Promise<void> {
    return changeLock(this.#database, this.#locks, name, change);
  }

  /** All that goes into a backup. */
  async everything(): Promise<Pick<Backup, Table>> {
    const [players, attempts, pictures, classes, lessons] = await Promise.all([
      this.players(),
      this.attempts(),
      this.pictures(),
      this.classes(),
      this.lessons(),
    ]);
    return { players, attempts, pictures, classes, lessons };
  }

  /** The rows that the device did not take, for whoever opens the store elsewhere. */
  get remembered(): Remembered {
    const { players, attempts } = this.#memory;
    return { players: [...players.values()], attempts: [...attempts.values()] };
  }

  /** Takes over what is only remembered elsewhere. */
  remember({ players, attempts }: Remembered): void {
    for (const row of players) this.#memory.players.set(row.id, row);
    for (const row of attempts) this.#memory.attempts.set(row.id, row);
  }

  /** The rows that could not be read. */
  async aside(): Promise<Aside[]> {
    return (await this.#database?.getAll('aside')) ?? [];
  }

  /**
   * Brings in rows, such as those of a backup: all of it or, if the device refuses, nothing (then it
   * rejects). What stays of two rows with one id is told in `joining.ts`; a class whose tag another class
   * has gets a free one. @param tell hears how many rows are done of how many
   */
  async merge(
    backup: Partial<Pick<Backup, Table>>,
    tell: (done: number, all: number) => void = () => {},
  ): Promise<Merged> {
    return this.#database
      ? atOnce(this.#database, WITH_COUNTS, (work) => this.#join(backup, tell, work))
      : this.#join(backup, tell);
  }

  close(): void {
    this.#database?.close();
  }

  /** Joins rows to those of the device, or of the memory where there is no device to keep any. */
  async #join(
    backup: Partial<Pick<Backup, Table>>,
    tell: (done: number, all: number) => void,
    work?: Writing,
  ): Promise<Merged> {
    const merged = { added: 0, unchanged: 0 };
    const all = TABLES.reduce((sum, table) => sum + (backup[table]?.length ?? 0), 0);
    const stored = ((await work?.objectStore('classes').getAll()) ?? []).map((row) =>
      SCHEMAS.classes.safeParse(row),
    );
    const classes = new Map(stored.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
    for (const [id, row] of this.#memory.classes) classes.set(id, row);
    const bringIn = async <T extends Table>(table: T): Promise<void> => {
      const memory = this.#memory[table] as Map<string, Rows[T]>;
      for (const comes of (backup[table] ?? []) as Rows[T][]) {
        tell(merged.added + merged.unchanged, all);
        const parsed = SCHEMAS[table].safeParse(await work?.objectStore(table).get(comes.id));
        const here =
          memory.get(comes.id) ?? (parsed.success ? (parsed.data as Rows[T]) : undefined);
        const kept = JOINING[table](comes, here, classes);
        if (!kept) merged.unchanged += 1;
        else {
          merged.added += 1;
          if (work) await work.objectStore(table).put(kept, kept.id);
          else memory.set(kept.id, kept);
          if (table === 'attempts') {
            await work?.objectStore('counted').put(waitingOf(kept as Attempt), kept.id);
            this.counts.forget(kept.id);
          }
        }
      }
    };
    for (const table of TABLES) await bringIn(table);
    return merged;
  }

  async #put<T extends Table>(table: T, row: Rows[T]): Promise<void> {
    const memory = this.#memory[table] as Map<string, Rows[T]>;
    const isGone = () => 'player' in row && this.booth.hasGone(row.player);
    if (isGone()) return;
    if (table === 'attempts') this.counts.forget(row.id);
    try {
      if (!this.#database) throw new Error('refused');
      if (table === 'attempts') await putUncounted(this.#database, row as Attempt);
      else await this.#database.put(table, row, row.id);
      memory.delete(row.id);
    } catch {
      if (isGone()) return;
      memory.set(row.id, row);
      if (this.#keeping === 'kept') this.#keeping = 'full';
    }
  }

  async #forget(what: Forgotten): Promise<void> {
    if (this.#database) await forgetKept(this.#database, what);
    for (const id of forgetRemembered(this.#memory, what)) this.counts.forget(id);
  }

  async #one<T extends Table>(table: T, id: string): Promise<Rows[T] | undefined> {
    const remembered = (this.#memory[table] as Map<string, Rows[T]>).get(id);
    if (remembered) return remembered;
    const parsed = SCHEMAS[table].safeParse(await this.#database?.get(table, id));
    return parsed.success ? (parsed.data as Rows[T]) : undefined;
  }

  async #all<T extends Table>(table: T): Promise<Rows[T][]> {
    const rows = await this.#readable(table, await this.#read(table));
    for (const [key, row] of this.#memory[table] as Map<string, Rows[T]>) rows.set(key, row);
    return [...rows.values()];
  }

  /** The rows of some ids. */
  async #some<T extends Table>(table: T, ids: readonly string[]): Promise<Rows[T][]> {
    const store = this.#database?.transaction(table).store;
    const stored = await Promise.all(
      ids.map(async (id): Promise<[string, unknown]> => [id, await store?.get(id)]),
    );
    const there = stored.filter(([, row]) => row !== undefined);
    const rows = await this.#readable(table, there);
    for (const id of ids) {
      const remembered = this.#memory[table].get(id) as Rows[T] | undefined;
      if (remembered) rows.set(id, remembered);
    }
    return [...rows.values()];
  }

  /** The rows whose field has one of some values, found by an index. */
  async #belonging<T extends Exclude<Table, 'classes'>>(
    table: T,
    by: 'class' | 'player',
    values: readonly string[],
  ): Promise<Rows[T][]> {
    const wanted = new Set(values);
    const rows = await this.#readable(table, await this.#indexed(table, by, wanted));
    for (const [key, row] of this.#memory[table] as Map<string, Rows[T]>) {
      const value = (row as unknown as Record<string, unknown>)[by];
      if (typeof value === 'string' && wanted.has(value)) rows.set(key, row);
    }
    return [...rows.values()];
  }

  /** The rows that can be read, by key; the others are set aside. */
  async #readable<T extends Table>(
    table: T,
    stored: readonly [string, unknown][],
  ): Promise<Map<string, Rows[T]>> {
    const rows = new Map<string, Rows[T]>();
    for (const [key, row] of stored) {
      const parsed = SCHEMAS[table].safeParse(row);
      if (parsed.success) rows.set(key, parsed.data as Rows[T]);
      else
        await this.#setAside({
          from: table,
          key,
          row,
          reason: parsed.error.issues[0]?.message ?? '',
        });
    }
    return rows;
  }

  async #read(table: Table): Promise<[string, unknown][]> {
    try {
      const work = this.#database?.transaction(table);
      const [keys, rows] = await Promise.all([work?.store.getAllKeys(), work?.store.getAll()]);
      return (keys ?? []).map((key, index) => [key, rows?.[index]]);
    } catch {
      return [];
    }
  }

  async #indexed(
    table: Table,
    by: 'class' | 'player',
    values: ReadonlySet<string>,
  ): Promise<[string, unknown][]> {
    const database = this.#database;
    if (!database) return [];
    try {
      const found = [...values].map((value) => foundBy(database, table, by, value));
      return (await Promise.all(found)).flat();
    } catch {
      return [];
    }
  }

  async #setAside(aside: Aside): Promise<void> {
    const tables = [aside.from, 'aside', 'counted'] as const;
    const work = this.#database?.transaction(tables, 'readwrite');
    await work?.objectStore('aside').put(aside, `${aside.from} ${aside.key}`);
    await work?.objectStore(aside.from).delete(aside.key);
    if (aside.from === 'attempts') await work?.objectStore('counted').delete(aside.key);
    await work?.done;
  }
}
