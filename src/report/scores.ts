// How a class scored the candidates of a rubric, held against the reference.
import type { Attempt } from '../attempt/attempt.ts';
import { retell } from '../attempt/retell.ts';
import type { WordKey } from '../base/words.ts';
import type { ActivityStep, Level } from '../level/level.ts';

/** One score that everybody gave. */
interface ScoredCell {
  candidate: WordKey;
  criterion: WordKey;
  /** How many gave 0, 1, 2 … points, in this order. */
  given: number[];
  reference: number;
  /** Another score that can be defended. */
  also: number | undefined;
}

export interface ScoredRubric {
  /** Id of the activity. */
  id: string;
  question: WordKey;
  /** How many answers are counted. */
  answers: number;
  /** Candidate by candidate, in the order of the criteria. */
  cells: ScoredCell[];
}

type Rubric = Extract<ActivityStep, { activity: 'rubric' }>;
type Answer = Readonly<Record<string, string>>;

const rubricsOf = (level: Level): Rubric[] =>
  Object.values(level.scenes).flatMap(({ steps }) =>
    steps.filter((step): step is Rubric => 'activity' in step && step.activity === 'rubric'),
  );

function cellsOf({ candidates, criteria }: Rubric, answers: readonly Answer[]): ScoredCell[] {
  return candidates.flatMap((candidate) =>
    criteria.flatMap((criterion) => {
      const reference = candidate.reference.find((one) => one.criterion === criterion.id);
      if (!reference) return [];
      const points = answers.map((answer) => answer[`${candidate.id}/${criterion.id}`]);
      const given = criterion.steps.map(
        (_, step) => points.filter((one) => one === String(step)).length,
      );
      const { points: right, also } = reference;
      return [
        { candidate: candidate.text, criterion: criterion.text, given, reference: right, also },
      ];
    }),
  );
}

/**
 * What a class gave in every rubric of a level.
 * @param attempts at this level; each counts once, with its first answer, and only if it was given to the
 *   very text of the level that is known and is one that its rules allow
 */
export function rubricScores(level: Level, attempts: readonly Attempt[]): ScoredRubric[] {
  const told = attempts.flatMap((attempt) => retell(level, attempt));
  return rubricsOf(level).map((rubric) => {
    const answers = told.flatMap((one) =>
      one.kind === 'activity' && one.id === rubric.id && one.first && one.outcome
        ? [one.answer]
        : [],
    );
    return {
      id: rubric.id,
      question: rubric.text,
      answers: answers.length,
      cells: cellsOf(rubric, answers),
    };
  });
}
