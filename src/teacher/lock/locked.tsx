// Locked: the PIN is asked for; wrong ones are told, and slowed down; who has forgotten it has the recovery code.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { typedPin } from '../../lock/pin.ts';
import { t } from '../../text/text.ts';
import { Countdown } from './countdown.tsx';
import type { LockDeeds } from './deeds.ts';
import { Forgotten } from './forgotten.tsx';
import { Pad } from './pad.tsx';
import { PinField } from './pin-field.tsx';

interface LockedProps {
  deeds: LockDeeds;
  /** A new PIN was set by the recovery code, and there is a new code. */
  onRenewed: (code: string) => void;
}

export function Locked({ deeds, onRenewed }: LockedProps) {
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) {
    return <Forgotten deeds={deeds} onRenewed={onRenewed} onBack={() => setForgotten(false)} />;
  }
  return (
    <section class="card at-gate" aria-labelledby="at-gate">
      <h2 id="at-gate">{t('lock.locked')}</h2>
      <PinEntry {...deeds} />
      <Button do="act:forgot-pin" onPress={() => setForgotten(true)}>
        {t('lock.forgot')}
      </Button>
    </section>
  );
}

function PinEntry({ tryPin, wait, open }: LockDeeds) {
  const [pin, setPin] = useState('');
  const [told, setTold] = useState<string>();
  const [busy, setBusy] = useState(false);
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
    setBusy(true);
    const tried = await tryPin(read.value);
    setBusy(false);
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
    <form
      class="pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void take();
      }}
    >
      <PinField label={t('lock.pin')} value={pin} onType={type} trouble={told} first />
      <Pad value={pin} onType={type} />
      <button type="submit" class="button main" data-do="act:open-console" aria-disabled={busy}>
        {busy ? t('lock.working') : t('lock.open')}
      </button>
      <p class="sr-only" role="status">
        {busy ? t('lock.working') : over ? t('lock.may-try') : ''}
      </p>
    </form>
  );
}
