// 存檔卡: the best finished attempt of each level, with whoever played it, to be carried to another tablet.
import { z } from 'zod/mini';
import { type Attempt, type Player, playerSchema } from '../attempt/attempt.ts';
import { no, ok, type Result } from '../base/result.ts';
import type { Level } from '../level/level.ts';
import {
  compact,
  compactSchema,
  expand,
  idIn,
  idOut,
  instantIn,
  instantOut,
  levelOf,
} from './compact.ts';
import { charactersOf, codesOf } from './parcel.ts';

const schema = z.tuple([
  compactSchema.def.items[0], // id of the player
  z.string(), // nickname
  z.nullable(z.int()), // seat
  z.nullable(z.int()), // tag of the class
  compactSchema.def.items[4], // since when the player is known
  z.array(compactSchema).check(z.maxLength(500)),
]);

type Body = z.infer<typeof schema>;

/** What a card carries: rows to be merged with those of a device. */
export interface Carried {
  players: Player[];
  attempts: Attempt[];
}

/** A card as it is shown, printed and copied. */
export interface SaveCard {
  /** Texts of QR codes. */
  codes: string[];
  /** The same in characters. */
  characters: string;
  /** How many levels are on it. */
  levels: number;
  /** Long texts of the player's own were left out, for they would take too many codes. */
  shortened: boolean;
}

/** A card that was read, but whose levels have not been asked yet. */
export interface SealedCard {
  /** Ids of the levels that are needed to open it. */
  levels: string[];
  open(levelFor: (id: string) => Level | undefined): Result<Carried, 'broken'>;
}

/** With more codes a card is more than one printed sheet, and a nuisance to scan; then long texts stay behind. */
const COMFORTABLE = 6;

/** An answer from here on is a text of the player's own. */
const LONG = 60;

/** Whether one attempt is to be carried rather than another at the same level. */
const isBetter = (one: Attempt, other: Attempt): boolean => {
  const [points, others] = [one.shown?.score ?? 0, other.shown?.score ?? 0];
  return points === others ? one.entries.length > other.entries.length : points > others;
};

/** The best finished attempt of each level; of equals the one in which more was looked at. */
export function bestOf(attempts: readonly Attempt[]): Attempt[] {
  const best = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (attempt.finishedAt === undefined) continue;
    const before = best.get(attempt.level);
    if (!before || isBetter(attempt, before)) best.set(attempt.level, attempt);
  }
  return [...best.values()].toSorted((a, b) => (a.level < b.level ? -1 : 1));
}

/**
 * The attempt with long texts as a row of dots: as long as before, so that it can still be replayed.
 */
function withoutTexts(attempt: Attempt): Attempt {
  const dotted = (answer: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(answer).map(([item, to]) => [
        item,
        to.length < LONG ? to : '…'.repeat(to.length),
      ]),
    );
  const entries = attempt.entries.map((entry) =>
    entry.kind === 'activity' ? { ...entry, answer: dotted(entry.answer) } : entry,
  );
  const { read, answer } = attempt.place;
  return { ...attempt, entries, place: { read, answer: dotted(answer) } };
}

const bodyOf = (player: Player, attempts: readonly Attempt[]): Body => [
  idIn(player.id),
  player.name,
  player.seat,
  player.tag ?? null,
  instantIn(player.createdAt),
  attempts.map((attempt) => compact(attempt)),
];

/** The card of a player. @param attempts of that player; the unfinished are not carried */
export function cardOf(player: Player, attempts: readonly Attempt[]): Result<SaveCard, 'too-long'> {
  const best = bestOf(attempts);
  const written = (from: readonly Attempt[], shortened: boolean): Result<SaveCard, 'too-long'> => {
    const body = bodyOf(player, from);
    const codes = codesOf('card', body);
    if (!codes.ok) return codes;
    const characters = charactersOf('card', body);
    return ok({ codes: codes.value, characters, levels: best.length, shortened });
  };
  const whole = written(best, false);
  if (whole.ok && whole.value.codes.length <= COMFORTABLE) return whole;
  const short = best.map(withoutTexts);
  const isShorter = short.some((one, at) => JSON.stringify(one) !== JSON.stringify(best[at]));
  return isShorter ? written(short, true) : whole;
}

/** What an unpacked parcel says, if it is a card. @param body as `unpack` gave it */
export function cardIn(body: unknown): Result<SealedCard, 'broken'> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return no('broken');
  const [id, name, seat, tag, created, rows] = parsed.data;
  return ok({
    levels: [...new Set(rows.map(levelOf))],
    open(levelFor) {
      const player = playerSchema.safeParse({
        version: 1,
        id: idOut(id),
        name,
        seat,
        createdAt: instantOut(created),
        ...(tag === null ? {} : { tag }),
      });
      const attempts = rows.map((row) => expand(row, levelFor(levelOf(row))));
      const whole = attempts.filter((attempt) => attempt !== undefined);
      if (!player.success || whole.length < attempts.length) return no('broken');
      const owner = player.data.id;
      return ok({
        players: [player.data],
        attempts: whole.map((attempt) => ({ ...attempt, player: owner })),
      });
    },
  });
}
