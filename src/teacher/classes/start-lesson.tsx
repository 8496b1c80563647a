// Before a lesson in turns begins: which level, and whether names may show.
import { useState } from 'preact/hooks';
import { t } from '../../text/text.ts';
import { atHand, hold } from '../at-hand.ts';
import { Ask } from './asking.tsx';

/** A level that can be played. */
export interface LevelEntry {
  id: string;
  title: string;
  /** Name of its academy. */
  academy: string;
}

export interface LessonWanted {
  level: string;
  /** Names may be read on the device beside the seat numbers. */
  names: boolean;
  /** The checks are asked before the level and after it. */
  checks: boolean;
}

interface StartLessonProps {
  levels: readonly LevelEntry[];
  /** Whether anybody in the class has a name. */
  named: boolean;
  /** Begins the lesson and goes there. @returns whether the device took it */
  begin: (wanted: LessonWanted) => Promise<boolean>;
  onClose: () => void;
}

export function StartLesson({ levels, named, begin, onClose }: StartLessonProps) {
  const [level, setLevel] = useState(
    levels.some(({ id }) => id === atHand.peek().level) ? atHand.peek().level : '',
  );
  const [names, setNames] = useState(false);
  const [checks, setChecks] = useState(false);
  const start = async () => {
    if (level === '') return t('lesson.need-level');
    hold({ level });
    const begun = await begin({ level, names, checks });
    return begun ? undefined : t('classes.refused');
  };
  const academies = [...new Set(levels.map(({ academy }) => academy))];
  return (
    <Ask
      title={t('lesson.turns')}
      doIt={t('lesson.start')}
      icon="next"
      onDo={start}
      onClose={onClose}
    >
      <p>{t('lesson.turns-how')}</p>
      <label class="field">
        {t('lesson.level')}
        <select
          value={level}
          data-do="act:lesson-level"
          onChange={(event) => setLevel(event.currentTarget.value)}
        >
          <option value="">{t('lesson.pick-level')}</option>
          {academies.map((academy) => (
            <optgroup key={academy} label={academy}>
              {levels
                .filter((one) => one.academy === academy)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label class="class-tick">
        <input
          type="checkbox"
          checked={checks}
          data-do="act:lesson-checks"
          onChange={(event) => setChecks(event.currentTarget.checked)}
        />
        {t('collect.with-checks')}
      </label>
      {named && (
        <label class="class-tick">
          <input
            type="checkbox"
            checked={names}
            data-do="act:lesson-names"
            onChange={(event) => setNames(event.currentTarget.checked)}
          />
          {t('lesson.names')}
        </label>
      )}
    </Ask>
  );
}
