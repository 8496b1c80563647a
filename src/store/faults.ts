// The log of what went wrong, in the order in which it did; where the device refuses, for as long as the page is open.
import { type Fault, faultSchema, isSame, MOST_FAULTS, onceMore } from '../healing/log.ts';
import type { Database } from './database.ts';
import { again } from './lasting.ts';

/** Adds a fault to rows in their order. @returns the rows, and which of them is new or changed */
function added(rows: readonly Fault[], fault: Fault): Fault[] {
  const at = rows.findLastIndex((row) => isSame(row, fault));
  const known = rows[at];
  const all = known ? rows.with(at, onceMore(known, fault)) : [...rows, fault];
  return all.slice(-MOST_FAULTS);
}

export class Faults {
  readonly #database: Database | undefined;
  #remembered: Fault[] = [];

  constructor(database: Database | undefined) {
    this.#database = database;
  }

  /** Keeps a fault. Never rejects. */
  async keep(fault: Fault): Promise<void> {
    const database = this.#database;
    try {
      if (!database) throw new Error('refused');
      await again(database, () => this.#write(database, fault));
    } catch {
      this.#remembered = added(this.#remembered, fault);
    }
  }

  /** All there are, the one that happened last first; rows that cannot be read are left out. Never rejects. */
  async read(): Promise<Fault[]> {
    const rows = (await this.#database?.getAll('faults').catch(() => [])) ?? [];
    const kept = rows.flatMap((row) => faultSchema.safeParse(row).data ?? []);
    return [...kept, ...this.#remembered].toSorted(
      (a, b) => Date.parse(b.last) - Date.parse(a.last),
    );
  }

  /** One transaction, so that two tabs count right and never keep more than is allowed. */
  async #write(database: Database, fault: Fault): Promise<void> {
    const work = database.transaction('faults', 'readwrite');
    // Whoever waits hears of it from what failed first.
    work.done.catch(() => {});
    let count = 0;
    let cursor = await work.store.openCursor(null, 'prev');
    for (; cursor; cursor = await cursor.continue()) {
      const { data: row } = faultSchema.safeParse(cursor.value);
      count += 1;
      if (row && isSame(row, fault)) {
        await cursor.update(onceMore(row, fault));
        await work.done;
        return;
      }
      if (!row || count >= MOST_FAULTS) await cursor.delete();
    }
    await work.store.add(fault);
    await work.done;
  }
}
