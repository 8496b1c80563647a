// Where everything is kept on this device: IndexedDB, or memory where that is refused or full.
import type { Attempt, Player } from '../attempt/attempt.ts';
import type { Picture } from '../attempt/picture.ts';
import type { Class } from '../classroom/class.ts';
import type { Lesson } from '../classroom/lesson.ts';
import type { Backup } from './backup.ts';
import { type Database, foundBy, openDatabase } from './database.ts';
import { JOINING } from './joining.ts';
import { type ChangeLock, changeLock } from './locks.ts';
import { type Aside, type Rows, SCHEMAS, TABLES, type Table } from './rows.ts';
import { nameless, wipeEverything, wipeNames } from './wiping.ts';

export type { Aside };

/** `kept`: on the device. `refused`: this browser lets nothing be kept. `full`: no more fits. */
export type Keeping = 'kept' | 'refused' | 'full';

/** What belongs to one player. */
const OWNED = ['attempts', 'pictures'] as const;

/** What `merge` did. */
export interface Merged {
  added: number;
  unchanged: number;
}

type Memory = { [T in Table]: Map<string, Rows[T]> };

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
  readonly #locks = new Map<string, unknown>();
  #keeping: Keeping;

  private constructor(database: Database | undefined) {
    this.#database = database;
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

  /** The pictures of some players. */
  async picturesOf(players: readonly string[]): Promise<Picture[]> {
    return this.#belonging('pictures', 'player', players);
  }

  /** The lessons of a class. */
  async lessonsOf(id: string): Promise<Lesson[]> {
    return this.#belonging('lessons', 'class', [id]);
  }

  /** One picture; undefined if there is none, or it cannot be read. */
  async picture(id: string): Promise<Picture | undefined> {
    const remembered = this.#memory.pictures.get(id);
    if (remembered) return remembered;
    const parsed = SCHEMAS.pictures.safeParse(await this.#database?.get('pictures', id));
    return parsed.success ? parsed.data : undefined;
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
    const work = this.#database.transaction(['classes', 'players'], 'readwrite');
    await Promise.all([
      work.objectStore('classes').put(row, row.id),
      ...players.map((player) => work.objectStore('players').put(player, player.id)),
      work.done,
    ]);
  }

  async forgetPicture(id: string): Promise<void> {
    this.#memory.pictures.delete(id);
    await this.#database?.delete('pictures', id);
  }

  /** Forgets a player, and the attempts and pictures of that player. */
  forgetPlayer(id: string): Promise<void> {
    return this.#forget([id]);
  }

  /** Forgets a class, everybody who has or had a seat in it, and all that they made. */
  async forgetClass(id: string): Promise<void> {
    const players = await this.playersOf(id);
    await this.#forget(
      players.map((player) => player.id),
      id,
    );
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

  /** The rows that could not be read. */
  async aside(): Promise<Aside[]> {
    return (await this.#database?.getAll('aside')) ?? [];
  }

  /**
   * Brings in rows, such as those of a backup: all of it or, if the device refuses, nothing (then it rejects). What stays of two
   * rows with one id is told in `joining.ts`.
   */
  async merge(backup: Partial<Pick<Backup, Table>>): Promise<Merged> {
    const merged = { added: 0, unchanged: 0 };
    const work = this.#database?.transaction(TABLES, 'readwrite');
    const bringIn = async <T extends Table>(table: T): Promise<void> => {
      const memory = this.#memory[table] as Map<string, Rows[T]>;
      for (const comes of (backup[table] ?? []) as Rows[T][]) {
        const stored = SCHEMAS[table].safeParse(await work?.objectStore(table).get(comes.id));
        const here =
          memory.get(comes.id) ?? (stored.success ? (stored.data as Rows[T]) : undefined);
        const kept = JOINING[table](comes, here);
        if (!kept) merged.unchanged += 1;
        else {
          merged.added += 1;
          if (work) await work.objectStore(table).put(kept, kept.id);
          else memory.set(kept.id, kept);
        }
      }
    };
    for (const table of TABLES) await bringIn(table);
    await work?.done;
    return merged;
  }

  close(): void {
    this.#database?.close();
  }

  async #put<T extends Table>(table: T, row: Rows[T]): Promise<void> {
    const memory = this.#memory[table] as Map<string, Rows[T]>;
    try {
      if (!this.#database) throw new Error('refused');
      await this.#database.put(table, row, row.id);
      memory.delete(row.id);
    } catch {
      memory.set(row.id, row);
      if (this.#keeping === 'kept') this.#keeping = 'full';
    }
  }

  /** Forgets players with what belongs to them, and perhaps their class with its lessons. */
  async #forget(players: readonly string[], classId?: string): Promise<void> {
    const gone = new Set(players);
    for (const id of gone) this.#memory.players.delete(id);
    for (const table of OWNED) {
      for (const [id, row] of this.#memory[table]) {
        if (gone.has(row.player)) this.#memory[table].delete(id);
      }
    }
    if (classId !== undefined) {
      this.#memory.classes.delete(classId);
      for (const [id, row] of this.#memory.lessons) {
        if (row.class === classId) this.#memory.lessons.delete(id);
      }
    }
    const database = this.#database;
    if (!database) return;
    const keys = async (table: Table, by: string, values: Iterable<string>) =>
      (await Promise.all([...values].map((value) => foundBy(database, table, by, value))))
        .flat()
        .map(([key]) => [table, key] as const);
    const rows = [
      ...(await keys('attempts', 'player', gone)),
      ...(await keys('pictures', 'player', gone)),
      ...(await keys('lessons', 'class', classId === undefined ? [] : [classId])),
      ...[...gone].map((id) => ['players', id] as const),
      ...(classId === undefined ? [] : [['classes', classId] as const]),
    ];
    const work = database.transaction(TABLES, 'readwrite');
    for (const [table, key] of rows) void work.objectStore(table).delete(key);
    await work.done;
  }

  async #all<T extends Table>(table: T): Promise<Rows[T][]> {
    const rows = await this.#readable(table, await this.#read(table));
    for (const [key, row] of this.#memory[table] as Map<string, Rows[T]>) rows.set(key, row);
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
    const work = this.#database?.transaction([aside.from, 'aside'], 'readwrite');
    await work?.objectStore('aside').put(aside, `${aside.from} ${aside.key}`);
    await work?.objectStore(aside.from).delete(aside.key);
    await work?.done;
  }
}
