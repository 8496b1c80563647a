// The promise that a player takes along: a level may ask for it in the story, by a choice of this name.
import type { WordKey } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import { choiceOf } from './conditions.ts';
import { ownStory } from './score.ts';
import type { PlayState } from './state.ts';

const PROMISE = 'promise';

/** The promise chosen in the player's own story, where the level asks for one. */
export function promiseIn(level: Level, state: PlayState): WordKey | undefined {
  const decision = ownStory(state).taken.find(({ id }) => id === PROMISE);
  if (decision?.kind !== 'choice') return undefined;
  return choiceOf(level, PROMISE)?.options.find(({ id }) => id === decision.option)?.text;
}
