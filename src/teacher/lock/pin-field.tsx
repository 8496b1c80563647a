// A field for a PIN: dots, the digits of the keyboard, and nothing that offers to remember it.
import { useEffect, useId, useRef } from 'preact/hooks';
import { MOST_DIGITS } from '../../lock/pin.ts';

interface PinFieldProps {
  label: string;
  value: string;
  onType: (typed: string) => void;
  /** Why it cannot be taken. */
  trouble?: string | undefined;
  /** Has the focus when it appears. */
  first?: boolean;
}

export function PinField({ label, value, onType, trouble, first }: PinFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  return (
    <div class="field pin-field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        // In a dialog that opens with it the browser gives the focus.
        autofocus={first}
        id={id}
        type="password"
        inputMode="numeric"
        // Browsers take no heed of `off` for a password, but never remember a code that is good once.
        autocomplete="one-time-code"
        maxLength={2 * MOST_DIGITS}
        value={value}
        aria-invalid={trouble !== undefined}
        aria-describedby={trouble === undefined ? undefined : `${id}-trouble`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {trouble !== undefined && (
        <p id={`${id}-trouble`} class="wrong-pin" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
