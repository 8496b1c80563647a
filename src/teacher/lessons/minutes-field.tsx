// How long something may take, from a few usual spans.
import { t } from '../../text/text.ts';

interface Props {
  label: string;
  /** Spans in seconds; nought is: no timer. */
  choices: readonly number[];
  seconds: number;
  onChange: (seconds: number) => void;
}

const spanOf = (seconds: number): string => {
  if (seconds === 0) return t('lesson.no-clock');
  return seconds < 60
    ? t('lesson.seconds', { seconds })
    : t('lesson.minutes', { minutes: Math.round(seconds / 60) });
};

export function MinutesField({ label, choices, seconds, onChange }: Props) {
  return (
    <label class="field">
      {label}
      <select
        value={seconds}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {spanOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
