// What a teacher does with classes: each is kept whole or, if the device refuses, not at all.
import type { Player } from '../../attempt/attempt.ts';
import { no, ok, type Result } from '../../base/result.ts';
import { type Class, freeTag, type Pupil, TAGS } from '../../classroom/class.ts';
import type { RosterRow } from '../../classroom/roster.ts';
import { type Chances, freeSeat, newPupil, seatedAt } from '../../classroom/seats.ts';
import { addressOf } from '../../teacher/route.ts';
import { beginning } from '../clock.ts';
import { device, newId } from '../device.ts';
import { changed } from './reading.ts';

const chances = (): Chances => ({ newId, now: beginning() });

/** A tag drawn by chance. */
const drawnTag = (): number => (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % TAGS;

/** Keeps a new class with players. @returns whether the device took it */
async function keep(row: Class, players: readonly Player[]): Promise<boolean> {
  try {
    await (await device()).putClass(row, players);
  } catch {
    return false;
  }
  await changed();
  return true;
}

/** Makes a class and opens it. @returns why it could not be made */
export async function makeClass(
  name: string,
  rows: readonly RosterRow[],
): Promise<'refused' | 'too-many' | undefined> {
  const tag = freeTag(await (await device()).classes(), drawnTag());
  if (tag === undefined) return 'too-many';
  const by = chances();
  const row: Class = { version: 1, id: newId(), name, tag, createdAt: by.now };
  const pupils = rows.map((one) => newPupil(row.id, one, by));
  if (!(await keep(row, pupils))) return 'refused';
  location.hash = addressOf({ at: 'class', id: row.id });
  return undefined;
}

/**
 * Keeps a class that is there, as it stands now and not as it was when this tab read it: another tab may
 * have renamed it, or forgotten it.
 * @returns whether the device took it; not if it is gone
 */
async function keepKnown(
  { id }: Class,
  players: readonly Player[],
  change: Partial<Class> = {},
): Promise<boolean> {
  const row = (await (await device()).classes()).find((one) => one.id === id);
  if (row) return keep({ ...row, ...change }, players);
  await changed();
  return false;
}

export const renameClass = (row: Class, name: string): Promise<boolean> =>
  keepKnown(row, [], { name });

/** Changes players of a class, or makes new ones. @returns whether the device took it */
export const changePupils = (
  row: Class,
  change: (by: Chances) => readonly Pupil[],
): Promise<boolean> => keepKnown(row, change(chances()));

/**
 * Has a pupil change class, with everything that was played.
 * @returns the seat in the other class: the same number if it is free there, else the next that is
 */
export async function moveTo(pupil: Pupil, to: Class): Promise<Result<number, 'refused' | 'full'>> {
  const there = await (await device()).playersOf(to.id);
  const seat = freeSeat(there, pupil.seat) ?? freeSeat(there);
  if (seat === undefined) return no('full');
  const moved = seatedAt(pupil, to.id, { seat, name: pupil.name });
  return (await keepKnown(to, [moved])) ? ok(seat) : no('refused');
}

/** Forgets a class, everybody in it and all that they made. @returns whether the device took it */
export async function forgetClass(id: string): Promise<boolean> {
  try {
    await (await device()).forgetClass(id);
  } catch {
    return false;
  }
  location.hash = addressOf({ at: 'classes' });
  await changed();
  return true;
}
