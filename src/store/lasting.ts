// A database that outlives its connections. Browsers end them: site data is cleared, another tab deletes the
// database, or what keeps it falls over. Then it is opened anew, and what was being done is done once more.
import type { Database } from './database.ts';

/** Opens a connection; undefined where the browser refuses. @param onEnd called once if it ends by itself */
export type Connect = (onEnd: () => void) => Promise<Database | undefined>;

/** Puts back, into a database that was opened anew, what is in hand. */
export type Restore = (database: Database) => Promise<void>;

/** Milliseconds to wait before each try to open it anew, and within which a try must succeed. */
const PAUSES = [0, 250, 1000];
const PATIENCE = 3000;

/** Milliseconds after which it is tried once more where it could not be opened. */
const LATER = 15_000;

/** What is read where nothing can be. */
const NOTHING: Readonly<Record<string, unknown>> = {
  get: undefined,
  getKey: undefined,
  getAll: [],
  getAllKeys: [],
  count: 0,
};

const pause = (ms: number): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(() => done(undefined), ms);
  });

/** Whether something failed because its connection had ended. @param changed there is another one now */
function endedWith(fault: unknown, changed: boolean): boolean {
  const { name } = (fault ?? {}) as { name?: unknown };
  return (
    name === 'InvalidStateError' || name === 'UnknownError' || (changed && name === 'AbortError')
  );
}

class Link {
  readonly restores = new Set<Restore>();
  readonly #connect: Connect;
  #now: Database;
  #reopening: Promise<boolean> | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;
  #closed = false;

  constructor(connect: Connect, first: Database) {
    this.#connect = connect;
    this.#now = first;
  }

  /** The present connection, which may have ended. */
  get now(): Database {
    return this.#now;
  }

  /** Resolves with the present connection; while it is opened anew, once that is over. */
  async ready(): Promise<Database> {
    await this.#reopening;
    return this.#now;
  }

  close(): void {
    this.#closed = true;
    this.#now.close();
  }

  /** Opens the database anew, unless that was done since. @param used the connection that ended @returns whether there is one now */
  reopen(used: Database): Promise<boolean> {
    if (used !== this.#now) return Promise.resolve(true);
    if (this.#closed || performance.now() - this.#failedAt < LATER) return Promise.resolve(false);
    this.#reopening ??= this.#openAnew().finally(() => {
      this.#reopening = undefined;
    });
    return this.#reopening;
  }

  async #openAnew(): Promise<boolean> {
    this.#now.close();
    for (const ms of PAUSES) {
      if (ms > 0) await pause(ms);
      let ended = () => {};
      const opening = this.#connect(() => ended());
      const opened = await Promise.race([opening, pause(PATIENCE)]);
      if (!opened) {
        // What comes too late would only stand in the way.
        void opening.then((late) => late?.close());
        continue;
      }
      ended = () => void this.reopen(opened);
      this.#now = opened;
      // What cannot be put back now is put with the next change.
      await Promise.allSettled([...this.restores].map((restore) => restore(opened)));
      return true;
    }
    this.#failedAt = performance.now();
    return false;
  }
}

const LINKS = new WeakMap<Database, Link>();

/**
 * A database whose connection is made anew when it ends. Its short ways (`get`, `put`, …) are tried once
 * more then, and where it stays away those that read find nothing; whoever opens a transaction uses `again`.
 */
export async function lasting(connect: Connect): Promise<Database | undefined> {
  let ended = () => {};
  const first = await connect(() => ended());
  if (!first) return undefined;
  const link = new Link(connect, first);
  ended = () => void link.reopen(first);
  const shown: Database = new Proxy(first, {
    get: (_, name) => {
      if (name === 'close') return () => link.close();
      const value: unknown = Reflect.get(link.now, name, link.now);
      if (typeof value !== 'function') return value;
      if (name === 'transaction') return value.bind(link.now);
      const call = (...args: unknown[]): Promise<unknown> =>
        again(shown, () => Reflect.get(link.now, name, link.now).apply(link.now, args));
      const reads = typeof name === 'string' && name in NOTHING;
      return reads ? (...args: unknown[]) => call(...args).catch(() => NOTHING[name]) : call;
    },
  });
  LINKS.set(shown, link);
  return shown;
}

/** Does something with a database, and once more if its connection ended meanwhile. It must bear being done twice. */
export async function again<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const link = LINKS.get(database);
  const used = await link?.ready();
  try {
    return await work();
  } catch (fault) {
    if (!link || !used || !endedWith(fault, used !== link.now)) throw fault;
    if (!(await link.reopen(used))) throw fault;
    return work();
  }
}

/** Has something put back whenever the database is opened anew. @returns what ends that */
export function restoring(database: Database | undefined, restore: Restore): () => void {
  const restores = database && LINKS.get(database)?.restores;
  restores?.add(restore);
  return () => restores?.delete(restore);
}
