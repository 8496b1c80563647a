// What a class code leads to: the lesson it names, and who sits at a seat of it on this tablet.
import type { Player } from '../../attempt/attempt.ts';
import { type ClassCode, type CodeTrouble, readCode } from '../../classroom/code.ts';
import type { CatalogueEntry } from '../../level/level.ts';
import { levelTag } from '../../level/tag.ts';
import { locale } from '../../text/text.ts';
import { beginning } from '../clock.ts';
import { device, newId } from '../device.ts';
import { loadCatalogue } from '../load.ts';

/** What is wrong with a code, or that the level it names cannot be had. */
export type JoinTrouble = CodeTrouble | 'unknown' | 'failed';

export interface Joined extends ClassCode {
  entry: CatalogueEntry;
}

/** The lesson of a code; `failed` where the levels could not be asked. */
export async function lessonOf(code: string): Promise<Joined | JoinTrouble> {
  const read = readCode(code);
  if (!read.ok) return read.error;
  try {
    const levels = await loadCatalogue(locale.value);
    const entry = levels.find(({ id }) => levelTag(id) === read.value.level);
    return entry ? { ...read.value, entry } : 'unknown';
  } catch {
    return 'failed';
  }
}

/** Whoever sits at a seat of the class plays on as the same player, whichever lesson it is. */
export async function playerAt(tag: number, seat: number): Promise<Player> {
  const store = await device();
  const known = (await store.players()).find((one) => one.tag === tag && one.seat === seat);
  if (known) return known;
  const player: Player = {
    version: 1,
    id: newId(),
    name: '',
    seat,
    createdAt: beginning(),
    tag,
  };
  await store.putPlayer(player);
  return player;
}
