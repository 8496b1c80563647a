// 給家長的一頁: what one pupil played, practised, decided well and mended. No scores, and nobody else in it.
import { replay } from '../attempt/replay.ts';
import { retell } from '../attempt/retell.ts';
import { COMPETENCIES } from '../level/terms.ts';
import { firstDecisions } from '../play/conditions.ts';
import { type Competency, type Merit, meritsOf, practisedIn, weightiest } from '../play/merits.ts';
import { ownStory, pointsOf, total } from '../play/score.ts';
import { excerpt } from './excerpt.ts';
import type { GradeRow, Known } from './gradebook.ts';
import { writtenIn } from './names.ts';
import type { PictureRow } from './pictures.ts';
import { byLevel, type LevelTold } from './practice.ts';

/** What fits on one page. */
const MOST_LEVELS = 6;
const MOST_DEEDS = 3;
const DEEDS_A_LEVEL = 2;
const MOST_MENDED = 2;
const MOST_WORDS = 2;
/** Latin letters of one quotation; Chinese characters take two. */
const LONGEST_WORDS = 240;

export interface PlayedLevel {
  id: string;
  title: string;
  times: number;
  /** When the last attempt was begun, ISO 8601. */
  last: string;
  /** Whether any attempt came to its end. */
  finished: boolean;
}

/** A decision in the level's words. */
export interface Deed {
  /** Title of the level. */
  title: string;
  asked: string;
  /** None for an activity, which is told by what it asked for. */
  chosen: string | undefined;
}

/** What was put right: within the story, as its ending tells, or by deciding otherwise the next time. */
export type Mended = { kind: 'ending'; title: string; ending: string } | (Deed & { kind: 'again' });

export interface HomeReport {
  /** The latest first; no more than fit. */
  played: PlayedLevel[];
  /** How many levels were played besides. */
  more: number;
  practised: Competency[];
  well: Deed[];
  mended: Mended[];
  /** In the pupil's own words. */
  words: { title: string; text: string }[];
  picture: PictureRow | undefined;
  /** A question to talk about at home. */
  talk: { title: string; question: string } | undefined;
}

type Row = GradeRow & { known: Known };

/** Whether there is anything to be told of an attempt: the level is known, and the rules bear it out. */
const isTellable = (row: GradeRow): row is Row =>
  row.known !== undefined && (row.trust === 'verified' || row.trust === 'other-version');

const isWhole = ({ trust, finished }: GradeRow): boolean =>
  trust === 'verified' && finished !== undefined;

const stateOf = ({ known, attempt }: Row) => replay(known.level, attempt).state;

/** The choices of the own story, as first taken, with what each earned. */
function earnedBy(row: Row): Map<string, number> {
  const { level } = row.known;
  return new Map(
    firstDecisions(ownStory(stateOf(row)).taken)
      .filter(({ kind }) => kind === 'choice')
      .map((decision) => [decision.id, total(pointsOf(level, [decision]))]),
  );
}

/** Choices that earned nothing in the first attempt, and something in the last. */
function decidedAgain(attempts: readonly Row[], last: Row): Set<string> {
  const first = attempts.findLast(({ trust }) => trust === 'verified');
  if (!first || first === last) return new Set();
  const before = earnedBy(first);
  return new Set(
    [...earnedBy(last)].flatMap(([id, points]) => (before.get(id) === 0 && points > 0 ? [id] : [])),
  );
}

const deedOf = ({ title, known: { words } }: Row, merit: Merit): Deed => ({
  title,
  asked: words[merit.asked] ?? merit.id,
  chosen: merit.kind === 'choice' ? words[merit.chosen] : undefined,
});

function moodOf({ known: { level }, finished }: Row) {
  const steps = Object.values(level.scenes).flatMap((scene) => scene.steps);
  for (const step of steps) if ('end' in step && step.end === finished?.ending) return step.mood;
  return undefined;
}

interface DoneWell {
  well: Deed[];
  mended: Mended[];
}

/** What was decided well, and what was mended, in the last whole attempt at a level. */
function doneWell({ attempts }: LevelTold<Row>): DoneWell {
  const last = attempts.find(isWhole);
  if (!last) return { well: [], mended: [] };
  const merits = meritsOf(last.known.level, stateOf(last));
  const again = decidedAgain(attempts, last);
  const chosen = merits.filter(({ kind, id }) => kind === 'choice' && !again.has(id));
  const others = merits.filter(({ kind }) => kind === 'activity');
  const { title, finished } = last;
  return {
    well: weightiest(chosen.length > 0 ? chosen : others, DEEDS_A_LEVEL).map((merit) =>
      deedOf(last, merit),
    ),
    mended: [
      ...(moodOf(last) === 'repair' && finished
        ? [{ kind: 'ending' as const, title, ending: finished.endingTitle }]
        : []),
      ...merits
        .filter(({ id, kind }) => kind === 'choice' && again.has(id))
        .map((merit) => ({ kind: 'again' as const, ...deedOf(last, merit) })),
    ],
  };
}

/** What was written in the own story of an attempt; what stands on a picture is seen there. */
function wordsIn({ title, known, attempt }: Row): HomeReport['words'] {
  return retell(known.level, attempt).flatMap((told) => {
    if (told.kind !== 'activity' || told.exploring || told.step?.activity === 'studio') return [];
    const text = writtenIn(told)?.trim();
    return text ? [{ title, text: excerpt(text, LONGEST_WORDS) }] : [];
  });
}

/**
 * What there is to tell at home.
 * @param rows all attempts of one pupil, the oldest first; those that are altered are not spoken of
 * @param pictures of the same pupil, the newest first
 */
export function homeReport(rows: readonly GradeRow[], pictures: readonly PictureRow[]): HomeReport {
  const tellable = rows.filter(isTellable);
  const levels = byLevel(tellable);
  const done = levels.map(doneWell);
  const whole = tellable.filter(isWhole);
  const [picture] = pictures;
  const words = levels.flatMap(({ attempts }) => {
    for (const row of attempts) {
      const written = wordsIn(row);
      if (written.length > 0) return written.slice(-1);
    }
    return [];
  });
  const asked = levels.find(({ attempts: [row] }) => row.known.level.talk.length > 0)?.attempts[0];
  return {
    played: levels.slice(0, MOST_LEVELS).map(({ id, attempts }) => ({
      id,
      title: attempts[0].title,
      times: attempts.length,
      last: attempts[0].attempt.startedAt,
      finished: attempts.some(({ attempt }) => attempt.finishedAt !== undefined),
    })),
    more: Math.max(0, levels.length - MOST_LEVELS),
    practised: COMPETENCIES.filter((one) =>
      whole.some(({ finished }) => finished && practisedIn(finished.score).includes(one)),
    ),
    well: done.flatMap(({ well }) => well).slice(0, MOST_DEEDS),
    mended: done.flatMap(({ mended }) => mended).slice(0, MOST_MENDED),
    // A picture takes the room of one.
    words: words.slice(0, picture ? MOST_WORDS - 1 : MOST_WORDS),
    picture,
    talk: asked && {
      title: asked.title,
      question: asked.known.words[asked.known.level.talk[0] ?? ''] ?? '',
    },
  };
}

/** Whether there is anything at all to be told at home. */
export const hasReport = ({ played, picture }: HomeReport): boolean =>
  played.length > 0 || picture !== undefined;
