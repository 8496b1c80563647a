// From a record back to the play: the rules are asked again, nothing is believed.
import type { Level } from '../level/level.ts';
import { begin, decide, reduce } from '../play/reduce.ts';
import type { Action, PlayState } from '../play/state.ts';
import type { Attempt, Entry } from './attempt.ts';

/** Reads on by so many steps, as far as there is something to read. */
function read(level: Level, from: PlayState, steps: number): PlayState {
  let state = from;
  for (let left = steps; left > 0; left -= 1) {
    const next = reduce(level, state, { do: 'continue' });
    if (next.refused) break;
    state = next.state;
  }
  return state;
}

/** With the answer in the making that was left; what the rules refuse of it is left out. */
const answering = (
  level: Level,
  from: PlayState,
  { answer = {} }: { answer?: Attempt['place']['answer'] | undefined },
): PlayState =>
  Object.entries(answer).reduce(
    (state, [item, to]) => reduce(level, state, { do: 'move', move: { item, to } }).state,
    from,
  );

/** One entry applied; undefined if the level's rules refuse it there. */
function apply(level: Level, state: PlayState, entry: Entry): PlayState | undefined {
  if (entry.kind === 'rewind' || entry.kind === 'return') {
    const action: Action =
      entry.kind === 'return' ? { do: 'return' } : { do: 'rewind', to: entry.to };
    const left = answering(
      level,
      read(level, state, entry.read),
      entry.kind === 'rewind' ? entry : {},
    );
    const done = reduce(level, left, action);
    return done.refused ? undefined : done.state;
  }
  return decide(level, state, entry);
}

/**
 * Replays the decisions of a record.
 * @returns the states after each entry, the first being the beginning; shorter than the entries by
 *   however many the level refused
 */
export function statesOf(level: Level, entries: readonly Entry[]): PlayState[] {
  const states = [begin(level)];
  for (const entry of entries) {
    const last = states.at(-1);
    const next = last && apply(level, last, entry);
    if (!next) break;
    states.push(next);
  }
  return states;
}

export interface Replayed {
  state: PlayState;
  /** `altered`: some decision was impossible. `other-version`: made with another text of the level. */
  trust: 'verified' | 'altered' | 'other-version';
}

/** The play that a record describes, as far as it can be replayed. */
export function replay(level: Level, attempt: Pick<Attempt, 'hash' | 'entries'>): Replayed {
  const states = statesOf(level, attempt.entries);
  const state = states.at(-1) ?? begin(level);
  const whole = states.length === attempt.entries.length + 1;
  const trust = attempt.hash !== level.hash ? 'other-version' : whole ? 'verified' : 'altered';
  return { state, trust };
}

/** The play at the very step where it was left. */
export function resume(level: Level, attempt: Attempt): PlayState {
  return answering(
    level,
    read(level, replay(level, attempt).state, attempt.place.read),
    attempt.place,
  );
}
