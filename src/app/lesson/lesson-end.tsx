// The end of a path before the class: of its own story, or of one that it only looked at.
import type { Words } from '../../base/words.ts';
import type { EndStep } from '../../play/screen.ts';
import { choicesOfLesson } from '../../report/lesson.ts';
import { Closing } from '../../teacher/projector/closing.tsx';
import type { OpenLesson } from './open-lesson.ts';

interface Props {
  opened: OpenLesson;
  ending: EndStep;
  words: Words;
  exploring: boolean;
  onWhatIf: () => void;
  onEnd: () => void;
}

/** Where pupils find the level at home; nowhere if this page is only on this machine. */
function addressOfLevel(id: string): string | undefined {
  const { hostname, href } = location;
  const isHere = hostname === '' || hostname === 'localhost' || hostname.startsWith('127.');
  return isHere ? undefined : new URL(`./index.html#/play/${id}`, href).href;
}

export function LessonEnd({ opened, ending, words, exploring, onWhatIf, onEnd }: Props) {
  const { level, loop, lesson } = opened;
  return (
    <Closing
      mood={ending.mood}
      title={words[ending.title] ?? ''}
      text={words[ending.text] ?? ''}
      choices={exploring ? [] : choicesOfLesson(lesson.value, loop.attempt.value, { level, words })}
      talk={exploring ? [] : level.talk.map((key) => words[key] ?? '')}
      level={words[level.title] ?? ''}
      address={exploring ? undefined : addressOfLevel(level.id)}
      onWhatIf={onWhatIf}
      onReturn={exploring ? () => loop.dispatch({ do: 'return' }) : undefined}
      onEnd={onEnd}
    />
  );
}
