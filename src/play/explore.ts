// Walks every way through a level by its own rules: what can be reached, what cannot end, and the most
// that can be earned. The checker's proofs and `level.best` come from here.

import { conditionsIn, type Unscored } from '../level/compile.ts';
import type { Level, Points } from '../level/level.ts';
import { COMPETENCIES } from '../level/terms.ts';
import { choicePoints, firstDecisions, rulesOf, stepsOf } from './conditions.ts';
import { begin, optionsAt, reduce, stepAt } from './reduce.ts';
import { pointsOf, total } from './score.ts';
import type { Action, PlayState, Position } from './state.ts';

/** More different situations than a level of fifteen minutes needs; past it the walk gives up. */
const MOST_SITUATIONS = 60_000;

interface Situation {
  state: PlayState;
  /** The situations that can follow, by index, and what going there earns. */
  next: { to: number; earned: Points }[];
}

export interface Walk {
  /** Every situation; 0 is the beginning. */
  situations: readonly Situation[];
  /** False if the level has more situations than can be walked. */
  complete: boolean;
}

/** What the level's conditions ask about: choices, and competencies or activities by name. */
function asked(level: Unscored): { choices: Set<string>; names: Set<string> } {
  const choices = new Set<string>();
  const names = new Set<string>();
  for (const step of stepsOf(level)) {
    const conditions = [step.if, ...('choice' in step ? step.options.map((one) => one.if) : [])];
    for (const one of conditions.flatMap((each) => (each ? conditionsIn(each) : []))) {
      if ('has' in one) choices.add(one.has.split('.')[0] ?? '');
      if ('at-least' in one) for (const name of Object.keys(one['at-least'])) names.add(name);
    }
  }
  return { choices, names };
}

/** Tells situations apart by all that the future can depend on, and by nothing else. */
function signatures(level: Unscored): (state: PlayState) => string {
  const { choices, names } = asked(level);
  return (state) => {
    const latest: Record<string, unknown> = {};
    for (const one of state.taken) {
      if (one.kind === 'choice' && choices.has(one.id)) latest[one.id] = one.option;
      if (one.kind === 'activity' && names.has(one.id)) latest[one.id] = one.answer;
    }
    const points = names.size > 0 ? choicePoints(level, state.taken) : {};
    const met = firstDecisions(state.taken).map((one) => one.id);
    return JSON.stringify([
      state.at,
      state.handedIn,
      Object.entries(latest).sort(),
      [...names].map((name) => points[name as keyof Points]),
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
      situation.next.push({ to: found, earned: earnedBetween(level, situation.state, state) });
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

/**
 * The most that any path earns, as `weigh` counts it. A decision counts the first time only, so going
 * in circles gains nothing and the search comes to rest.
 */
function most({ situations }: Walk, weigh: (points: Points) => number): number {
  const best = situations.map((_, index) => (index === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const open = [0];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const { to, earned } of situations[index]?.next ?? []) {
      const gained = (best[index] ?? 0) + weigh(earned);
      if (gained > (best[to] ?? 0) + 1e-9) {
        best[to] = gained;
        open.push(to);
      }
    }
  }
  return Math.max(...best);
}

/** The most that can be earned on one path, altogether and of each competency. */
export function bestOf(walked: Walk): Level['best'] {
  const of: Points = {};
  for (const competency of COMPETENCIES) {
    const points = most(walked, (earned) => earned[competency] ?? 0);
    if (points > 0) of[competency] = points;
  }
  return { total: most(walked, total), of };
}
