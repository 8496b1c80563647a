// 證書 of a class: which attempt of each pupil earns one, and where none does, why.
import type { Player } from '../attempt/attempt.ts';
import { earnsOne, type Uncertified } from '../attempt/certificate.ts';
import { type Pupil, seated } from '../classroom/class.ts';
import type { Graded, Known } from './gradebook.ts';

/** Why a pupil gets no certificate in a level. */
export type Missing = Uncertified | 'unplayed' | 'unknown-level';

/** Of several reasons the one that is nearest to a certificate is told: the first of these. */
const NEAREST = ['shadow', 'unfinished', 'other-version', 'altered', 'unknown-level'] as const;

export type Deserved = { earned: Graded } | { none: Missing };

export interface CertificateBook {
  /** Levels that anybody of the class has played, the one played last first. */
  levels: { id: string; title: string }[];
  /** Who sits in the class now, by seat, and what each gets in each level. */
  lines: { pupil: Pupil; levels: ReadonlyMap<string, Deserved> }[];
}

const endingOf = ({ level }: Known, id: string) =>
  Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .find((step) => 'end' in step && step.end === id);

/** Why an attempt earns no certificate; undefined where it earns one. */
function missingIn({ trust, known, finished }: Graded): Exclude<Missing, 'unplayed'> | undefined {
  if (trust !== 'verified') return trust;
  if (!known || !finished) return 'unfinished';
  const ending = endingOf(known, finished.ending);
  return ending && 'end' in ending && earnsOne(ending) ? undefined : 'shadow';
}

/** One certificate for a level, however often it was played: for the best that earns one, of equals the first. */
function deservedFor(rows: readonly Graded[]): Deserved {
  const scoreOf = ({ finished }: Graded) => finished?.score.score ?? 0;
  const earning = rows.filter((row) => missingIn(row) === undefined);
  const [earned] = earning.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  if (earned) return { earned };
  const reasons = new Set(rows.map(missingIn));
  return { none: NEAREST.find((reason) => reasons.has(reason)) ?? 'unplayed' };
}

/**
 * @param players of one class
 * @param rows their attempts, the oldest first
 */
export function certificateBook(
  players: readonly Player[],
  rows: readonly Graded[],
): CertificateBook {
  const newest = rows.toReversed();
  const levels = new Map(newest.map((row) => [row.attempt.level, row.title || row.attempt.level]));
  return {
    levels: [...levels].map(([id, title]) => ({ id, title })),
    lines: seated(players).map((pupil) => {
      const own = rows.filter(({ attempt }) => attempt.player === pupil.id);
      return {
        pupil,
        levels: new Map(
          [...levels.keys()].map((level) => [
            level,
            deservedFor(own.filter(({ attempt }) => attempt.level === level)),
          ]),
        ),
      };
    }),
  };
}

/** The attempts that earn a certificate, by seat, and of a pupil level by level. @param level empty for all */
export const earnedIn = ({ lines }: CertificateBook, level: string): Graded[] =>
  lines.flatMap(({ levels }) =>
    [...levels].flatMap(([id, deserved]) =>
      'earned' in deserved && (level === '' || level === id) ? [deserved.earned] : [],
    ),
  );
