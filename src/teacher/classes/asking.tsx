// Small questions about classes: one line to be written, or whether one is sure.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../controls/controls.tsx';
import type { IconName } from '../../controls/icons.tsx';
import { t } from '../../text/text.ts';

interface AskProps {
  title: string;
  children: ComponentChildren;
  /** What the button that does it says. */
  doIt: string;
  icon?: IconName;
  /** @returns what is wrong, in words; undefined once it is done */
  onDo: () => Promise<string | undefined>;
  onClose: () => void;
}

/** A dialog with one thing to do, which closes once that is done. */
export function Ask({ title, children, doIt, icon, onDo, onClose }: AskProps) {
  const [trouble, setTrouble] = useState('');
  const done = async () => {
    const wrong = await onDo();
    if (wrong === undefined) onClose();
    else setTrouble(wrong);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="class-form"
        onSubmit={(event) => {
          event.preventDefault();
          void done();
        }}
      >
        {children}
        <p class="class-trouble" role="alert">
          {trouble}
        </p>
        <div class="buttons">
          <Button
            kind="main"
            {...(icon ? { icon } : {})}
            do="act:do-it"
            onPress={() => void done()}
          >
            {doIt}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <button type="submit" class="sr-only" tabIndex={-1} aria-hidden="true" />
        </div>
      </form>
    </Dialog>
  );
}
