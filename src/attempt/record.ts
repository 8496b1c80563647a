// Writing the record: each action that the rules took leaves its mark, so that replaying gives the same.
import type { Level } from '../level/level.ts';
import { FORMAT } from '../level/terms.ts';
import { endingOf, ownStory, scoreOf } from '../play/score.ts';
import type { Action, PlayState } from '../play/state.ts';
import type { Attempt, Entry } from './attempt.ts';

/** The record of a play that has just begun. @param startedAt ISO 8601 with offset */
export function openAttempt(
  level: Level,
  { id, player, startedAt }: Pick<Attempt, 'id' | 'player' | 'startedAt'>,
): Attempt {
  return {
    version: 1,
    id,
    player,
    level: level.id,
    hash: level.hash,
    format: FORMAT,
    startedAt,
    seconds: 0,
    entries: [],
    place: { read: 0, answer: {} },
  };
}

/** The entry that an action leaves, if it decided something. */
function entryOf(
  action: Action,
  after: PlayState,
  { read, answer }: Attempt['place'],
  at: number,
): Entry | undefined {
  switch (action.do) {
    case 'choose':
    case 'submit': {
      const decision = after.taken.at(-1);
      return decision && { at, ...decision };
    }
    case 'rewind':
      return Object.keys(answer).length > 0
        ? { at, kind: 'rewind', read, answer, to: action.to }
        : { at, kind: 'rewind', read, to: action.to };
    case 'return':
      return { at, kind: 'return', read };
    default:
      return undefined;
  }
}

/**
 * The record after an action that was not refused.
 * @param at seconds played so far @param now ISO 8601 with offset
 */
export function record(
  level: Level,
  attempt: Attempt,
  action: Action,
  after: PlayState,
  { at, now }: { at: number; now: string },
): Attempt {
  const { read } = attempt.place;
  const entry = entryOf(action, after, attempt.place, at);
  const entries = entry ? [...attempt.entries, entry] : attempt.entries;
  const place = {
    read: entry ? 0 : action.do === 'continue' ? read + 1 : read,
    answer: after.handedIn ? {} : { ...after.answer },
  };
  if (attempt.finishedAt) return { ...attempt, entries, place };
  const going = { ...attempt, entries, place, seconds: at };
  const ending = endingOf(level, after);
  if (ending === undefined) return going;
  const { score, stars } = scoreOf(level, ownStory(after));
  return { ...going, finishedAt: now, shown: { score, stars, ending } };
}
