// The promise that a player takes along: a level may ask for it in the story, by a choice of this name.
import type { WordKey } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import { choiceOf } from './conditions.ts';
import { ownStory } from './score.ts';
import type { PlayState } from './state.ts';

const PROMISE = 'promise';

/** A promise that a level offers in its story. */
interface StoryPromise {
  /** Id of the option. */
  option: string;
  text: WordKey;
}

/** What an option of the story promises; undefined where the level has no such. */
export const promiseNamed = (level: Level, option: string): WordKey | undefined =>
  choiceOf(level, PROMISE)?.options.find(({ id }) => id === option)?.text;

/** The promise chosen in the player's own story, where the level asks for one. */
export function promiseIn(level: Level, state: PlayState): StoryPromise | undefined {
  const decision = ownStory(state).taken.find(({ id }) => id === PROMISE);
  if (decision?.kind !== 'choice') return undefined;
  const text = promiseNamed(level, decision.option);
  return text === undefined ? undefined : { option: decision.option, text };
}
