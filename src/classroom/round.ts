// A choice on its way through a class: read, think, vote, see, talk, vote again, see what moved, decide.
// Pure: time is handed in as seconds since the lesson began.
import { assertNever } from '../base/result.ts';
import { isRunning, prolonged, running, stopped } from './clock.ts';
import {
  type Ballot,
  type Lesson,
  PHASES,
  type Phase,
  type Plan,
  type Round,
  type Vote,
  type Voting,
} from './lesson.ts';
import { leadersOf, totalOf } from './tally.ts';

export type RoundAction = { at: number } & (
  | /** Goes on to what comes next. */ { do: 'on' }
  /** Goes to any phase, ahead or back: a lesson has forty minutes. */
  | { do: 'go'; to: Phase }
  /** More hands for an option, or fewer. */
  | { do: 'hands'; option: string; by: number }
  /** All who have not been counted yet are for this option. */
  | { do: 'rest'; option: string; pupils: number }
  /** A seat says what it is for; saying it again takes it back. */
  | { do: 'seat'; seat: number; option: string }
  /** Counts otherwise, as long as nothing is counted. */
  | { do: 'by'; by: Voting }
  | { do: 'clock'; to: 'stop' | 'run' }
  | { do: 'prolong'; seconds: number }
  /** The teacher decides. */
  | { do: 'pick'; option: string }
);

/** Why an action changed nothing. */
export type RoundRefusal = 'not-now' | 'unknown-option' | 'no-votes' | 'has-votes';

export interface RoundTaken {
  round: Round;
  refused?: RoundRefusal;
}

type Timing = Pick<Plan, 'think' | 'talk'>;

/** A choice as a class comes to it. @param nth decisions taken before it */
export const openRound = (
  choice: string,
  nth: number,
  options: readonly string[],
  by: Voting,
): Round => ({ choice, nth, options: [...options], phase: 'read', by });

/** Which ballot is being filled in a phase. */
const ballotIn = (phase: Phase): 'first' | 'second' | undefined =>
  phase === 'vote-1' ? 'first' : phase === 'vote-2' ? 'second' : undefined;

/** Whether there is something to see in a phase. */
export function isOpen(round: Round, phase: Phase): boolean {
  if (phase === 'shown-1') return totalOf(round.first) > 0;
  if (phase === 'shown-2') return totalOf(round.second) > 0;
  return true;
}

/** What comes after the present phase; undefined at the end. */
export const nextPhase = (round: Round): Phase | undefined =>
  PHASES.slice(PHASES.indexOf(round.phase) + 1).find((phase) => isOpen(round, phase));

/** The last vote in which somebody voted. */
export const lastBallot = ({ first, second }: Round): Ballot | undefined =>
  [second, first].find((ballot) => totalOf(ballot) > 0);

/** What is decided: what the teacher picked, or else what most are for; undefined in a tie. */
export function decidedIn(round: Round): string | undefined {
  if (round.picked !== undefined) return round.picked;
  const leaders = leadersOf(lastBallot(round), round.options);
  return leaders.length === 1 ? leaders[0] : undefined;
}

function enter(round: Round, phase: Phase, timing: Timing, at: number): Round {
  const { clock: _, ...rest } = round;
  const entered: Round = { ...rest, phase };
  const seconds = phase === 'think' || phase === 'talk' ? timing[phase] : 0;
  return seconds > 0 ? { ...entered, clock: { left: seconds, since: at } } : entered;
}

/** How many stand behind each option where seats were tapped. */
function countSeats(seats: Readonly<Record<string, string>>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const option of Object.values(seats)) counts[option] = (counts[option] ?? 0) + 1;
  return counts;
}

/** The ballot with another number of hands for an option. */
function withHands(ballot: Ballot, option: string, count: number): Ballot {
  const hands = Math.min(999, Math.max(0, Math.round(count)));
  return { ...ballot, counts: { ...ballot.counts, [option]: hands } };
}

