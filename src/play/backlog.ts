// What was said and decided on this path, as keys, for reading it again.
import type { WordKey } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import { stepAt } from './reduce.ts';
import type { PlayState } from './state.ts';

export interface Said {
  /** The speaker's name; absent for narration and questions. */
  name?: WordKey;
  text: WordKey;
  /** What was chosen, after a question that was answered. */
  option?: WordKey;
}

/** Everything shown on this path so far, in order. */
export function backlogOf(level: Level, state: PlayState): Said[] {
  let decided = 0;
  return state.trail.flatMap((position): Said[] => {
    const step = stepAt(level, position);
    if ('say' in step || 'message' in step) {
      const name = level.people['say' in step ? step.say.who : step.message]?.name;
      return [name ? { name, text: step.text } : { text: step.text }];
    }
    if ('activity' in step) {
      decided += 1;
      return [{ text: step.text }];
    }
    if (!('choice' in step)) return [];
    const decision = state.taken[decided];
    decided += 1;
    const option =
      decision?.kind === 'choice' && decision.id === step.choice
        ? step.options.find((one) => one.id === decision.option)
        : undefined;
    return [option ? { text: step.text, option: option.text } : { text: step.text }];
  });
}
