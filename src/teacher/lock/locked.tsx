// Locked: the PIN is asked for; wrong ones are told, and slowed down; who has forgotten it has the recovery code.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { typedPin } from '../../lock/pin.ts';
import { t } from '../../text/text.ts';
import { Countdown } from './countdown.tsx';
import type { LockDeeds } from './deeds.ts';
import { Forgotten } from './forgotten.tsx';
import { Pad } from './pad.tsx';
import { SecretField } from './secret-field.tsx';
import { SecretForm } from './secret-form.tsx';

interface LockedProps {
  /** What the button says that opens. */
  enter: string;
  deeds: LockDeeds;
  /** A new PIN was set by the recovery code, and there is a new code. */
  onRenewed: (code: string) => void;
}

export function Locked({ enter, deeds, onRenewed }: LockedProps) {
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) {
    return <Forgotten deeds={deeds} onRenewed={onRenewed} onBack={() => setForgotten(false)} />;
  }
  return (
    <section class="card at-gate" aria-labelledby="at-gate">
      <h2 id="at-gate">{t('lock.locked')}</h2>
      <PinEntry enter={enter} {...deeds} />
      <Button do="act:forgot-pin" onPress={() => setForgotten(true)}>
        {t('lock.forgot')}
      </Button>
    </section>
  );
}

function PinEntry({ enter, tryPin, wait, open }: LockDeeds & Pick<LockedProps, 'enter'>) {
  const [pin, setPin] = useState('');
  const [told, setTold] = useState<string>();
  const [waiting, setWaiting] = useState(0);
  const [over, setOver] = useState(false);
  const look = () => void wait().then(setWaiting);
  useEffect(look, []);
  const type = (typed: string): void => {
    setPin(typed);
    setTold(undefined);
    setOver(false);
  };
  const take = async (): Promise<void> => {
    const read = typedPin(pin);
    if (!read.ok) {
      setTold(t(`lock.pin.${read.error}`));
      return;
    }
    const tried = await tryPin(read.value);
    if (tried.is === 'right') {
      open();
      return;
    }
    setPin('');
    setWaiting(tried.wait);
    setTold(
      tried.is === 'wrong' && tried.left > 0 ? t('lock.wrong', { count: tried.left }) : undefined,
    );
  };
  if (waiting > 0) {
    const done = () => {
      setWaiting(0);
      setOver(true);
      look();
    };
    return <Countdown wait={waiting} onOver={done} />;
  }
  return (
    <SecretForm
      action={enter}
      do="act:open-console"
      onTake={take}
      said={over ? t('lock.may-try') : ''}
    >
      <SecretField digits label={t('lock.pin')} value={pin} onType={type} trouble={told} first />
      <Pad value={pin} onType={type} />
    </SecretForm>
  );
}
