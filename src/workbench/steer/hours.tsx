// The hours of a round as a row of clocks, and the way to close it.
import { t } from '../../text/text.ts';

interface Props {
  hours: number;
  left: number;
  onClose: () => void;
}

export function HoursTray({ hours, left, onClose }: Props) {
  return (
    <div class="hours-tray">
      <div
        class={`tokens ${hours > 12 ? 'many' : ''}`}
        role="img"
        aria-label={t('steer.hours-of', { count: left, all: hours })}
      >
        {Array.from({ length: hours }, (_, index) => (
          <span key={index} class={index < left ? 'left' : 'gone'}>
            <Clock />
          </span>
        ))}
      </div>
      <strong aria-hidden="true">{t('steer.hours-left', { count: left })}</strong>
      <button
        type="button"
        class="button main"
        data-do="act:close-round"
        // The second half of a double click must not go on to the next round.
        onClick={(event) => event.detail < 2 && onClose()}
      >
        <span>
          {t('steer.close')}
          <small>{left > 0 ? t('steer.unused', { count: left }) : t('steer.all-used')}</small>
        </span>
      </button>
    </div>
  );
}

export const Clock = () => (
  <svg class="clock" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9.5" />
    <path d="M12 6.5V12l3.5 2.5" />
  </svg>
);
