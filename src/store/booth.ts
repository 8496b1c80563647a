// A kiosk's rows: how it is set up, who is at it, and what it counted. A visit ends in one transaction, so
// that it is counted exactly once and nothing of it is left. Where the device refuses, it goes on in memory.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { type KioskSettings, kioskSchema } from '../kiosk/settings.ts';
import { countedOf, type Total } from '../kiosk/totals.ts';
import { type Visitor, visitorSchema } from '../kiosk/visitor.ts';
import { atOnce, type Database, type Writing } from './database.ts';
import { restoring } from './lasting.ts';
import { type Memory, SCHEMAS } from './rows.ts';
import { Totals } from './totals.ts';

/** Keys in the table of the kiosk. */
const SETTINGS = 'settings';
const VISITOR = 'visitor';

const TABLES_OF_A_VISIT = [
  'kiosk',
  'players',
  'attempts',
  'pictures',
  'counted',
  'visits',
] as const;

/** What is kept by a kiosk outside the rows of a visit, as it was read or kept last. */
interface Known {
  settings?: KioskSettings | undefined;
  visitor?: Visitor | undefined;
  /** Stands for the visitor, if the visit began on this page. */
  player?: Player | undefined;
}

/** Deletes everything of a visitor. */
async function wipe(work: Writing, player: string): Promise<void> {
  for (const table of ['attempts', 'pictures', 'counted'] as const) {
    const rows = work.objectStore(table);
    for (const key of await rows.index('player').getAllKeys(player)) await rows.delete(key);
  }
  await work.objectStore('players').delete(player);
}

export class Booth {
  readonly #database: Database | undefined;
  /** Rows that the device did not take. */
  readonly #memory: Memory;
  /** What is only remembered, for as long as the page is open. */
  #settings: KioskSettings | undefined;
  #visitor: Visitor | undefined;
  /** For a database that vanishes. */
  readonly #known: Known = {};
  readonly #totals: Totals;
  /** Visitors whose visit has ended: what still comes from them is kept no more. */
  readonly #gone = new Set<string>();
  /** Those of them who are counted, and could not be wiped off the device yet. */
  readonly #unwiped = new Set<string>();
  /** Visits begin and end one after another. */
  #doing: Promise<unknown> = Promise.resolve();

  constructor(database: Database | undefined, memory: Memory) {
    this.#database = database;
    this.#memory = memory;
    this.#totals = new Totals(database);
    restoring(database, (opened) => this.#putBack(opened));
  }

  /** How the kiosk is set up; undefined where it is not, or the row cannot be read. */
  async settings(): Promise<KioskSettings | undefined> {
    if (this.#settings) return this.#settings;
    const { data } = kioskSchema.safeParse(await this.#row(SETTINGS));
    this.#known.settings = data;
    await this.#totals.learn();
    return data;
  }

  /** Keeps how the kiosk is set up; where that is refused it holds until the page closes. */
  async setUp(settings: KioskSettings): Promise<void> {
    this.#settings = settings;
    this.#known.settings = settings;
    await this.#database?.put('kiosk', settings, SETTINGS).catch(() => {});
  }

  /** The visitor of a visit that has not ended. */
  async visitor(): Promise<Visitor | undefined> {
    if (this.#visitor) return this.#visitor;
    const { data } = visitorSchema.safeParse(await this.#row(VISITOR));
    const visitor = data && this.hasGone(data.player) ? undefined : data;
    this.#known.visitor = visitor;
    return visitor;
  }

  /** Whether a player was a visitor whose visit has ended: then nothing of theirs may be kept. */
  hasGone(player: string): boolean {
    return this.#gone.has(player);
  }

  /**
   * A visit begins; one that was left open ends first. It goes on in memory where the device refuses.
   * @param hour in which a visit that was left open is counted
   */
  begin(visitor: Visitor, player: Player, hour = visitor.since.slice(0, 13)): Promise<void> {
    return this.#inTurn(async () => {
      await this.#end(hour);
      Object.assign(this.#known, { visitor, player });
      try {
        const rows = await this.#write(async (work) => {
          await this.#wipeEnded(work);
          await work.objectStore('players').put(player, player.id);
          await work.objectStore('kiosk').put(visitor, VISITOR);
          return this.#totals.add(work, []);
        });
        this.#unwiped.clear();
        this.#totals.added(rows);
      } catch {
        this.#visitor = visitor;
        this.#memory.players.set(player.id, player);
      }
    });
  }

  /**
   * The visit ends, if there is one: it and its plays are counted, and all that was the visitor's is gone.
   * Done twice, or after the power went in the middle, it counts once.
   * @param hour in which it is counted @returns whether there was one
   */
  end(hour: string): Promise<boolean> {
    return this.#inTurn(() => this.#end(hour));
  }

  /** All that was counted, hour by hour, in no order. */
  totals(): Promise<Total[]> {
    return this.#totals.all();
  }

  /**
   * Forgets what was carried away, in one transaction; what was counted since then stays.
   * Rejects if the device refuses; then nothing is forgotten. @param away as `totals` gave them
   */
  forgetTotals(away: readonly Total[]): Promise<void> {
    return this.#inTurn(() => this.#totals.forget(away));
  }

  async #end(hour: string): Promise<boolean> {
    const visitor = await this.visitor();
    if (!visitor) return false;
    const { player } = visitor;
    const isKept = this.#visitor === undefined;
    this.#gone.add(player);
    // Of a play that the device took in part, what is remembered is newer.
    const plays = new Map<string, Pick<Attempt, 'level' | 'finishedAt'>>();
    const remembered = [...this.#memory.attempts.values()].filter((one) => one.player === player);
    const counted = () => {
      for (const play of remembered) plays.set(play.id, play);
      return countedOf(hour, [...plays.values()]);
    };
    try {
      const rows = await this.#write(async (work) => {
        const held = visitorSchema.safeParse(await work.objectStore('kiosk').get(VISITOR)).data;
        // It was counted by another tab, or by this one just before its connection ended.
        const isCounted = isKept && held?.player !== player;
        for (const row of await work.objectStore('attempts').index('player').getAll(player)) {
          const { data } = SCHEMAS.attempts.safeParse(row);
          if (data) plays.set(data.id, data);
        }
        // Wiping comes first: it makes room.
        await wipe(work, player);
        await this.#wipeEnded(work);
        return this.#totals.add(work, isCounted ? [] : counted());
      });
      this.#unwiped.clear();
      this.#totals.added(rows);
    } catch {
      this.#totals.wait(counted());
      await this.#onlyWipe(player);
    }
    this.#forget(player, remembered);
    return true;
  }

