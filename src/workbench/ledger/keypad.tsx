// Writing an amount: digits under the finger or from the keyboard, and which way the money went.
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST } from '../../activities/ledger/rules.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';

interface Props {
  /** As it stands now, in dollars; below 0 it was spent. */
  amount: number;
  onWrite: (amount: number) => void;
  onCancel: () => void;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Digits alone, no more of them than an amount may have. */
const tidy = (typed: string): string =>
  typed.replace(/\D/g, '').replace(/^0+/, '').slice(0, String(MOST).length);

export function Keypad({ amount, onWrite, onCancel }: Props) {
  const [digits, setDigits] = useState('');
  const [spent, setSpent] = useState(amount < 0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // The sum of the receipt, at its foot, stays in sight above the keys.
    const list = field.current?.closest('.beside');
    list?.scrollTo({ top: list.scrollHeight });
  }, []);
  const write = () => {
    if (digits !== '') onWrite(spent ? -Number(digits) : Number(digits));
  };
  return (
    <form
      class="keypad"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <div class="amount">
        <Button do="act:way-in" pressed={!spent} onPress={() => setSpent(false)}>
          {t('ledger.in')}
        </Button>
        <Button do="act:way-out" pressed={spent} onPress={() => setSpent(true)}>
          {t('ledger.out')}
        </Button>
        <label>
          <span class="sr-only">{t('ledger.right-amount')}</span>
          <input
            ref={field}
            // The keys below are there: the tablet's own keyboard would hide the receipt.
            inputMode="none"
            autocomplete="off"
            data-do="act:figure"
            value={digits}
            placeholder={String(Math.abs(amount))}
            onInput={(event) => {
              const typed = tidy(event.currentTarget.value);
              event.currentTarget.value = typed;
              setDigits(typed);
            }}
          />
        </label>
      </div>
      <div class="keys">
        {DIGITS.map((digit) => (
          <Button
            key={digit}
            do={`act:digit-${digit}`}
            onPress={() => setDigits((before) => tidy(before + digit))}
          >
            {digit}
          </Button>
        ))}
        <Button
          icon="erase"
          label={t('ledger.erase')}
          do="act:erase"
          onPress={() => setDigits((before) => before.slice(0, -1))}
        />
      </div>
      <div class="ends">
        <Button do="act:not-amend" onPress={onCancel}>
          {t('ledger.leave')}
        </Button>
        <Button kind="main" do="act:write-down" disabled={digits === ''} onPress={write}>
          {t('ledger.write-down')}
        </Button>
      </div>
    </form>
  );
}
