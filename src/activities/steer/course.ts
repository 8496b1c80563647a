// 掌舵: where the gauges stand as the rounds go by, and what comes later of what was done or left undone.
import type { Answer } from '../rules.ts';
import { GAUGES, type Gauge } from './gauges.ts';
import type { SteerPayload } from './schema.ts';

export type Round = SteerPayload['rounds'][number];
export type Act = Round['acts'][number];

/** Where the gauges stand, each 0–100. */
export type Gauges = Readonly<Record<Gauge, number>>;

/** By how much gauges move; those left out stay. */
export type Changes = Partial<Record<Gauge, number>>;

/** What comes of an earlier round: its words, what it moves, and what it comes of. */
export interface News {
  text: string;
  effects: Changes;
  act: Act;
  /** Whether it comes of doing the act, or of leaving it undone. */
  done: boolean;
}

/** One round of the course. */
interface Leg {
  round: Round;
  /** What arrives at its beginning. */
  news: News[];
  /** With the news. */
  begins: Gauges;
  /** With the acts that are done, and the drift. */
  ends: Gauges;
}

interface Course {
  legs: Leg[];
  /** What comes only after the last round. */
  aftermath: News[];
  /** With the aftermath. */
  end: Gauges;
}

export const isDone = (answer: Answer, act: Act): boolean => answer[act.id] === 'on';

/** Everything moves at once and is held to the scale once, so the order of a list does not matter. */
function moved(gauges: Gauges, ...by: readonly Changes[]): Gauges {
  const next = { ...gauges };
  for (const gauge of GAUGES) {
    const sum = by.reduce((total, changes) => total + (changes[gauge] ?? 0), gauges[gauge]);
    next[gauge] = Math.min(100, Math.max(0, sum));
  }
  return next;
}

/** What is still to come when all rounds before `at` are over, and in how many rounds from then. */
const dueAt = (payload: SteerPayload, answer: Answer, at: number): { in: number; news: News }[] =>
  payload.rounds.slice(0, at).flatMap(({ acts }, index) =>
    acts.flatMap((act) => {
      const done = isDone(answer, act);
      const due = done ? (act.later ?? []) : act.unless ? [act.unless] : [];
      return due.map(({ in: rounds, text, effects }) => ({
        in: index + rounds - at,
        news: { text, effects, act, done },
      }));
    }),
  );

/** The whole course, as though every round were over: what is not done yet counts as left undone. */
export function courseOf(payload: SteerPayload, answer: Answer): Course {
  const legs: Leg[] = [];
  let stand: Gauges = payload.start;
  for (const [at, round] of payload.rounds.entries()) {
    const news = dueAt(payload, answer, at).flatMap((due) => (due.in === 0 ? [due.news] : []));
    const begins = moved(stand, ...news.map(({ effects }) => effects));
    const done = round.acts.filter((act) => isDone(answer, act));
    stand = moved(begins, ...done.map(({ effects }) => effects), round.drift ?? {});
    legs.push({ round, news, begins, ends: stand });
  }
  const aftermath = dueAt(payload, answer, payload.rounds.length)
    .filter((due) => due.in >= 0)
    .toSorted((a, b) => a.in - b.in)
    .map(({ news }) => news);
  return { legs, aftermath, end: moved(stand, ...aftermath.map(({ effects }) => effects)) };
}

/** How far the gauges are short of their goals, all together. */
export const shortOf = ({ goal }: SteerPayload, gauges: Gauges): number =>
  GAUGES.reduce((sum, gauge) => sum + Math.max(0, goal[gauge] - gauges[gauge]), 0);
