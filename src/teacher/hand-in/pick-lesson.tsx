// For which class and which level one gives out a code or collects results.
import { useEffect, useId, useState } from 'preact/hooks';
import type { Class } from '../../classroom/class.ts';
import { locale, t } from '../../text/text.ts';
import { type Collecting, type LevelName, lesson } from './collecting.ts';

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
      if (only && others.length === 0) lesson.value = { ...lesson.peek(), class: only.id };
    };
    void read();
  }, [language]);
  return {
    choices,
    class: choices?.classes.find(({ id }) => id === lesson.value.class),
    level: choices?.levels.find(({ id }) => id === lesson.value.level),
  };
}

function Pick({
  label,
  none,
  value,
  from,
  onPick,
}: {
  label: string;
  none: string;
  value: string;
  from: readonly (readonly [id: string, name: string])[];
  onPick: (id: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{none}</option>
        {from.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function PickLesson({ choices }: { choices: Choices }) {
  return (
    <div class="filter">
      <Pick
        label={t('collect.class')}
        none={t('collect.pick-class')}
        value={lesson.value.class}
        from={choices.classes.map(({ id, name }) => [id, name])}
        onPick={(id) => {
          lesson.value = { ...lesson.value, class: id };
        }}
      />
      <Pick
        label={t('teacher.level')}
        none={t('collect.pick-level')}
        value={lesson.value.level}
        from={choices.levels.map(({ id, title }) => [id, title])}
        onPick={(id) => {
          lesson.value = { ...lesson.value, level: id };
        }}
      />
    </div>
  );
}
