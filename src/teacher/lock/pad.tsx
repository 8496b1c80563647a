// The keypad of the gate: for fingers, beside the keyboard.
import { Button } from '../../controls/controls.tsx';
import { MOST_DIGITS } from '../../lock/pin.ts';
import { t } from '../../text/text.ts';

export function Pad({ value, onType }: { value: string; onType: (typed: string) => void }) {
  const digit = (of: number) => (
    <Button
      key={of}
      do={`act:digit-${of}`}
      onPress={() => onType((value + of).slice(0, MOST_DIGITS))}
    >
      {of}
    </Button>
  );
  return (
    <fieldset class="pad" aria-label={t('lock.pad')}>
      {[1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit)}
      <Button icon="close" label={t('lock.clear')} onPress={() => onType('')} />
      {digit(0)}
      <Button icon="erase" label={t('lock.delete')} onPress={() => onType(value.slice(0, -1))} />
    </fieldset>
  );
}