/** The ballot after a seat said something. */
function withSeat(ballot: Ballot, seat: number, option: string): Ballot {
  const { [seat]: before, ...others } = ballot.seats ?? {};
  const seats = before === option ? others : { ...others, [seat]: option };
  return { ...ballot, seats, counts: countSeats(seats) };
}

/** What an action does to the ballot that is being filled; undefined where it does nothing to one. */
function fill(ballot: Ballot, action: RoundAction): Ballot | undefined {
  switch (action.do) {
    case 'hands':
      return withHands(ballot, action.option, (ballot.counts[action.option] ?? 0) + action.by);
    case 'rest': {
      const others = totalOf(ballot) - (ballot.counts[action.option] ?? 0);
      return withHands(ballot, action.option, action.pupils - others);
    }
    case 'seat':
      return withSeat(ballot, action.seat, action.option);
    default:
      return undefined;
  }
}

/** The present round after an action; a refused action changes nothing. */
export function reduceRound(round: Round, action: RoundAction, timing: Timing): RoundTaken {
  const refuse = (refused: RoundRefusal): RoundTaken => ({ round, refused });
  const { at } = action;
  const filling = ballotIn(round.phase);
  switch (action.do) {
    case 'on': {
      const next = nextPhase(round);
      return next ? { round: enter(round, next, timing, at) } : refuse('not-now');
    }
    case 'go':
      return isOpen(round, action.to)
        ? { round: enter(round, action.to, timing, at) }
        : refuse('no-votes');
    case 'hands':
    case 'rest':
    case 'seat': {
      const way: Voting = action.do === 'seat' ? 'seats' : 'hands';
      if (!filling || round.by !== way) return refuse('not-now');
      if (!round.options.includes(action.option)) return refuse('unknown-option');
      const filled = fill(round[filling] ?? { at, counts: {} }, action);
      return filled ? { round: { ...round, [filling]: filled } } : refuse('not-now');
    }
    case 'by': {
      if (!filling) return refuse('not-now');
      if (totalOf(round[filling]) > 0) return refuse('has-votes');
      const { [filling]: _, ...empty } = round;
      return { round: { ...empty, by: action.by } };
    }
    case 'clock': {
      const { clock } = round;
      if (!clock || isRunning(clock) === (action.to === 'run')) return refuse('not-now');
      return {
        round: { ...round, clock: action.to === 'run' ? running(clock, at) : stopped(clock, at) },
      };
    }
    case 'prolong':
      return round.clock
        ? { round: { ...round, clock: prolonged(round.clock, action.seconds, at) } }
        : refuse('not-now');
    case 'pick':
      if (round.phase !== 'decide') return refuse('not-now');
      return round.options.includes(action.option)
        ? { round: { ...round, picked: action.option } }
        : refuse('unknown-option');
    default:
      return assertNever(action);
  }
}

/** The votes of a round, as far as somebody voted. */
function votesIn({ choice, nth, first, second }: Round): Vote[] {
  return [first, second].flatMap((ballot, index): Vote[] =>
    ballot && totalOf(ballot) > 0 ? [{ ...ballot, choice, nth, round: index === 0 ? 1 : 2 }] : [],
  );
}

/** The lesson with its present round, and with the votes in it. */
export function withRound(lesson: Lesson, round: Round): Lesson {
  const others = lesson.votes.filter((vote) => vote.nth !== round.nth);
  return { ...lesson, round, votes: [...others, ...votesIn(round)] };
}

/** The lesson with no choice before it; the votes stay. */
export function withoutRound(lesson: Lesson): Lesson {
  const { round: _, ...rest } = lesson;
  return rest;
}

/** A round as it is found again after a while: nobody knows how long, so its clock stands. */
export const found = (round: Round): Round =>
  round.clock ? { ...round, clock: { left: round.clock.left } } : round;