  /** Where nothing more can be written, the visitor goes all the same. */
  async #onlyWipe(player: string): Promise<void> {
    this.#unwiped.add(player);
    try {
      await this.#write((work) => this.#wipeEnded(work));
      this.#unwiped.clear();
    } catch {
      // It is tried again with the next visit, or when the page is opened again.
    }
  }

  /** Writes into the tables of a visit: all of it or, if it rejects, nothing. */
  async #write<T>(write: (work: Writing) => Promise<T>): Promise<T> {
    if (!this.#database) throw new Error('refused');
    return atOnce(this.#database, TABLES_OF_A_VISIT, write);
  }

  /** Wipes who was there last, and those whom the device did not let go before. */
  async #wipeEnded(work: Writing): Promise<void> {
    for (const player of this.#unwiped) await wipe(work, player);
    await work.objectStore('kiosk').delete(VISITOR);
  }

  /** Forgets a visitor of whom something is remembered. */
  #forget(player: string, attempts: readonly Attempt[]): void {
    this.#visitor = undefined;
    Object.assign(this.#known, { visitor: undefined, player: undefined });
    for (const { id } of attempts) this.#memory.attempts.delete(id);
    for (const [id, row] of this.#memory.pictures) {
      if (row.player === player) this.#memory.pictures.delete(id);
    }
    this.#memory.players.delete(player);
  }

  /** A row of the kiosk; undefined where the device does not give it. */
  async #row(key: string): Promise<unknown> {
    return this.#database?.get('kiosk', key).catch(() => undefined);
  }

  /** What the kiosk goes by, and what it counted, is put back where the database vanished. */
  async #putBack(database: Database): Promise<void> {
    const { settings, visitor, player } = this.#known;
    await atOnce(database, ['kiosk', 'players'], async (work) => {
      const kiosk = work.objectStore('kiosk');
      const isMissing = async (key: string) => (await kiosk.getKey(key)) === undefined;
      if (settings && (await isMissing(SETTINGS))) await kiosk.put(settings, SETTINGS);
      if (visitor && (await isMissing(VISITOR))) {
        await kiosk.put(visitor, VISITOR);
        if (player) await work.objectStore('players').put(player, player.id);
      }
    });
    await this.#totals.putBack(database);
  }

  #inTurn<T>(what: () => Promise<T>): Promise<T> {
    const doing = this.#doing.then(what);
    this.#doing = doing.catch(() => {});
    return doing;
  }
}
