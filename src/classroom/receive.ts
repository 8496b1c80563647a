// What becomes of a result that is handed in: whose it is by the class's own list, and whether the rules bear it out.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { resultOf } from '../attempt/retell.ts';
import { no, ok, type Result } from '../base/result.ts';
import type { Level } from '../level/level.ts';
import { type Class, type Pupil, seated } from './class.ts';
import type { Handed } from './handed.ts';

/** What the console knows when something is handed in. */
export interface Known {
  classes: readonly Class[];
  players: readonly Player[];
  attempts: readonly Attempt[];
}

/** Why a result is not taken, though it could be read. */
export type NotTaken =
  /** No class of this device has its tag. */
  | { why: 'another-class'; seat: number }
  /** Nobody sits there now. */
  | { why: 'no-such-seat'; seat: number; class: Class }
  /** The very same was handed in before. */
  | { why: 'already-here'; pupil: Player | undefined; class: Class }
  /** The rules of the level do not allow what it says, or it says more than they come to. */
  | { why: 'altered'; pupil: Pupil; class: Class }
  /** This game has no such level. */
  | { why: 'unknown-level'; pupil: Pupil; class: Class };

/** A result that is taken, as it is to be kept. */
export interface Taken {
  class: Class;
  pupil: Pupil;
  attempt: Attempt;
  trust: 'verified' | 'other-version';
  /** The seat has handed in another one of this level before: both are kept. */
  second: boolean;
}

/** Whether what the device showed at the end is what the rules come to. */
function isClaimTrue({ shown }: Attempt, { finished }: ReturnType<typeof resultOf>): boolean {
  if (!shown || !finished) return true;
  const { score, stars } = finished.score;
  return shown.ending === finished.ending && shown.stars === stars && shown.score === score;
}

/** Looks at what is handed in. Nothing of it is believed: it is replayed. @param level it was played in, if it is known */
export function receive(
  { tag, seat, attempt: bare }: Handed,
  level: Level | undefined,
  { classes, players, attempts }: Known,
): Result<Taken, NotTaken> {
  const whose = classes.find((one) => one.tag === tag);
  if (!whose) return no({ why: 'another-class', seat });
  const same = attempts.find(({ id }) => id === bare.id);
  if (same && same.entries.length >= bare.entries.length) {
    const pupil = players.find(({ id }) => id === same.player);
    return no({ why: 'already-here', pupil, class: whose });
  }
  const own = players.filter((player) => player.class === whose.id);
  const pupil = seated(own).find((one) => one.seat === seat);
  if (!pupil) return no({ why: 'no-such-seat', seat, class: whose });
  if (!level) return no({ why: 'unknown-level', pupil, class: whose });
  // Whoever has changed seats since keeps what was handed in before.
  const attempt: Attempt = { ...bare, player: same?.player ?? pupil.id };
  const result = resultOf(level, attempt);
  if (result.trust === 'altered' || !isClaimTrue(attempt, result)) {
    return no({ why: 'altered', pupil, class: whose });
  }
  const second = attempts.some(
    (one) => one.player === pupil.id && one.level === bare.level && one.id !== bare.id,
  );
  return ok({ class: whose, pupil, attempt, trust: result.trust, second });
}

/** How many results of a level each seat has handed in, by seat. @param players of the class */
export function handedIn(
  players: readonly Player[],
  attempts: readonly Attempt[],
  level: string,
): { pupil: Pupil; results: number }[] {
  const counts = new Map<string, number>();
  for (const attempt of attempts) {
    if (attempt.level !== level || attempt.finishedAt === undefined) continue;
    counts.set(attempt.player, (counts.get(attempt.player) ?? 0) + 1);
  }
  return seated(players).map((pupil) => ({ pupil, results: counts.get(pupil.id) ?? 0 }));
}
