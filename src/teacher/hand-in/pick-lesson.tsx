// For which class and which level one gives out a code or collects results.
import { useEffect, useState } from 'preact/hooks';
import type { Class } from '../../classroom/class.ts';
import { locale } from '../../text/text.ts';
import { atHand, hold } from '../at-hand.ts';
import { Pick } from '../filter.tsx';
import type { Collecting, LevelName } from './collecting.ts';

interface Choices {
  classes: Class[];
  levels: LevelName[];
}

/** The lesson that is picked, as far as it is. */
export interface Picked {
  choices: Choices | undefined;
  class: Class | undefined;
  level: LevelName | undefined;
}

/** What there is to pick, and what is picked; the only class there is need not be. */
export function usePicked(collecting: Collecting): Picked {
  const [choices, setChoices] = useState<Choices>();
  const language = locale.value;
  useEffect(() => {
    const read = async (): Promise<void> => {
      const [classes, levels] = await Promise.all([
        collecting.classes(),
        collecting.levels().catch(() => []),
      ]);
      setChoices({ classes, levels });
      const [only, ...others] = classes;
      if (only && others.length === 0) hold({ class: only.id });
    };
    void read();
  }, [language]);
  return {
    choices,
    class: choices?.classes.find(({ id }) => id === atHand.value.class),
    level: choices?.levels.find(({ id }) => id === atHand.value.level),
  };
}

export function PickLesson({ choices }: { choices: Choices }) {
  return (
    <div class="filter">
      <Pick
        label="collect.class"
        all="collect.pick-class"
        picked={atHand.value.class}
        from={choices.classes.map(({ id, name }) => [id, name])}
        onPick={(id) => hold({ class: id })}
      />
      <Pick
        label="teacher.level"
        all="collect.pick-level"
        picked={atHand.value.level}
        from={choices.levels.map(({ id, title }) => [id, title])}
        onPick={(id) => hold({ level: id })}
      />
    </div>
  );
}
