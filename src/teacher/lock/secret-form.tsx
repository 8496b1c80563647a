// The form around a secret: it takes one at a time, for the slow sum behind it lasts a moment, and says so.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../text/text.ts';

interface SecretFormProps {
  /** What the button says. */
  action: string;
  /** The handle for automation. */
  do: string;
  kind?: 'main' | 'plain';
  class?: string;
  /** Takes what was typed; the form waits. */
  onTake: () => Promise<void>;
  /** What else is to be heard while it does not wait. */
  said?: string;
  children: ComponentChildren;
}

export function SecretForm({ action, kind = 'main', onTake, said, ...rest }: SecretFormProps) {
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    await onTake();
    setBusy(false);
  };
  return (
    <form
      class={rest.class ?? 'secret-form'}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void take();
      }}
    >
      {rest.children}
      <button type="submit" class={`button ${kind}`} data-do={rest.do} aria-disabled={busy}>
        {busy ? t('lock.working') : action}
      </button>
      <p class="sr-only" role="status">
        {busy ? t('lock.working') : (said ?? '')}
      </p>
    </form>
  );
}
