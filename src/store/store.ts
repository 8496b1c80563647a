// Where everything is kept on this device: IndexedDB, or memory where that is refused or full.
import type { Attempt, Player } from '../attempt/attempt.ts';
import type { Picture } from '../attempt/picture.ts';
import type { Class } from '../classroom/class.ts';
import type { Lesson } from '../classroom/lesson.ts';
import type { Backup } from './backup.ts';
import { Begun } from './begun.ts';
import { Booth } from './booth.ts';
import type { Older } from './clearing.ts';
import { Counts } from './counts.ts';
import { atOnce, type Database, openDatabase, type Writing } from './database.ts';
import type { Faults } from './faults.ts';
import { type Forgotten, forgetKept, forgetRemembered } from './forgetting.ts';
import { changeAttempt, goOn, keepingBeside, putAttempt, type Went } from './going-on.ts';
import { join, type Merged } from './joining.ts';
import { restoring } from './lasting.ts';
import { type ChangeLock, changeLock } from './locks.ts';
import { keepingNotes, keepNotes, withNotes } from './noting.ts';
import { type InHand, putBack } from './putting-back.ts';
import { Reading } from './reading.ts';
import { type Aside, type Memory, type Rows, type Table, WITH_COUNTS } from './rows.ts';
import { Survey } from './survey.ts';
import { nameless, wipeEverything, wipeNames } from './wiping.ts';

export type { Aside, Merged, Older, Went };

