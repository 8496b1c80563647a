// The PIN and the recovery code: each is changed only by somebody who knows the PIN.
import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../controls/controls.tsx';
import { typedPin } from '../../lock/pin.ts';
import { t } from '../../text/text.ts';
import { useUnlocked } from '../lock/deeds.ts';
import { PinForm } from '../lock/pin-form.tsx';
import { SecretField } from '../lock/secret-field.tsx';
import { SecretForm } from '../lock/secret-form.tsx';
import './safe.css';

type Change = 'change-pin' | 'renew-code';

/** @param lead when it locks itself */
export function Locking({ lead }: { lead: string }) {
  const [change, setChange] = useState<Change>();
  return (
    <section class="card safe-part" data-part="lock" aria-labelledby="safe-lock">
      <h2 id="safe-lock">{t('safe.lock')}</h2>
      <p>{lead}</p>
      <div class="buttons">
        <Button do="act:change-pin" onPress={() => setChange('change-pin')}>
          {t('safe.change-pin')}
        </Button>
        <Button do="act:renew-code" onPress={() => setChange('renew-code')}>
          {t('safe.renew-code')}
        </Button>
      </div>
      {change && <Changing change={change} onClose={() => setChange(undefined)} />}
    </section>
  );
}

function Changing({ change, onClose }: { change: Change; onClose: () => void }) {
  const { setAnother, renewCode, showCode } = useUnlocked();
  const [known, setKnown] = useState(false);
  const right = async (): Promise<void> => {
    if (change === 'change-pin') setKnown(true);
    else showCode(await renewCode());
  };
  return (
    <Dialog title={t(`safe.${change}`)} onClose={onClose}>
      <div class="sure">
        <p>{t(`safe.${change}-lead`)}</p>
        {known ? (
          <PinForm
            action={t('safe.change-pin')}
            onPin={async (pin) => showCode(await setAnother(pin))}
          />
        ) : (
          <KnowsPin onRight={right} />
        )}
      </div>
    </Dialog>
  );
}

/** Asks for the PIN, by the same count of tries as at the gate. */
function KnowsPin({ onRight }: { onRight: () => Promise<void> }) {
  const { tryPin } = useUnlocked();
  const [pin, setPin] = useState('');
  const [told, setTold] = useState<string>();
  const take = async (): Promise<void> => {
    const read = typedPin(pin);
    if (!read.ok) {
      setTold(t(`lock.pin.${read.error}`));
      return;
    }
    const tried = await tryPin(read.value);
    if (tried.is === 'right') await onRight();
    else {
      setPin('');
      setTold(
        tried.wait > 0
          ? t('safe.wait', { minutes: Math.ceil(tried.wait / 60_000) })
          : t('lock.wrong', { count: tried.is === 'wrong' ? tried.left : 0 }),
      );
    }
  };
  return (
    <SecretForm action={t('common.continue')} do="act:know-pin" onTake={take}>
      <SecretField
        digits
        label={t('safe.pin-now')}
        value={pin}
        onType={setPin}
        trouble={told}
        first
      />
    </SecretForm>
  );
}
