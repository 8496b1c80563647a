// Before a lesson in turns or at stations begins: which level, whether names may show, which station.
import { useState } from 'preact/hooks';
import type { Way } from '../../classroom/lesson.ts';
import { t } from '../../text/text.ts';
import { Ask } from './asking.tsx';

/** A level that can be played. */
export interface LevelEntry {
  id: string;
  title: string;
  /** Name of its academy. */
  academy: string;
}

export interface LessonWanted {
  way: Extract<Way, 'turns' | 'stations'>;
  level: string;
  /** Names may be read on the device beside the seat numbers. */
  names: boolean;
  /** What the station is called; empty where there is none. */
  station: string;
}

interface StartLessonProps {
  way: LessonWanted['way'];
  levels: readonly LevelEntry[];
  /** Whether anybody in the class has a name. */
  named: boolean;
  /** Begins the lesson and goes there. @returns whether the device took it */
  begin: (wanted: LessonWanted) => Promise<boolean>;
  onClose: () => void;
}

export function StartLesson({ way, levels, named, begin, onClose }: StartLessonProps) {
  const [level, setLevel] = useState('');
  const [names, setNames] = useState(false);
  const [station, setStation] = useState('');
  const start = async () => {
    if (level === '') return t('lesson.need-level');
    const begun = await begin({ way, level, names, station: station.trim() });
    return begun ? undefined : t('classes.refused');
  };
  const academies = [...new Set(levels.map(({ academy }) => academy))];
  return (
    <Ask
      title={t(`lesson.${way}`)}
      doIt={t('lesson.start')}
      icon="next"
      onDo={start}
      onClose={onClose}
    >
      <p>{t(`lesson.${way}-how`)}</p>
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
      {way === 'stations' && (
        <label class="field">
          {t('lesson.station')}
          <input
            value={station}
            maxLength={20}
            autocomplete="off"
            placeholder={t('lesson.station-example')}
            onInput={(event) => setStation(event.currentTarget.value)}
          />
        </label>
      )}
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
