// 掌舵: an answer names the acts that are done (`on`) and the rounds that are over (`over`).
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import { GAUGES, type Gauge } from './gauges.ts';
import type { SteerPayload } from './schema.ts';

export { GAUGES, type Gauge };

export type Round = SteerPayload['rounds'][number];
export type Act = Round['acts'][number];

/** Where the gauges stand, each 0–100. */
export type Gauges = Readonly<Record<Gauge, number>>;

/** What came of an earlier round: its words, and what it moved. */
export interface News {
  text: string;
  effects: Partial<Record<Gauge, number>>;
}

export const OVER = 'over';

const isDone = (answer: Answer, act: Act): boolean => answer[act.id] === 'on';

/** Hours of a round that are already given away. */
export const hoursUsed = (round: Round, answer: Answer): number =>
  round.acts.reduce((sum, act) => sum + (isDone(answer, act) ? act.hours : 0), 0);

/** The round that is being played, or undefined once all are over. */
export const roundOn = (payload: SteerPayload, answer: Answer): Round | undefined =>
  payload.rounds.find((round) => answer[round.id] !== OVER);

const moved = (gauges: Gauges, by: Partial<Record<Gauge, number>>): Gauges => {
  const next = { ...gauges };
  for (const gauge of GAUGES) {
    next[gauge] = Math.min(100, Math.max(0, gauges[gauge] + (by[gauge] ?? 0)));
  }
  return next;
};

/** What arrives at the beginning of a round from the rounds before it. @param at index of the round */
export const newsAt = (payload: SteerPayload, answer: Answer, at: number): News[] =>
  payload.rounds.slice(0, at).flatMap((round, index) =>
    round.acts.flatMap((act) => {
      const done = isDone(answer, act);
      const due = [
        ...(done ? (act.later ?? []) : []),
        ...(!done && act.unless ? [act.unless] : []),
      ];
      return due.filter((one) => index + one.in === at);
    }),
  );

/**
 * Where the gauges stand after so many rounds, what came later by then included.
 * @param rounds how many of them are over; with all of them, what is still due comes as well
 */
export function gaugesAfter(payload: SteerPayload, answer: Answer, rounds: number): Gauges {
  let gauges: Gauges = payload.start;
  for (const [index, round] of payload.rounds.slice(0, rounds).entries()) {
    for (const act of round.acts) if (isDone(answer, act)) gauges = moved(gauges, act.effects);
    gauges = moved(gauges, round.drift ?? {});
    for (const news of newsAt(payload, answer, index + 1)) gauges = moved(gauges, news.effects);
  }
  if (rounds < payload.rounds.length) return gauges;
  return aftermath(payload, answer).reduce((sum, news) => moved(sum, news.effects), gauges);
}

/** What comes only after the last round. */
export const aftermath = (payload: SteerPayload, answer: Answer): News[] =>
  Array.from({ length: 5 }, (_, beyond) =>
    newsAt(payload, answer, payload.rounds.length + 1 + beyond),
  ).flat();

/** Part of the way from the start of a gauge's scale to its goal, 0–1. */
const reached = (stands: number, goal: number): number =>
  goal === 0 ? 1 : Math.min(1, stands / goal);

const planned = (payload: SteerPayload, rounds: number): Answer => ({
  ...Object.fromEntries(
    payload.rounds
      .slice(0, rounds)
      .flatMap(({ acts }) =>
        acts.filter(({ id }) => payload.plan.includes(id)).map(({ id }) => [id, 'on']),
      ),
  ),
  ...Object.fromEntries(payload.rounds.map(({ id }) => [id, OVER])),
});

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
  /** The share of the goals that is reached; beside it, which wise acts were done and which needless ones. */
  outcome: (payload, answer) => {
    const acts = payload.rounds.flatMap((round) => round.acts);
    const ids = (wise: boolean) => acts.filter((act) => act.wise === wise).map(({ id }) => id);
    const end = gaugesAfter(payload, answer, payload.rounds.length);
    const shares = GAUGES.map((gauge) => reached(end[gauge], payload.goal[gauge]));
    return {
      ...discriminate(ids(true), ids(false), (id) => answer[id] === 'on'),
      accuracy: shares.every((share) => share === 1)
        ? 1
        : shares.reduce((sum, share) => sum + share, 0) / GAUGES.length,
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
    [0, ...payload.rounds.map((_, index) => index + 1)].map((rounds) => planned(payload, rounds)),
};
