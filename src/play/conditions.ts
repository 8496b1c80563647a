// Whether a composed condition holds on the path so far.
import { RULES } from '../activities/kinds.ts';
import type { Outcome } from '../activities/marking.ts';
import type { ActivityRules, Answer, Move, Telling } from '../activities/rules.ts';
import { conditionsIn } from '../level/compile.ts';
import type { ActivityStep, ChoiceStep, Level, Points, Step } from '../level/level.ts';
import type { Condition } from '../level/schema.ts';
import type { Decision } from './state.ts';

/** What conditions and scores look up in a level. */
type Scenes = Pick<Level, 'scenes'>;

/** All steps of a level, scene after scene. */
export const stepsOf = (level: Scenes): Step[] =>
  Object.values(level.scenes).flatMap((scene) => scene.steps);

interface Index {
  choices: Map<string, ChoiceStep>;
  activities: Map<string, ActivityStep>;
}

/** Levels never change once read, so each is indexed once. */
const indices = new WeakMap<Level['scenes'], Index>();

function indexOf({ scenes }: Scenes): Index {
  const known = indices.get(scenes);
  if (known) return known;
  const index: Index = { choices: new Map(), activities: new Map() };
  for (const step of stepsOf({ scenes })) {
    if ('choice' in step) index.choices.set(step.choice, step);
    if ('activity' in step) index.activities.set(step.id, step);
  }
  indices.set(scenes, index);
  return index;
}

export const choiceOf = (level: Scenes, id: string): ChoiceStep | undefined =>
  indexOf(level).choices.get(id);

export const activityOf = (level: Scenes, id: string): ActivityStep | undefined =>
  indexOf(level).activities.get(id);

/** Every condition that a step, or an option of it, hangs on, inner ones included. */
export const conditionsOf = (step: Step): Condition[] =>
  [step.if, ...('choice' in step ? step.options.map((option) => option.if) : [])].flatMap((one) =>
    one ? conditionsIn(one) : [],
  );

/** The rules of an activity, bound to its own payload. */
export function rulesOf(step: ActivityStep) {
  // A step and the rules of its kind belong together; that the table pairs them is checked where it stands.
  const rules = RULES[step.activity] as ActivityRules<unknown>;
  return {
    move: (answer: Answer, move: Move) => rules.move(step, answer, move),
    ready: (answer: Answer): boolean => rules.ready(step, answer),
    outcome: (answer: Answer): Outcome => rules.outcome(step, answer),
    items: (): string[] => rules.items(step),
    telling: (item: string, to: string): Telling => rules.telling(step, item, to),
    samples: (): Answer[] => rules.samples(step),
  };
}

/** The first decision about each thing; later ones on the same path do not count again. */
export function firstDecisions(taken: readonly Decision[]): Decision[] {
  const met = new Set<string>();
  return taken.filter((decision) => {
    const name = `${decision.kind} ${decision.id}`;
    return met.has(name) ? false : met.add(name);
  });
}

/** Adds `points`, each times `share` (0–1), to `sum` in place. */
export function addPoints(sum: Points, points: Points | undefined, share = 1): void {
  for (const [competency, count] of Object.entries(points ?? {}) as [keyof Points, number][]) {
    sum[competency] = (sum[competency] ?? 0) + count * share;
  }
}

/** Points earned by first choices alone, which is what `at-least` asks of a competency. */
export function choicePoints(level: Scenes, taken: readonly Decision[]): Points {
  const sum: Points = {};
  for (const decision of firstDecisions(taken)) {
    if (decision.kind !== 'choice') continue;
    const option = choiceOf(level, decision.id)?.options.find((one) => one.id === decision.option);
    addPoints(sum, option?.earns);
  }
  return sum;
}

/** Percent of the last answer to an activity on this path; 0 where there is none. */
export function percentOf(level: Scenes, taken: readonly Decision[], id: string): number {
  const last = taken.findLast((decision) => decision.kind === 'activity' && decision.id === id);
  const step = activityOf(level, id);
  if (last?.kind !== 'activity' || !step) return 0;
  return Math.round(100 * (rulesOf(step).outcome(last.answer).accuracy ?? 0));
}

/**
 * Whether a condition holds after the decisions `taken`. No condition always holds.
 */
export function holds(
  level: Scenes,
  taken: readonly Decision[],
  condition: Condition | undefined,
): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((one) => holds(level, taken, one));
  if ('any' in condition) return condition.any.some((one) => holds(level, taken, one));
  if ('not' in condition) return !holds(level, taken, condition.not);
  if ('has' in condition) {
    const [choice, option] = condition.has.split('.');
    const last = taken.findLast((decision) => decision.kind === 'choice' && decision.id === choice);
    return last?.kind === 'choice' && last.option === option;
  }
  const points = choicePoints(level, taken);
  return Object.entries(condition['at-least']).every(([name, least]) =>
    activityOf(level, name)
      ? percentOf(level, taken, name) >= least
      : (points[name as keyof Points] ?? 0) >= least,
  );
}
