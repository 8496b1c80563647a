// The first time: what a PIN protects and what it does not, and setting one.
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { LockDeeds } from './deeds.ts';
import type { GateWords } from './gate.tsx';
import { PinForm } from './pin-form.tsx';

interface FirstUseProps extends Pick<LockDeeds, 'setFirst'> {
  words: GateWords;
  onSet: (code: string) => void;
}

export function FirstUse({ words, setFirst, onSet }: FirstUseProps) {
  const set = async (pin: string): Promise<void> => {
    const code = await setFirst(pin);
    if (code !== undefined) onSet(code);
  };
  return (
    <section class="card at-gate" aria-labelledby="at-gate">
      <h2 id="at-gate">{t('lock.first')}</h2>
      <p>{t(words.lead)}</p>
      <PinForm action={t('lock.set-pin')} onPin={set} />
      <ul class="lock-facts">
        <li>
          <Icon name="check" />
          {t(words.protects)}
        </li>
        <li>
          <Icon name="warning" />
          {t(words.protectsNot)}
        </li>
      </ul>
    </section>
  );
}
