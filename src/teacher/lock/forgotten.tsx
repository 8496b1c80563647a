// Who has forgotten the PIN opens by the recovery code and sets a new one; the code is used up with that.
import { useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { typedCode } from '../../lock/recovery.ts';
import { t } from '../../text/text.ts';
import type { LockDeeds } from './deeds.ts';
import { PinForm } from './pin-form.tsx';
import { SecretTrouble } from './secret-field.tsx';
import { SecretForm } from './secret-form.tsx';

interface ForgottenProps {
  deeds: Pick<LockDeeds, 'tryCode' | 'setAnother'>;
  onRenewed: (code: string) => void;
  onBack: () => void;
}

export function Forgotten({ deeds, onRenewed, onBack }: ForgottenProps) {
  const [opened, setOpened] = useState(false);
  return (
    <section class="card at-gate" aria-labelledby="at-gate">
      <h2 id="at-gate">{t(opened ? 'lock.code-right' : 'lock.by-code')}</h2>
      {opened ? (
        <PinForm
          action={t('lock.set-pin')}
          onPin={async (pin) => onRenewed(await deeds.setAnother(pin))}
        />
      ) : (
        <>
          <p>{t('lock.by-code-lead')}</p>
          <CodeForm tryCode={deeds.tryCode} onRight={() => setOpened(true)} />
          <Button icon="back" onPress={onBack}>
            {t('lock.back-to-pin')}
          </Button>
          <p class="soft">{t('lock.no-code')}</p>
        </>
      )}
    </section>
  );
}

function CodeForm({ tryCode, onRight }: Pick<LockDeeds, 'tryCode'> & { onRight: () => void }) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');
  const take = async (): Promise<void> => {
    const read = typedCode(typed);
    if (!read.ok) {
      setTrouble(t(`lock.code.${read.error}`));
      return;
    }
    if (await tryCode(read.value)) onRight();
    else setTrouble(t('lock.code.wrong'));
  };
  return (
    <SecretForm action={t('lock.use-code')} do="act:use-code" onTake={take}>
      <div class="field">
        <label for="recovery-code">{t('lock.code')}</label>
        <input
          id="recovery-code"
          class="recovery-typed"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={60}
          placeholder="XXXXX-XXXXX-XXXXX-XXXXX"
          value={typed}
          aria-invalid={trouble !== ''}
          aria-describedby="recovery-trouble"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setTrouble('');
          }}
        />
        <SecretTrouble id="recovery-trouble" words={trouble} />
      </div>
    </SecretForm>
  );
}
