// The recovery code, shown this once: on the screen to be copied, and as a sheet of paper. No PIN is on it.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { grouped } from '../../lock/recovery.ts';
import { formalDate, type TextKey, t } from '../../text/text.ts';

interface RecoverySheetProps {
  /** Whose code it is. */
  from: TextKey;
  code: string;
  onDone: () => void;
}

export function RecoverySheet({ from, code, onDone }: RecoverySheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card at-gate recovery" aria-labelledby="at-gate">
      <p class="sheet-from">{t(from)}</p>
      <h2 id="at-gate" ref={heading} tabIndex={-1}>
        {t('lock.code-yours')}
      </h2>
      <p class="recovery-code" data-code>
        {grouped(code)}
      </p>
      <p>{t('lock.code-lead')}</p>
      <ul>
        <li>{t('lock.code-keep')}</li>
        <li>{t('lock.code-once')}</li>
      </ul>
      <p class="sheet-only">
        {t('lock.sheet-date', { date: formalDate(new Date().toISOString()) })}
      </p>
      <p class="sheet-only sheet-blank">{t('lock.sheet-device')}</p>
      <div class="buttons">
        <Button icon="print" onPress={() => window.print()}>
          {t('lock.print')}
        </Button>
        <Button kind="main" do="act:code-kept" onPress={onDone}>
          {t('lock.code-kept')}
        </Button>
      </div>
    </section>
  );
}
