// What a play has earned: points, score, stars. Only the player's own story counts, never exploring.

import type { Level, Points } from '../level/level.ts';
import { COMPETENCIES, type Competency, type Mood } from '../level/terms.ts';
import { activityOf, addPoints, choiceOf, firstDecisions, rulesOf } from './conditions.ts';
import type { Decision, PlayState } from './state.ts';

/** Points of the first decisions: options' in full, activities' by their accuracy. */
export function pointsOf(level: Pick<Level, 'scenes'>, taken: readonly Decision[]): Points {
  const sum: Points = {};
  for (const decision of firstDecisions(taken)) {
    if (decision.kind === 'choice') {
      const choice = choiceOf(level, decision.id);
      addPoints(sum, choice?.options.find((option) => option.id === decision.option)?.earns);
    } else {
      const step = activityOf(level, decision.id);
      if (step) addPoints(sum, step.earns, rulesOf(step).outcome(decision.answer).accuracy ?? 1);
    }
  }
  return sum;
}

/** All points together. */
export const total = (points: Points): number =>
  Object.values(points).reduce((sum, count) => sum + count, 0);

export interface Score {
  /** 0–100 of what the best path through the level earns. */
  score: number;
  /** 0–3; an ending always gives the first. */
  stars: 0 | 1 | 2 | 3;
  /** 0–100 of the most that can be earned of each competency that the level gives points for. */
  competencies: Partial<Record<Competency, number>>;
}

/** Scores from which a second and a third star are given; the third never for an ending in shadow. */
const SECOND_STAR = 55;
const THIRD_STAR = 85;

const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.round((100 * part) / whole) : 0;

/** The player's own story, whether or not another path is being looked at. */
export const ownStory = (state: PlayState): PlayState => state.own ?? state;

/** The step with which the player's own story ended, if it has. */
function endedAt(level: Level, state: PlayState) {
  const { at } = ownStory(state);
  const step = level.scenes[at.scene]?.steps[at.step];
  return step && 'end' in step ? step : undefined;
}

/** The ending of the player's own story, if it has come to one. */
export const endingOf = (level: Level, state: PlayState): string | undefined =>
  endedAt(level, state)?.end;

export function scoreOf(level: Level, state: PlayState): Score {
  const points = pointsOf(level, ownStory(state).taken);
  const score = percent(total(points), level.best.total);
  const ended = endedAt(level, state);
  const competencies: Score['competencies'] = {};
  for (const competency of COMPETENCIES) {
    const most = level.best.of[competency];
    if (most) competencies[competency] = percent(points[competency] ?? 0, most);
  }
  return {
    score,
    stars: ended ? starsFor(score, ended.mood) : 0,
    competencies,
  };
}

function starsFor(score: number, mood: Mood): 1 | 2 | 3 {
  if (score < SECOND_STAR) return 1;
  return score >= THIRD_STAR && mood !== 'shadow' ? 3 : 2;
}
