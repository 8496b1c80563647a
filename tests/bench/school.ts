// A school's year for the gradebook: classes, seats, and attempts that were really played, by chance.
import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/attempt/attempt.ts';
import type { Level } from '../../src/level/level.ts';
import type { Action } from '../../src/play/state.ts';
import { Dice } from '../driver/dice.ts';
import { levelFile, levelIds } from '../driver/levels.ts';
import { onward } from '../support/onward.ts';
import { start, take } from '../support/records.ts';

export const SEATS = 50;
export const ATTEMPTS = 20;

/** Different plays of each level; every attempt is one of them at its own time. */
const PLAYS = 50;

/** Decisions in a play, so that sixty classes come to about a million. */
const DECISIONS = 17;

type Played = ReturnType<typeof start>;

const decisions = ({ attempt }: Played): number =>
  attempt.entries.filter(({ kind }) => kind === 'choice' || kind === 'activity').length;

/** Plays on by chance to the next ending, or as far as decisions are wanted. */
function onwardByChance(level: Level, from: Played, dice: Dice, most: number): Played {
  let played = from;
  for (let turn = 0; turn < 500 && decisions(played) < most; turn += 1) {
    const actions: Action[] = onward(level, played.state, dice.throw(10_000));
    if (actions.length === 0) break;
    played = take(level, played, actions);
  }
  return played;
}

/** One play: the own story to its ending, then other paths, until enough was decided. */
function playOf(level: Level, dice: Dice): Attempt {
  let played = onwardByChance(level, start(level), dice, Number.POSITIVE_INFINITY);
  const own = played.state.taken.length;
  while (decisions(played) < DECISIONS) {
    const before = decisions(played);
    played = take(level, played, [{ do: 'rewind', to: dice.throw(own) }]);
    played = onwardByChance(level, played, dice, DECISIONS);
    played = take(level, played, [{ do: 'return' }]);
    if (decisions(played) === before) break;
  }
  return played.attempt;
}

/** The plays that attempts are made of, the same every time. @param dist folder of the built game */
export function playsIn(dist: string): Attempt[] {
  const dice = new Dice(2026);
  return levelIds(dist).flatMap((id) => {
    const { level } = levelFile(id, 'zh', dist);
    return Array.from({ length: PLAYS }, () => playOf(level, dice));
  });
}

/** Writes so many classes into the store of an open page of the game, some thousand rows at a time. */
export async function enrol(page: Page, plays: readonly Attempt[], classes: number): Promise<void> {
  await page.evaluate(
    async ({ plays, classes, seats, attempts }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('qinglian');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const write = (table: string, rows: { id: string }[]) =>
        new Promise<void>((resolve, reject) => {
          const work = database.transaction(table, 'readwrite');
          for (const row of rows) work.objectStore(table).put(row, row.id);
          work.oncomplete = () => resolve();
          work.onerror = () => reject(work.error);
        });
      const day = 24 * 60 * 60 * 1000;
      const instant = (at: number) =>
        `${new Date(at + 8 * 60 * 60 * 1000).toISOString().slice(0, 19)}+08:00`;
      const from = Date.parse('2026-09-01T01:00:00Z');
      const createdAt = instant(from - day);
      for (let nth = 0; nth < classes; nth += 1) {
        const id = `class-${nth}`;
        await write('classes', [
          {
            version: 1,
            id,
            name: `${1 + (nth % 9)}年${1 + Math.floor(nth / 9)}班`,
            tag: nth,
            createdAt,
          },
        ] as never);
        const pupils = Array.from({ length: seats }, (_, at) => ({
          ...{ version: 1, id: `${id}-${at + 1}`, name: `學生${nth}之${at + 1}` },
          ...{ seat: at + 1, class: id, createdAt },
        }));
        await write('players', pupils);
        const played = pupils.flatMap((pupil, at) =>
          Array.from({ length: attempts }, (_, turn) => {
            const play = plays[(nth * 131 + at * 29 + turn * 53) % plays.length];
            const began = from + turn * 5 * day + at * 60_000 + nth * 1000;
            return {
              ...play,
              id: `${pupil.id}-${turn}`,
              player: pupil.id,
              startedAt: instant(began),
              ...(play?.finishedAt ? { finishedAt: instant(began + 600_000) } : {}),
            } as Attempt;
          }),
        );
        await write('attempts', played);
        // As the store does with every attempt, until it is counted.
        await write(
          'counted',
          played.map(({ id, player, level, startedAt }) => {
            return { id, player, level, began: Date.parse(startedAt), basis: '' };
          }),
        );
      }
      database.close();
    },
    { plays, classes, seats: SEATS, attempts: ATTEMPTS },
  );
}
