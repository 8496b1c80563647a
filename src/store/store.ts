// Where players, attempts and pictures are kept on this device: IndexedDB, or memory where that is refused or full.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Attempt, attemptSchema, type Player, playerSchema } from '../attempt/attempt.ts';
import type { Backup } from '../attempt/backup.ts';
import { isNewer, type Picture, pictureSchema } from '../attempt/picture.ts';

/** A stored row that could not be read: kept as it is, named, never deleted. */
export interface Aside {
  from: keyof Rows;
  /** The row's own key. */
  key: string;
  row: unknown;
  reason: string;
}

/** `kept`: on the device. `refused`: this browser lets nothing be kept. `full`: no more fits. */
export type Keeping = 'kept' | 'refused' | 'full';

interface Tables extends DBSchema {
  players: { key: string; value: unknown };
  attempts: { key: string; value: unknown };
  pictures: { key: string; value: unknown };
  aside: { key: string; value: Aside };
}

/** 1 had no pictures. */
const VERSION = 2;

type Database = IDBPDatabase<Tables>;
type Rows = { players: Player; attempts: Attempt; pictures: Picture };
const SCHEMAS = { players: playerSchema, attempts: attemptSchema, pictures: pictureSchema };
const OWNED = ['attempts', 'pictures'] as const;

async function openDatabase(name: string): Promise<Database | undefined> {
  try {
    return await openDB<Tables>(name, VERSION, {
      upgrade(db, from) {
        if (from < 1) {
          db.createObjectStore('players');
          db.createObjectStore('attempts');
          db.createObjectStore('aside');
        }
        db.createObjectStore('pictures');
      },
      blocking: (_current, _next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
  } catch {
    return undefined;
  }
}

/** What `merge` did. */
export interface Merged {
  added: number;
  unchanged: number;
}

/** Whether a record says more than another of the same attempt: more entries, or a promise as well. */
const isFuller = (one: Attempt, other: Attempt): boolean =>
  one.entries.length === other.entries.length
    ? one.promise !== undefined && other.promise === undefined
    : one.entries.length > other.entries.length;

export class Store {
  readonly #database: Database | undefined;
  /** Rows that the device did not take, or all rows where it takes none. */
  readonly #memory = {
    players: new Map<string, Player>(),
    attempts: new Map<string, Attempt>(),
    pictures: new Map<string, Picture>(),
  };
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

  putPlayer(player: Player): Promise<void> {
    return this.#put('players', player);
  }

  putAttempt(attempt: Attempt): Promise<void> {
    return this.#put('attempts', attempt);
  }

  pictures(): Promise<Picture[]> {
    return this.#all('pictures');
  }

  /** One picture; undefined if there is none, or it cannot be read. */
  async picture(id: string): Promise<Picture | undefined> {
    const remembered = this.#memory.pictures.get(id);
    if (remembered) return remembered;
    const parsed = pictureSchema.safeParse(await this.#database?.get('pictures', id));
    return parsed.success ? parsed.data : undefined;
  }

  putPicture(picture: Picture): Promise<void> {
    return this.#put('pictures', picture);
  }

  async forgetPicture(id: string): Promise<void> {
    this.#memory.pictures.delete(id);
    await this.#database?.delete('pictures', id);
  }

  /** All that goes into a backup. */
  async everything(): Promise<Pick<Backup, keyof Rows>> {
    const [players, attempts, pictures] = await Promise.all([
      this.players(),
      this.attempts(),
      this.pictures(),
    ]);
    return { players, attempts, pictures };
  }

  /** The rows that could not be read. */
  async aside(): Promise<Aside[]> {
    return (await this.#database?.getAll('aside')) ?? [];
  }

  /** Forgets a player, and the attempts and pictures of that player. */
  async forgetPlayer(id: string): Promise<void> {
    const owned = await Promise.all(
      OWNED.map(async (table) => ({
        table,
        keys: (await this.#all(table)).filter(({ player }) => player === id).map((row) => row.id),
      })),
    );
    this.#memory.players.delete(id);
    for (const { table, keys } of owned) for (const key of keys) this.#memory[table].delete(key);
    const work = this.#database?.transaction(['players', ...OWNED], 'readwrite');
    await work?.objectStore('players').delete(id);
    for (const { table, keys } of owned) {
      for (const key of keys) await work?.objectStore(table).delete(key);
    }
    await work?.done;
  }

  /**
   * Brings in a backup: all of it or, if the device refuses, nothing (then it rejects). Of two records
   * of one attempt the fuller one stays, of two states of one picture the later, so bringing in twice
   * changes nothing. What a picture brings about the wall is not asked: that is for this device to say.
   */
  async merge(backup: Backup): Promise<Merged> {
    const players = new Set((await this.players()).map((player) => player.id));
    const attempts = new Map((await this.attempts()).map((attempt) => [attempt.id, attempt]));
    const newPlayers = backup.players.filter((player) => !players.has(player.id));
    const newAttempts = backup.attempts.filter((attempt) => {
      const here = attempts.get(attempt.id);
      return !here || isFuller(attempt, here);
    });
    const pictures = new Map((await this.pictures()).map((picture) => [picture.id, picture]));
    const newPictures = backup.pictures.flatMap((row) => {
      const { onWall: _, ...picture } = row;
      const here = pictures.get(picture.id);
      if (here && !isNewer(picture, here)) return [];
      return [picture];
    });
    if (this.#database) {
      const work = this.#database.transaction(['players', ...OWNED], 'readwrite');
      const puts = [
        ...newPlayers.map((player) => work.objectStore('players').put(player, player.id)),
        ...newAttempts.map((attempt) => work.objectStore('attempts').put(attempt, attempt.id)),
        ...newPictures.map((picture) => work.objectStore('pictures').put(picture, picture.id)),
      ];
      await Promise.all([...puts, work.done]);
    } else {
      for (const player of newPlayers) this.#memory.players.set(player.id, player);
      for (const attempt of newAttempts) this.#memory.attempts.set(attempt.id, attempt);
      for (const picture of newPictures) this.#memory.pictures.set(picture.id, picture);
    }
    const all = backup.players.length + backup.attempts.length + backup.pictures.length;
    const added = newPlayers.length + newAttempts.length + newPictures.length;
    return { added, unchanged: all - added };
  }

  close(): void {
    this.#database?.close();
  }

  async #put<T extends keyof Rows>(table: T, row: Rows[T]): Promise<void> {
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

  async #all<T extends keyof Rows>(table: T): Promise<Rows[T][]> {
    const rows = new Map<string, Rows[T]>();
    for (const [key, row] of await this.#read(table)) {
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
    for (const [key, row] of this.#memory[table] as Map<string, Rows[T]>) rows.set(key, row);
    return [...rows.values()];
  }

  async #read(table: keyof Rows): Promise<[string, unknown][]> {
    try {
      const work = this.#database?.transaction(table);
      const [keys, rows] = await Promise.all([work?.store.getAllKeys(), work?.store.getAll()]);
      return (keys ?? []).map((key, index) => [key, rows?.[index]]);
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
