// A kiosk's rows: how it is set up, who is at it, and what it counted. A visit ends in one transaction, so
// that it is counted exactly once and nothing of it is left.
import type { Player } from '../attempt/attempt.ts';
import { together } from '../kiosk/figures.ts';
import { type KioskSettings, kioskSchema } from '../kiosk/settings.ts';
import {
  type Counted,
  countedOf,
  type Total,
  totalKey,
  totalSchema,
  withOneMore,
  withoutThese,
} from '../kiosk/totals.ts';
import { type Visitor, visitorSchema } from '../kiosk/visitor.ts';
import type { Database } from './database.ts';
import { type Memory, SCHEMAS } from './rows.ts';

/** Keys in the table of the kiosk. */
const SETTINGS = 'settings';
const VISITOR = 'visitor';

/** Ends the visit that is kept. @returns whether there was one */
async function endKept(database: Database, hour: string): Promise<boolean> {
  const tables = ['kiosk', 'players', 'attempts', 'pictures', 'counted', 'visits'] as const;
  const work = database.transaction(tables, 'readwrite', { durability: 'strict' });
  // Whoever waits hears of it from what failed first.
  work.done.catch(() => {});
  const { data: visitor } = visitorSchema.safeParse(await work.objectStore('kiosk').get(VISITOR));
  if (!visitor) return false;
  const attempts = await work.objectStore('attempts').index('player').getAll(visitor.player);
  const plays = attempts.flatMap((row) => SCHEMAS.attempts.safeParse(row).data ?? []);
  const visits = work.objectStore('visits');
  for (const one of countedOf(hour, plays)) {
    const before = totalSchema.safeParse(await visits.get(totalKey(one))).data;
    await visits.put(withOneMore(before, one), totalKey(one));
  }
  for (const table of ['attempts', 'pictures', 'counted'] as const) {
    const rows = work.objectStore(table);
    for (const key of await rows.index('player').getAllKeys(visitor.player)) await rows.delete(key);
  }
  await work.objectStore('players').delete(visitor.player);
  await work.objectStore('kiosk').delete(VISITOR);
  await work.done;
  return true;
}

export class Booth {
  readonly #database: Database | undefined;
  /** Rows that the device did not take. */
  readonly #memory: Memory;
  /** What is only remembered, for as long as the page is open. */
  #settings: KioskSettings | undefined;
  #visitor: Visitor | undefined;
  readonly #totals = new Map<string, Total>();

  constructor(database: Database | undefined, memory: Memory) {
    this.#database = database;
    this.#memory = memory;
  }

  /** How the kiosk is set up; undefined where it is not, or the row cannot be read. */
  async settings(): Promise<KioskSettings | undefined> {
    if (this.#settings) return this.#settings;
    return kioskSchema.safeParse(await this.#database?.get('kiosk', SETTINGS)).data;
  }

  /** Keeps how the kiosk is set up; where that is refused it holds until the page closes. */
  async setUp(settings: KioskSettings): Promise<void> {
    this.#settings = settings;
    await this.#database?.put('kiosk', settings, SETTINGS);
  }

  /** The visitor of a visit that has not ended. */
  async visitor(): Promise<Visitor | undefined> {
    if (this.#visitor) return this.#visitor;
    return visitorSchema.safeParse(await this.#database?.get('kiosk', VISITOR)).data;
  }

  /** A visit begins. It goes on in memory where the device refuses. */
  async begin(visitor: Visitor, player: Player): Promise<void> {
    try {
      if (!this.#database) throw new Error('refused');
      const work = this.#database.transaction(['kiosk', 'players'], 'readwrite');
      work.done.catch(() => {});
      await work.objectStore('players').put(player, player.id);
      await work.objectStore('kiosk').put(visitor, VISITOR);
      await work.done;
      this.#visitor = undefined;
    } catch {
      this.#visitor = visitor;
      this.#memory.players.set(player.id, player);
    }
  }

  /**
   * The visit ends, if there is one: it and its plays are counted, and all that was the visitor's is gone.
   * Done twice, or after the power went in the middle, it counts once.
   * @param hour in which it is counted @returns whether there was one
   */
  async end(hour: string): Promise<boolean> {
    const remembered = this.#visitor;
    if (!remembered) return this.#database ? endKept(this.#database, hour) : false;
    this.#visitor = undefined;
    const { player } = remembered;
    const plays = [...this.#memory.attempts.values()].filter((one) => one.player === player);
    for (const one of countedOf(hour, plays)) this.#count(one);
    for (const { id } of plays) this.#memory.attempts.delete(id);
    for (const [id, row] of this.#memory.pictures) {
      if (row.player === player) this.#memory.pictures.delete(id);
    }
    this.#memory.players.delete(player);
    return true;
  }

  /** All that was counted, hour by hour, in no order. */
  async totals(): Promise<Total[]> {
    const kept = (await this.#database?.getAll('visits')) ?? [];
    const rows = kept.flatMap((row) => totalSchema.safeParse(row).data ?? []);
    return [...rows, ...this.#totals.values()];
  }

  /**
   * Forgets what was carried away, in one transaction; what was counted since then stays.
   * @param away as `totals` gave them
   */
  async forgetTotals(away: readonly Total[]): Promise<void> {
    /** What of a row is still to be taken off, for the device may have refused a part of it. */
    const due = new Map(together(away).map((row) => [totalKey(row), row]));
    const work = this.#database?.transaction('visits', 'readwrite', { durability: 'strict' });
    work?.done.catch(() => {});
    for (const [key, gone] of due) {
      const row = totalSchema.safeParse(await work?.store.get(key)).data;
      if (!work || !row) continue;
      const rest = withoutThese(row, gone);
      if (rest) await work.store.put(rest, key);
      else await work.store.delete(key);
      due.set(key, withoutThese(gone, row) ?? { ...gone, finished: 0, left: 0 });
    }
    await work?.done;
    for (const [key, gone] of due) {
      const row = this.#totals.get(key);
      const rest = row && withoutThese(row, gone);
      if (rest) this.#totals.set(key, rest);
      else this.#totals.delete(key);
    }
  }

  #count(one: Counted): void {
    const key = totalKey(one);
    this.#totals.set(key, withOneMore(this.#totals.get(key), one));
  }
}
