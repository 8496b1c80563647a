// Brings a save card in: its pieces are gathered, opened with the levels they name, and merged.

import type { Player } from '../../attempt/attempt.ts';
import { no, ok, type Result } from '../../base/result.ts';
import {
  missingOf,
  type Piece,
  type PieceTrouble,
  readPiece,
  unpack,
} from '../../classroom/parcel.ts';
import { cardIn } from '../../classroom/save-card.ts';
import { LARGEST_FILE } from '../../store/backup.ts';
import type { Store } from '../../store/store.ts';
import { locale } from '../../text/text.ts';
import { device } from '../device.ts';
import { shelfOf } from '../shelf.ts';
import { type OwnTrouble, ownIn } from './own-file.ts';

/** Why nothing came in. `result`: it is something for the teacher. `refused`: the device keeps nothing more. */
export type CardTrouble = PieceTrouble | 'result' | 'refused';

/** What came of a text: more pieces are needed, or all of the card is here. */
export type Restored = { part: number; missing: number[] } | Welcome;

/** Who is back, and how many records came along or were here already. */
export interface Welcome {
  player: Player;
  added: number;
  unchanged: number;
}

/** A card in the making. */
export interface Gathering {
  /** Takes the text of one code, or the characters of a card. Never rejects. */
  take(text: string): Promise<Result<Restored, CardTrouble>>;
}

async function merge(
  pieces: readonly Piece[],
  piece: Piece,
): Promise<Result<Restored, CardTrouble>> {
  const body = unpack(pieces, piece);
  const sealed = body.ok ? cardIn(body.value) : no('broken' as const);
  if (!sealed.ok) return no('broken');
  const { levels } = await shelfOf(sealed.value.levels, locale.value);
  const opened = sealed.value.open((id) => levels.get(id)?.level);
  const [player] = opened.ok ? opened.value.players : [];
  if (!opened.ok || !player) return no('broken');
  return bringIn(player, opened.value);
}

/** Brings rows of a player in: all of them or, if the device refuses, nothing. */
async function bringIn(
  player: Player,
  rows: Parameters<Store['merge']>[0],
): Promise<Result<Welcome, 'refused'>> {
  try {
    const store = await device();
    const known = (await store.players()).some(({ id }) => id === player.id);
    const { added, unchanged } = await store.merge(rows);
    // People are no records: they are not counted.
    return ok({
      player,
      added: known ? added : added - 1,
      unchanged: known ? unchanged - 1 : unchanged,
    });
  } catch {
    return no('refused');
  }
}

/** Brings in a file with all that a player made. Never rejects. */
export async function takeOwnFile(file: File): Promise<Result<Welcome, OwnTrouble | 'refused'>> {
  if (file.size > LARGEST_FILE) return no('too-big');
  const text = await file.text().catch(() => '');
  const own = ownIn(text);
  if (!own.ok) return own;
  const { player, attempts, pictures } = own.value;
  return bringIn(player, { players: [player], attempts, pictures });
}

export function openGathering(): Gathering {
  const pieces: Piece[] = [];
  return {
    async take(text) {
      const read = readPiece(text);
      if (!read.ok) return read;
      const piece = read.value;
      if (piece.kind !== 'card') return no('result');
      pieces.push(piece);
      const missing = missingOf(pieces, piece);
      if (missing.length > 0) return ok({ part: piece.part, missing });
      const merged = await merge(pieces, piece);
      // What was misread is read again from the beginning.
      pieces.length = 0;
      return merged;
    },
  };
}
