// What a record comes to and what was decided in it, for those who look at it afterwards.
import type { ActivityStep, ChoiceStep, Level } from '../level/level.ts';
import { activityOf, choiceOf, rulesOf } from '../play/conditions.ts';
import { readOn } from '../play/reduce.ts';
import { endingOf, ownStory, pointsOf, type Score, scoreOf, total } from '../play/score.ts';
import type { Attempt, Entry } from './attempt.ts';
import { type Replayed, replay, statesOf } from './replay.ts';

export interface Result {
  trust: Replayed['trust'];
  /** Only where the player's own story came to its end with this text of the level. */
  finished?: { ending: string; score: Score };
}

/** What a record comes to, by the rules alone. A record that claims an end it does not reach is altered. */
export function resultOf(level: Level, attempt: Attempt): Result {
  const { state, trust } = replay(level, attempt);
  if (trust === 'other-version' || attempt.finishedAt === undefined) return { trust };
  const story = readOn(level, ownStory(state));
  const ending = endingOf(level, story);
  return ending === undefined
    ? { trust: 'altered' }
    : { trust, finished: { ending, score: scoreOf(level, story) } };
}

interface Common {
  /** Seconds since the start. */
  at: number;
  scene: string;
  id: string;
  /** Taken while another path was looked at. */
  exploring: boolean;
  /** The first decision about this thing in the player's own story. */
  first: boolean;
}

/** One decision of a record beside what the level asked, as far as that is known. */
export type Told = Common &
  (
    | { kind: 'choice'; option: string; step?: ChoiceStep /** Where it counts. */; points?: number }
    | {
        kind: 'activity';
        answer: Extract<Entry, { kind: 'activity' }>['answer'];
        step?: ActivityStep;
        /** The rules of the step, which tell how its answer reads. */
        rules?: Rules;
        outcome?: Outcome;
      }
  );

type Rules = ReturnType<typeof rulesOf>;
type Outcome = ReturnType<Rules['outcome']>;

/** How many entries of a record can be judged, from its first on. */
function judgedOf(
  level: Level | undefined,
  { hash, entries }: Attempt,
  trust?: Replayed['trust'] | 'unknown-level',
): number {
  if (!level || level.hash !== hash) return 0;
  return trust === 'verified' ? entries.length : statesOf(level, entries).length - 1;
}

/**
 * All decisions of a record, in order.
 * @param level none where it is not known; points and outcomes are told only of the very text that was
 *   played, and only as far as its rules allow what the record says
 * @param trust what replaying came to, where that is known: what is verified is not replayed again
 */
export function retell(
  level: Level | undefined,
  attempt: Attempt,
  trust?: Replayed['trust'] | 'unknown-level',
): Told[] {
  const judged = judgedOf(level, attempt, trust);
  const met = new Set<string>();
  let exploring = false;
  return attempt.entries.flatMap((entry, index): Told[] => {
    if (entry.kind === 'rewind' || entry.kind === 'return') {
      exploring = entry.kind === 'rewind';
      return [];
    }
    const { at, scene, id } = entry;
    const first = !exploring && !met.has(`${entry.kind} ${id}`);
    if (first) met.add(`${entry.kind} ${id}`);
    const common = { at, scene, id, exploring, first };
    if (entry.kind === 'choice') {
      const step = level && choiceOf(level, id);
      const told: Told = { ...common, kind: 'choice', option: entry.option };
      if (!level || !step) return [told];
      const points = first ? total(pointsOf(level, [entry])) : 0;
      return [{ ...told, step, ...(index < judged && !exploring ? { points } : {}) }];
    }
    const step = level && activityOf(level, id);
    const told: Told = { ...common, kind: 'activity', answer: entry.answer };
    if (!step) return [told];
    const rules = rulesOf(step);
    const outcome = index < judged ? { outcome: rules.outcome(entry.answer) } : {};
    return [{ ...told, step, rules, ...outcome }];
  });
}
