// Walks every way through a level by its own rules: what can be reached, what cannot end, and the most
// that can be earned. The checker's proofs and `level.best` come from here.

import type { Unscored } from '../level/compile.ts';
import type { Level, Points, Scene } from '../level/level.ts';
import { COMPETENCIES } from '../level/terms.ts';
import { choicePoints, conditionsOf, percentOf, rulesOf } from './conditions.ts';
import { begin, optionsAt, reduce, stepAt } from './reduce.ts';
import { pointsOf, total } from './score.ts';
import type { Action, Decision, PlayState, Position } from './state.ts';

/** More different situations than a level of fifteen minutes needs; past it the walk gives up. */
const MOST_SITUATIONS = 60_000;

interface Situation {
  state: PlayState;
  /** The situations that can follow, by index, what is decided on the way, and what it earns. */
  next: { to: number; decision: Decision | undefined; earned: Points }[];
}

export interface Walk {
  /** Every situation; 0 is the beginning. */
  situations: readonly Situation[];
  /** False if the level has more situations than can be walked. */
  complete: boolean;
}

/** What can still matter from a scene onward. */
interface Ahead {
  /** Choices and activities that can still be met; having met them before then counts. */
  met: Set<string>;
  /** Choices that a condition still asks about. */
  asked: Set<string>;
  /** Competencies and activities whose amount a condition still asks about. */
  measured: Set<string>;
}

/** The scenes that a scene leads to at once. */
const leadsTo = (scene: Scene): string[] =>
  scene.steps.flatMap((step) =>
    'goto' in step
      ? [step.goto]
      : 'choice' in step
        ? step.options.flatMap(({ goto }) => (goto ? [goto] : []))
        : [],
  );

/** All scenes at or after a scene. */
function scenesFrom(level: Unscored, start: string): Set<string> {
  const found = new Set([start]);
  for (const name of found) {
    for (const next of leadsTo(level.scenes[name] ?? { backdrop: '', steps: [] })) found.add(next);
  }
  return found;
}

function aheadOf(level: Unscored, start: string): Ahead {
  const ahead: Ahead = { met: new Set(), asked: new Set(), measured: new Set() };
  for (const name of scenesFrom(level, start)) {
    for (const step of level.scenes[name]?.steps ?? []) {
      if ('choice' in step) ahead.met.add(step.choice);
      if ('activity' in step) ahead.met.add(step.id);
      for (const one of conditionsOf(step)) {
        if ('has' in one) ahead.asked.add(one.has.split('.')[0] ?? '');
        if ('at-least' in one) {
          for (const measure of Object.keys(one['at-least'])) ahead.measured.add(measure);
        }
      }
    }
  }
  return ahead;
}

/** Tells situations apart by all that the future can depend on, and by nothing else. */
function signatures(level: Unscored): (state: PlayState) => string {
  const aheads = new Map(Object.keys(level.scenes).map((scene) => [scene, aheadOf(level, scene)]));
  return (state) => {
    const ahead = aheads.get(state.at.scene);
    if (!ahead) return JSON.stringify(state.at);
    const latest: Record<string, unknown> = {};
    for (const one of state.taken) {
      if (one.kind === 'choice' && ahead.asked.has(one.id)) latest[one.id] = one.option;
    }
    const points = choicePoints(level, state.taken);
    const amounts = [...ahead.measured].map(
      (name) => points[name as keyof Points] ?? percentOf(level, state.taken, name),
    );
    const met = state.taken.flatMap(({ id }) => (ahead.met.has(id) ? [id] : []));
    const { at, handedIn } = state;
    return JSON.stringify([
      at,
      handedIn,
      Object.entries(latest).sort(([a], [b]) => (a < b ? -1 : 1)),
      amounts,
      met.sort(),
    ]);
  };
}

/** All states that one decision, or reading on, can lead to. */
export function followers(level: Level, state: PlayState): PlayState[] {
  const step = stepAt(level, state.at);
  const take = (from: PlayState, action: Action): PlayState[] => {
    const { state: to, refused } = reduce(level, from, action);
    return refused ? [] : [to];
  };
  if ('choice' in step) {
    return optionsAt(level, state).flatMap(({ id }) => take(state, { do: 'choose', option: id }));
  }
  if ('activity' in step && !state.handedIn) {
    return rulesOf(step)
      .samples()
      .flatMap((answer) => take({ ...state, answer }, { do: 'submit' }));
  }
  return take(state, { do: 'continue' });
}

