// A field for the passphrase of a backup; what is wrong with it stands below.
import { useId } from 'preact/hooks';

interface PassphraseFieldProps {
  label: string;
  value: string;
  /** Empty if there is none. */
  trouble: string;
  onType: (typed: string) => void;
  /** Has the focus when its dialog opens. */
  first?: boolean;
}

export function PassphraseField({ label, value, trouble, onType, first }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        autofocus={first}
        type="password"
        // As for a PIN: a browser in a class-room is not to remember it.
        autocomplete="one-time-code"
        maxLength={200}
        value={value}
        aria-invalid={trouble !== ''}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-trouble`} class="wrong-entry" role="alert">
        {trouble}
      </p>
    </div>
  );
}
