// The gate of the console: whoever has no PIN yet sets one, whoever has one types it; only then anything is shown.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { assertNever } from '../../base/result.ts';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { type LockDeeds, type LockState, UnlockedContext } from './deeds.ts';
import { FirstUse } from './first-use.tsx';
import { Locked } from './locked.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import './lock.css';

interface GateProps {
  state: ReadonlySignal<LockState>;
  deeds: LockDeeds;
  /** Whether the device keeps a PIN beyond this page. */
  kept: boolean;
  switchLanguage: () => void;
  /** What is behind the gate; asked for only when it is open. */
  children: () => ComponentChildren;
}

export function Gate({ state, deeds, kept, switchLanguage, children }: GateProps) {
  const [code, setCode] = useState<string>();
  const shown = state.value;
  // A code that is left on the screen goes when the console locks itself.
  useEffect(() => {
    if (shown !== 'open') setCode(undefined);
  }, [shown]);
  const enterWith = (fresh: string): void => {
    deeds.open();
    setCode(fresh);
  };
  if (shown === 'open' && code !== undefined) {
    return (
      <Before kept={kept} switchLanguage={switchLanguage}>
        <RecoverySheet code={code} onDone={() => setCode(undefined)} />
      </Before>
    );
  }
  if (shown === 'open') {
    return (
      <UnlockedContext.Provider value={{ ...deeds, showCode: setCode }}>
        {children()}
      </UnlockedContext.Provider>
    );
  }
  return (
    <Before kept={kept} switchLanguage={switchLanguage}>
      {before(shown, deeds, enterWith)}
    </Before>
  );
}

function before(
  state: Exclude<LockState, 'open'>,
  deeds: LockDeeds,
  enterWith: (code: string) => void,
): ComponentChildren {
  switch (state) {
    case 'unknown':
      return <p role="status">{t('common.loading')}</p>;
    case 'new':
      return <FirstUse setFirst={deeds.setFirst} onSet={enterWith} />;
    case 'locked':
      return <Locked deeds={deeds} onRenewed={enterWith} />;
    default:
      return assertNever(state);
  }
}

/** The page before the gate. */
function Before({
  kept,
  switchLanguage,
  children,
}: Pick<GateProps, 'kept' | 'switchLanguage'> & { children: ComponentChildren }) {
  return (
    <div class="teacher gate">
      <header class="top">
        <h1>{t('teacher.title')}</h1>
        <nav aria-label={t('app.name')}>
          <Button do="act:language" onPress={switchLanguage}>
            {t('title.other-language')}
          </Button>
          <ButtonLink href="./index.html" icon="home">
            {t('teacher.to-game')}
          </ButtonLink>
        </nav>
      </header>
      <main>
        {!kept && (
          <p class="notice">
            <Icon name="warning" />
            {t('lock.keep-refused')}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
