// What a play did well: the first decisions that earned something, in the words that the level has for them.
import type { Outcome } from '../activities/marking.ts';
import type { WordKey } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import { COMPETENCIES, type Competency } from '../level/terms.ts';
import { activityOf, choiceOf, firstDecisions, rulesOf } from './conditions.ts';
import { ownStory, pointsOf, type Score, total } from './score.ts';
import type { Decision, PlayState } from './state.ts';

export type { Competency };

interface Common {
  id: string;
  /** What was asked. */
  asked: WordKey;
  points: number;
  /** What the decision practised. */
  practised: Competency[];
}

export type Merit = Common &
  ({ kind: 'choice'; chosen: WordKey; because?: WordKey } | { kind: 'activity'; outcome: Outcome });

function meritOf(level: Level, decision: Decision): Merit | undefined {
  const points = pointsOf(level, [decision]);
  const common = {
    id: decision.id,
    points: total(points),
    practised: COMPETENCIES.filter((one) => (points[one] ?? 0) > 0),
  };
  if (common.points <= 0) return undefined;
  if (decision.kind === 'activity') {
    const step = activityOf(level, decision.id);
    const outcome = step && rulesOf(step).outcome(decision.answer);
    return step && outcome && { ...common, kind: 'activity', asked: step.text, outcome };
  }
  const choice = choiceOf(level, decision.id);
  const option = choice?.options.find(({ id }) => id === decision.option);
  if (!choice || !option) return undefined;
  const merit: Merit = { ...common, kind: 'choice', asked: choice.text, chosen: option.text };
  return option.because ? { ...merit, because: option.because } : merit;
}

/** The decisions of the player's own story that earned points, in the order in which they were taken. */
export const meritsOf = (level: Level, state: PlayState): Merit[] =>
  firstDecisions(ownStory(state).taken).flatMap((decision) => meritOf(level, decision) ?? []);

/** Of some merits the `most` that weigh most, still in their order; of equals the earlier. */
export function weightiest(merits: readonly Merit[], most: number): Merit[] {
  const picked = new Set(merits.toSorted((a, b) => b.points - a.points).slice(0, most));
  return merits.filter((merit) => picked.has(merit));
}

/** The competencies that a play practised at all, in the order of every table. */
export const practisedIn = ({ competencies }: Pick<Score, 'competencies'>): Competency[] =>
  COMPETENCIES.filter((one) => (competencies[one] ?? 0) > 0);

/** How far a competency was practised, as leaves of a medal: 1 to 3. @param percent above 0 */
export function leavesFor(percent: number): 1 | 2 | 3 {
  if (percent >= 80) return 3;
  return percent >= 40 ? 2 : 1;
}
