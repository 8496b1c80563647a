// Lines that were read before, once more: a look back, which changes nothing in the play.
import { useState } from 'preact/hooks';
import type { Words } from '../../base/words.ts';
import { backlogOf } from '../../play/backlog.ts';
import type { PlayState } from '../../play/state.ts';
import { Earlier } from '../../teacher/projector/covers.tsx';
import type { OpenLesson } from './open-lesson.ts';

/** @returns how many lines back one looks, the line that shows, and the ways to and fro */
export function usePast({ level }: OpenLesson, words: Words, state: PlayState, isOver: boolean) {
  const [look, setLook] = useState({ from: state, lines: 0 });
  // Whoever goes on in the play looks at the present again.
  const back = look.from === state ? look.lines : 0;
  const setBack = (lines: number) => setLook({ from: state, lines });
  const said = backlogOf(level, state);
  const line = back > 0 ? said[said.length - 1 - back] : undefined;
  return {
    back: line ? back : 0,
    shown: line && (
      <Earlier
        name={line.name && words[line.name]}
        text={words[line.text] ?? ''}
        chosen={line.option && words[line.option]}
        back={back}
      />
    ),
    // At the end the keys turn the pages of what is shown there.
    onBack: back + 1 < said.length && !isOver ? () => setBack(back + 1) : undefined,
    onward: () => setBack(back - 1),
  };
}
