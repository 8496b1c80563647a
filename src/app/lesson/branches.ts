// The choices of the class's own story that can be taken otherwise, to see what would have happened.
import type { Words } from '../../base/words.ts';
import type { Level } from '../../level/level.ts';
import { debriefOf } from '../../play/debrief.ts';
import type { PlayState } from '../../play/state.ts';
import type { Branch } from '../../teacher/projector/menu.tsx';

export const branchesOf = (level: Level, state: PlayState, words: Words): Branch[] =>
  debriefOf(level, state).turns.flatMap((turn): Branch[] => {
    if (turn.kind !== 'choice') return [];
    const options = turn.options.map(({ id, text, taken }) => ({
      id,
      text: words[text] ?? id,
      taken,
    }));
    return [{ index: turn.index, question: words[turn.text] ?? '', options }];
  });
