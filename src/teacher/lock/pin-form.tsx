// Setting a PIN: typed twice, and refused with the reason where it is too easy to guess.
import { useState } from 'preact/hooks';
import { newPin } from '../../lock/pin.ts';
import { t } from '../../text/text.ts';
import { SecretField } from './secret-field.tsx';
import { SecretForm } from './secret-form.tsx';

interface PinFormProps {
  /** What the button says. */
  action: string;
  /** Whether the first field has the focus when it appears. */
  first?: boolean;
  /** Sets it; the form waits. */
  onPin: (pin: string) => Promise<void>;
}

type Trouble = { field: 'pin' | 'again'; words: string };

export function PinForm({ action, first = true, onPin }: PinFormProps) {
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const take = async (): Promise<void> => {
    const read = newPin(pin);
    const same = newPin(again);
    if (!read.ok) setTrouble({ field: 'pin', words: t(`lock.pin.${read.error}`) });
    else if (!same.ok || same.value !== read.value) {
      setTrouble({ field: 'again', words: t('lock.pin.differ') });
    } else {
      setTrouble(undefined);
      await onPin(read.value);
    }
  };
  const wordsFor = (field: Trouble['field']) =>
    trouble?.field === field ? trouble.words : undefined;
  return (
    <SecretForm action={action} do="act:set-pin" onTake={take}>
      <SecretField
        digits
        label={t('lock.new-pin')}
        value={pin}
        onType={setPin}
        trouble={wordsFor('pin')}
        first={first}
      />
      <SecretField
        digits
        label={t('lock.pin-again')}
        value={again}
        onType={setAgain}
        trouble={wordsFor('again')}
      />
    </SecretForm>
  );
}
