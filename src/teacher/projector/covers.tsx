// What lies over everything for a while: a pause, a black screen, a line read once more.
import { t } from '../../text/text.ts';
import './covers.css';

/** A calm card, until the teacher goes on. */
export function Pause({ onEnd }: { onEnd: () => void }) {
  return (
    <button type="button" class="lesson-cover paused" data-do="lesson:resume" onClick={onEnd}>
      <img src="./pictures/ending-repair.svg" alt="" width="640" height="400" />
      <b>{t('lesson.paused')}</b>
      <span>{t('lesson.paused-hint')}</span>
    </button>
  );
}

/** Nothing is seen; any key, or a touch, brings everything back. */
export function Blank({ onEnd }: { onEnd: () => void }) {
  return (
    <button
      type="button"
      class="lesson-cover blank"
      aria-label={t('lesson.blank-hint')}
      data-do="lesson:light"
      onClick={onEnd}
    />
  );
}

interface EarlierProps {
  /** Who said it; none for the narrator. */
  name: string | undefined;
  text: string;
  /** What was chosen, where it was a question. */
  chosen: string | undefined;
  /** How many lines back it is. */
  back: number;
}

/** A line that was read before, once more. */
export function Earlier({ name, text, chosen, back }: EarlierProps) {
  return (
    <section class="lesson-cover earlier" aria-label={t('lesson.earlier')} aria-live="polite">
      <p class="earlier-note">{t('lesson.earlier-back', { count: back })}</p>
      {name && <h2>{name}</h2>}
      <p class="once-more">{text}</p>
      {chosen && <p>{t('backlog.chose', { option: chosen })}</p>}
      <p class="earlier-note">{t('lesson.earlier-hint')}</p>
    </section>
  );
}
