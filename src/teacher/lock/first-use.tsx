// The first time: what a PIN protects and what it does not, and setting one.
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { LockDeeds } from './deeds.ts';
import { PinForm } from './pin-form.tsx';

export function FirstUse({
  setFirst,
  onSet,
}: Pick<LockDeeds, 'setFirst'> & { onSet: (code: string) => void }) {
  const set = async (pin: string): Promise<void> => {
    const code = await setFirst(pin);
    if (code !== undefined) onSet(code);
  };
  return (
    <section class="card at-gate" aria-labelledby="at-gate">
      <h2 id="at-gate">{t('lock.first')}</h2>
      <p>{t('lock.first-lead')}</p>
      <PinForm action={t('lock.set-pin')} onPin={set} />
      <ul class="lock-facts">
        <li>
          <Icon name="check" />
          {t('lock.protects')}
        </li>
        <li>
          <Icon name="warning" />
          {t('lock.protects-not')}
        </li>
      </ul>
    </section>
  );
}
