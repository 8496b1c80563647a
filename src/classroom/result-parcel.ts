// A pupil's result in codes: class, seat, and the attempt in few bytes.
import { z } from 'zod/mini';
import { no, ok, type Result } from '../base/result.ts';
import type { Level } from '../level/level.ts';
import { type Compact, compact, compactSchema, expand, levelOf } from './compact.ts';
import { type Handed, seatSchema, tagSchema } from './handed.ts';
import { charactersOf, codesOf } from './parcel.ts';

const schema = z.tuple([tagSchema, seatSchema, compactSchema]);

/** A result that was read, but whose level has not been asked yet. */
export interface Sealed {
  /** Id of the level that is needed to open it. */
  level: string;
  /** @param level undefined where this game does not have it */
  open(level: Level | undefined): Result<Handed, 'broken'>;
}

const bodyOf = ({ tag, seat, attempt }: Handed): [number, number, Compact] => [
  tag,
  seat,
  compact(attempt),
];

/** The texts of the QR codes. */
export const resultCodes = (handed: Handed): Result<string[], 'too-long'> =>
  codesOf('result', bodyOf(handed));

/** The same as characters to copy. */
export const resultCharacters = (handed: Handed): string => charactersOf('result', bodyOf(handed));

/** What an unpacked parcel says, if it is a result. @param body as `unpack` gave it */
export function sealedIn(body: unknown): Result<Sealed, 'broken'> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return no('broken');
  const [tag, seat, row] = parsed.data;
  return ok({
    level: levelOf(row),
    open(level) {
      const attempt = expand(row, level);
      return attempt ? ok({ tag, seat, attempt }) : no('broken');
    },
  });
}
