// 掌舵: an answer names the acts that are done (`on`) and the rounds that are over (`over`).
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import { courseOf, isDone, type Round, shortOf } from './course.ts';
import type { SteerPayload } from './schema.ts';

export const OVER = 'over';

/** Hours of a round that are already given away. */
export const hoursUsed = (round: Round, answer: Answer): number =>
  round.acts.reduce((sum, act) => sum + (isDone(answer, act) ? act.hours : 0), 0);

/** The round that is being played, or undefined once all are over. */
export const roundOn = (payload: SteerPayload, answer: Answer): Round | undefined =>
  payload.rounds.find((round) => answer[round.id] !== OVER);

/** Nothing done but to let the rounds pass. */
export const idle = ({ rounds }: SteerPayload): Answer =>
  Object.fromEntries(rounds.map(({ id }) => [id, OVER]));

/** The first so many acts of the plan and nothing else; in the order in which it is played. */
function planned({ rounds, plan }: SteerPayload, count: number): Answer {
  const acts = rounds.flatMap((round) => round.acts).filter(({ id }) => plan.includes(id));
  const done = new Set(acts.slice(0, count).map(({ id }) => id));
  return Object.fromEntries(
    rounds.flatMap((round) => [
      ...round.acts.flatMap(({ id }) => (done.has(id) ? [[id, 'on']] : [])),
      [round.id, OVER],
    ]),
  );
}

/**
 * How much of what doing nothing would be short of the goals was made good, 0–1: to let things drift
 * earns as little as in any other activity to mark nothing.
 */
function madeGood(payload: SteerPayload, answer: Answer): number {
  const short = shortOf(payload, courseOf(payload, answer).end);
  if (short === 0) return 1;
  const undone = shortOf(payload, courseOf(payload, {}).end);
  return undone === 0 ? 0 : Math.max(0, 1 - short / undone);
}

export const steerRules: ActivityRules<SteerPayload> = {
  move: (payload, answer, move) => {
    const over = payload.rounds.some(({ id }) => id === move.item);
    if (over) return move.to === '' || move.to === OVER ? place(answer, move) : undefined;
    const round = payload.rounds.find(({ acts }) => acts.some(({ id }) => id === move.item));
    if (!round || (move.to !== '' && move.to !== 'on')) return undefined;
    const after = place(answer, move);
    return hoursUsed(round, after) <= payload.hours ? after : undefined;
  },
  ready: (payload, answer) => roundOn(payload, answer) === undefined,
  /** How near the goals are; beside it, which wise acts were done and which needless ones. */
  outcome: (payload, answer) => {
    const acts = payload.rounds.flatMap((round) => round.acts);
    const ids = (wise: boolean) => acts.filter((act) => act.wise === wise).map(({ id }) => id);
    return {
      ...discriminate(ids(true), ids(false), (id) => answer[id] === 'on'),
      accuracy: madeGood(payload, answer),
    };
  },
  items: ({ rounds }) => rounds.flatMap(({ id, acts }) => [...acts.map((act) => act.id), id]),
  telling: ({ rounds }, item) => ({
    about: [
      ...rounds.flatMap(({ id, title }) => (id === item ? [title] : [])),
      ...rounds.flatMap(({ acts }) => acts.flatMap(({ id, text }) => (id === item ? [text] : []))),
    ],
  }),
  samples: (payload) =>
    [0, ...payload.plan.map((_, index) => index + 1)].map((count) => planned(payload, count)),
};