/** Walks all situations, breadth first. The points of the best path are not known yet. */
export function walk(unscored: Unscored): Walk {
  const level: Level = { ...unscored, best: { total: 0, of: {} } };
  const sign = signatures(level);
  const first = begin(level);
  const situations: Situation[] = [{ state: first, next: [] }];
  const known = new Map([[sign(first), 0]]);
  for (let index = 0; index < situations.length; index += 1) {
    const situation = situations[index];
    if (!situation) break;
    if (situations.length > MOST_SITUATIONS) return { situations, complete: false };
    for (const state of followers(level, situation.state)) {
      const signature = sign(state);
      let found = known.get(signature);
      if (found === undefined) {
        found = situations.push({ state, next: [] }) - 1;
        known.set(signature, found);
      }
      situation.next.push({
        to: found,
        decision: decisionBetween(situation.state, state),
        earned: earnedBetween(level, situation.state, state),
      });
    }
  }
  return { situations, complete: true };
}

/** The steps that some path shows. */
export const reached = ({ situations }: Walk): Position[] =>
  situations.flatMap(({ state }) => (state.trail.length > 0 ? [state.at] : []));

/** The situations from which no ending can be reached any more. */
export function stranded(level: Unscored, { situations }: Walk): PlayState[] {
  const before = new Map<number, number[]>();
  situations.forEach(({ next }, index) => {
    for (const { to } of next) before.set(to, [...(before.get(to) ?? []), index]);
  });
  const ends = ({ at }: PlayState) => {
    const step = level.scenes[at.scene]?.steps[at.step];
    return step !== undefined && 'end' in step;
  };
  const open = situations.flatMap(({ state }, index) => (ends(state) ? [index] : []));
  const saved = new Set(open);
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const from of before.get(index) ?? []) {
      if (!saved.has(from)) {
        saved.add(from);
        open.push(from);
      }
    }
  }
  return situations.flatMap(({ state }, index) => (saved.has(index) ? [] : [state]));
}

/** The decision that leads from one state to the next, if one does. */
const decisionBetween = (from: PlayState, to: PlayState): Decision | undefined =>
  to.taken.length > from.taken.length ? to.taken.at(-1) : undefined;

/** What the decision between two neighbouring states earned; it hangs on that decision alone. */
function earnedBetween(level: Level, from: PlayState, to: PlayState): Points {
  if (to.taken.length === from.taken.length) return {};
  const earned = pointsOf(level, to.taken);
  for (const [name, count] of Object.entries(pointsOf(level, from.taken))) {
    const competency = name as keyof Points;
    earned[competency] = (earned[competency] ?? 0) - count;
  }
  return earned;
}

/** A way through a level: what is decided on it, and what it earns. */
interface Way {
  points: number;
  decisions: Decision[];
}

/**
 * The way that earns the most, as `weigh` counts it, to a situation that `goal` accepts. A decision
 * counts the first time only, so going in circles gains nothing and the search comes to rest.
 * @returns undefined if no way leads there
 */
function bestWay(
  { situations }: Walk,
  weigh: (points: Points) => number,
  goal: (state: PlayState) => boolean,
): Way | undefined {
  const best = situations.map((_, index) => (index === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const from: { index: number; decision: Decision | undefined }[] = [];
  const open = [0];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const { to, earned, decision } of situations[index]?.next ?? []) {
      const gained = (best[index] ?? 0) + weigh(earned);
      if (gained > (best[to] ?? 0) + 1e-9) {
        best[to] = gained;
        from[to] = { index, decision };
        open.push(to);
      }
    }
  }
  let goalIndex = -1;
  situations.forEach(({ state }, index) => {
    const better = goalIndex < 0 || (best[index] ?? 0) > (best[goalIndex] ?? 0);
    if (better && goal(state)) goalIndex = index;
  });
  if (goalIndex < 0) return undefined;
  const decisions: Decision[] = [];
  for (let back = from[goalIndex]; back; back = from[back.index]) {
    if (back.decision) decisions.unshift(back.decision);
  }
  return { points: best[goalIndex] ?? 0, decisions };
}

const anywhere = () => true;

/** The most that can be earned on one path, altogether and of each competency. */
export function bestOf(walked: Walk): Level['best'] {
  const of: Points = {};
  for (const competency of COMPETENCIES) {
    const way = bestWay(walked, (earned) => earned[competency] ?? 0, anywhere);
    if (way && way.points > 0) of[competency] = way.points;
  }
  return { total: bestWay(walked, total, anywhere)?.points ?? 0, of };
}

/** The decisions that lead to an ending and earn the most among those; to any ending, if unnamed. */
export function wayTo(level: Level, walked: Walk, ending?: string): Decision[] | undefined {
  return bestWay(walked, total, ({ at }) => {
    const step = stepAt(level, at);
    return 'end' in step && (ending === undefined || step.end === ending);
  })?.decisions;
}