/** `kept`: on the device. `refused`: this browser lets nothing be kept. `full`: no more fits. */
export type Keeping = 'kept' | 'refused' | 'full';

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
  /** Files of levels in which plays are unfinished. */
  readonly begun: Begun;
  /** What belongs to a kiosk. */
  readonly booth: Booth;
  readonly #reading: Reading;
  readonly #locks = new Map<string, unknown>();
  #faults: Faults | undefined;
  #keeping: Keeping;

  private constructor(database: Database | undefined) {
    this.#database = database;
    this.counts = new Counts(database, this.#memory.attempts);
    this.#reading = new Reading(database, this.#memory);
    this.survey = new Survey(database, this.#memory);
    this.begun = new Begun(database);
    this.booth = new Booth(database, this.#memory);
    this.#keeping = database ? 'kept' : 'refused';
    this.holding(() => this.remembered);
  }

  /** What went wrong on this device. It is fetched when something did. */
  async faults(): Promise<Faults> {
    const module = await import('./faults.ts');
    this.#faults ??= new module.Faults(this.#database);
    return this.#faults;
  }

  /**
   * Sees to it that what a page has in hand is put back where the database vanishes under it.
   * @param inHand tells what that is then @returns what ends that
   */
  holding(inHand: () => InHand): () => void {
    return restoring(this.#database, (database) => putBack(database, inHand()));
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
    return this.#reading.all('players');
  }

  attempts(): Promise<Attempt[]> {
    return this.#reading.all('attempts');
  }

  pictures(): Promise<Picture[]> {
    return this.#reading.all('pictures');
  }

  classes(): Promise<Class[]> {
    return this.#reading.all('classes');
  }

  lessons(): Promise<Lesson[]> {
    return this.#reading.all('lessons');
  }

  /** Those who have or had a seat in a class, and the class itself if it has played together. */
  async playersOf(id: string): Promise<Player[]> {
    return this.#reading.belonging('players', 'class', [id]);
  }

  /** The attempts of some players. */
  async attemptsOf(players: readonly string[]): Promise<Attempt[]> {
    return this.#reading.belonging('attempts', 'player', players);
  }

  /** Some attempts, as far as they are there. */
  attemptsBy(ids: readonly string[]): Promise<Attempt[]> {
    return this.#reading.some('attempts', ids);
  }

  /** Some players, as far as they are there. */
  playersBy(ids: readonly string[]): Promise<Player[]> {
    return this.#reading.some('players', ids);
  }

  /** The pictures of some players. */
  async picturesOf(players: readonly string[]): Promise<Picture[]> {
    return this.#reading.belonging('pictures', 'player', players);
  }

  /** The lessons of a class. */
  async lessonsOf(id: string): Promise<Lesson[]> {
    return this.#reading.belonging('lessons', 'class', [id]);
  }

  /** One picture; undefined if there is none, or it cannot be read. */
  picture(id: string): Promise<Picture | undefined> {
    return this.#reading.one('pictures', id);
  }

  /** One attempt; undefined if there is none, or it cannot be read. */
  attempt(id: string): Promise<Attempt | undefined> {
    return this.#reading.one('attempts', id);
  }

  /** One lesson; undefined if there is none, or it cannot be read. */
  lesson(id: string): Promise<Lesson | undefined> {
    return this.#reading.one('lessons', id);
  }

  putPlayer(player: Player): Promise<void> {
    return this.#put('players', player);
  }

  putAttempt(attempt: Attempt): Promise<void> {
    return this.#put('attempts', attempt);
  }

  /**
   * Keeps an attempt that went on from the record that was read or kept last. Never rejects: what the device
   * does not take is remembered.
   */
  async goOn(attempt: Attempt, from: Attempt): Promise<Went> {
    const { id } = attempt;
    const memory = this.#memory.attempts;
    this.counts.forget(id);
    try {
      if (!this.#database) throw new Error('refused');
      if (!(await goOn(this.#database, attempt, memory.has(id) ? undefined : from))) {
        return 'elsewhere';
      }
      memory.delete(id);
      return 'kept';
    } catch {
      memory.set(id, keepingBeside(attempt, memory.get(id)));
      if (this.#keeping === 'kept') this.#keeping = 'full';
      return 'remembered';
    }
  }

  /**
   * Changes what is kept beside the decisions of an attempt, as it stands. Never rejects.
   * @returns what it has become; undefined where there is none
   */
  async changeAttempt(
    id: string,
    change: (there: Attempt) => Attempt,
  ): Promise<Attempt | undefined> {
    const remembered = this.#memory.attempts.get(id);
    this.counts.forget(id);
    try {
      if (remembered || !this.#database) throw new Error('remembered');
      return await changeAttempt(this.#database, id, change);
    } catch {
      const there = remembered ?? (await this.attempt(id));
      const changed = there && change(there);
      if (changed) await this.putAttempt(changed);
      return changed;
    }
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

  /** Rows that could not be read and can be by now come back. Rejects if the device refuses. @returns how many */
  async tryAside(): Promise<number> {
    return this.#database ? (await import('./aside.ts')).tryAside(this.#database) : 0;
  }

  /** Deletes the rows that could not be read. Rejects if the device refuses. */
  async forgetAside(): Promise<void> {
    await this.#database?.clear('aside');
  }

  /** What is older than a moment. @param before in ms since 1970 */
  async olderThan(before: number): Promise<Older> {
    if (!this.#database) return { attempts: 0, pictures: 0, lessons: 0, bytes: 0 };
    return (await import('./clearing.ts')).olderThan(this.#database, before);
  }

  /** Forgets what is older than a moment: all of it or, if it rejects, nothing. @param before in ms since 1970 */
  async forgetOlder(before: number): Promise<void> {
    const { forgetOlder, forgetOlderRemembered } = await import('./clearing.ts');
    if (this.#database) await forgetOlder(this.#database, before);
    for (const id of forgetOlderRemembered(this.#memory, before)) this.counts.forget(id);
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
    const joining = (work?: Writing) =>
      join(backup, {
        ...{ memory: this.#memory, work, tell },
        onAttempt: (id) => this.counts.forget(id),
      });
    return this.#database ? atOnce(this.#database, WITH_COUNTS, joining) : joining();
  }

  close(): void {
    this.#database?.close();
  }

  async #put<T extends Table>(table: T, row: Rows[T]): Promise<void> {
    const memory = this.#memory[table] as Map<string, Rows[T]>;
    const isGone = () => 'player' in row && this.booth.hasGone(row.player);
    if (isGone()) return;
    if (table === 'attempts') this.counts.forget(row.id);
    try {
      if (!this.#database) throw new Error('refused');
      if (table === 'attempts') await putAttempt(this.#database, row as Attempt);
      else {
        await atOnce(this.#database, [table], (work) => work.objectStore(table).put(row, row.id));
      }
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
}
