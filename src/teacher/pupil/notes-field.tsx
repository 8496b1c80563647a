// 注記: what the teacher writes down about a pupil, kept as it is typed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import './pupil.css';

/** UTF-16 units, as a field counts them. */
export const LONGEST_NOTES = 2000;

/** From here on it is said how much room is left. */
const NEARLY_FULL = 1800;

/** Milliseconds without a key after which it is kept. */
const REST_MS = 800;

export interface NotesFieldProps {
  /** As they are kept, or as they should have been; a new object for each reading. */
  kept: { notes: string; failed: boolean };
  /** @returns whether the device took them */
  keep: (notes: string) => Promise<boolean>;
}

export function NotesField({ kept, keep }: NotesFieldProps) {
  const [shown, setShown] = useState(kept.notes);
  const [told, setTold] = useState<'kept' | 'failed' | 'typing' | undefined>(
    kept.failed ? 'failed' : undefined,
  );
  /** What was typed and is not kept yet. */
  const typed = useRef(kept.failed ? kept.notes : undefined);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Another tab may have written something else meanwhile; what is being typed here goes before.
  useEffect(() => {
    if (typed.current === undefined) setShown(kept.notes);
  }, [kept]);
  const keepNow = async (): Promise<void> => {
    clearTimeout(rest.current);
    const notes = typed.current;
    if (notes === undefined) return;
    const done = await keep(notes);
    // Meanwhile more may have been typed, of which the next keeping tells.
    if (typed.current !== notes) return;
    if (done) typed.current = undefined;
    setTold(done ? 'kept' : 'failed');
  };
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void keepNow();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (typed.current !== undefined) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', ask);
      void keepNow();
    };
  }, []);
  const type = (notes: string): void => {
    setShown(notes);
    setTold('typing');
    typed.current = notes;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => void keepNow(), REST_MS);
  };
  return (
    <section class="card notes-card" aria-labelledby="notes" data-notes={told}>
      <h3>
        <label id="notes" for="notes-field">
          {t('pupil.notes')}
        </label>
      </h3>
      <div class="field">
        <textarea
          id="notes-field"
          rows={7}
          maxLength={LONGEST_NOTES}
          value={shown}
          aria-describedby="notes-lead"
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => void keepNow()}
        />
      </div>
      <p id="notes-lead" class="soft">
        {t('pupil.notes-lead')}
      </p>
      {shown.length >= NEARLY_FULL && (
        <p class="soft">{t('pupil.notes-room', { count: LONGEST_NOTES - shown.length })}</p>
      )}
      <p class="notes-told" role="status">
        {told === 'kept' && (
          <>
            <Icon name="check" />
            {t('pupil.notes-kept')}
          </>
        )}
      </p>
      {told === 'failed' && (
        <p class="notice" role="alert">
          <Icon name="warning" />
          <span>{t('pupil.notes-failed')}</span>
        </p>
      )}
    </section>
  );
}
