// A field for a secret: dots, nothing that offers to remember it, and below it what is wrong.
import { useEffect, useId, useRef } from 'preact/hooks';
import { MOST_DIGITS } from '../../lock/pin.ts';

interface SecretFieldProps {
  label: string;
  value: string;
  onType: (typed: string) => void;
  /** Why it cannot be taken. */
  trouble?: string | undefined;
  /** Has the focus when it appears. */
  first?: boolean | undefined;
  /** A PIN: large, with the digits of the keyboard. */
  digits?: boolean;
}

export function SecretField({ label, value, onType, trouble, first, digits }: SecretFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  return (
    <div class={digits ? 'field pin-field' : 'field'}>
      <label for={id}>{label}</label>
      <input
        ref={input}
        // In a dialog that opens with it the browser gives the focus.
        autofocus={first}
        id={id}
        type="password"
        inputMode={digits ? 'numeric' : undefined}
        // Browsers take no heed of `off` for a password, but never remember a code that is good once.
        autocomplete="one-time-code"
        maxLength={digits ? 2 * MOST_DIGITS : 200}
        value={value}
        aria-invalid={Boolean(trouble)}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <SecretTrouble id={`${id}-trouble`} words={trouble} />
    </div>
  );
}

/** What is wrong with a secret. */
export function SecretTrouble({ id, words }: { id: string; words: string | undefined }) {
  return (
    <p id={id} class="wrong-secret" role="alert">
      {words}
    </p>
  );
}
