// The gate of the console, or of a kiosk's staff: whoever has no PIN yet sets one, whoever has one types it;
// only then anything is shown.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { assertNever } from '../../base/result.ts';
import { Icon } from '../../controls/controls.tsx';
import { type TextKey, t } from '../../text/text.ts';
import { type LockDeeds, type LockState, UnlockedContext } from './deeds.ts';
import { FirstUse } from './first-use.tsx';
import { Locked } from './locked.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import './lock.css';

/** What the gate says of that which is behind it. */
export interface GateWords {
  /** What the PIN is for. */
  lead: TextKey;
  /** What it keeps off, and what it does not. */
  protects: TextKey;
  protectsNot: TextKey;
  /** On the button that opens. */
  enter: TextKey;
  /** Whose recovery code it is, on its sheet. */
  from: TextKey;
}

interface GateProps {
  state: ReadonlySignal<LockState>;
  deeds: LockDeeds;
  /** Whether the device keeps a PIN beyond this page. */
  kept: boolean;
  words: GateWords;
  /** The page around what is before the gate. */
  around: (inside: ComponentChildren) => ComponentChildren;
  /** What is behind the gate; asked for only when it is open. */
  children: () => ComponentChildren;
}

export function Gate({ state, deeds, kept, words, around, children }: GateProps) {
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
  if (shown === 'open' && code === undefined) {
    return (
      <UnlockedContext.Provider value={{ ...deeds, showCode: setCode }}>
        {children()}
      </UnlockedContext.Provider>
    );
  }
  return around(
    <div class="gate">
      {!kept && (
        <p class="notice">
          <Icon name="warning" />
          {t('lock.keep-refused')}
        </p>
      )}
      {shown === 'open' && code !== undefined ? (
        <RecoverySheet from={words.from} code={code} onDone={() => setCode(undefined)} />
      ) : (
        before(shown, deeds, words, enterWith)
      )}
    </div>,
  );
}

function before(
  state: LockState,
  deeds: LockDeeds,
  words: GateWords,
  enterWith: (code: string) => void,
): ComponentChildren {
  switch (state) {
    case 'open':
    case 'unknown':
      return <p role="status">{t('common.loading')}</p>;
    case 'new':
      return <FirstUse words={words} setFirst={deeds.setFirst} onSet={enterWith} />;
    case 'locked':
      return <Locked enter={t(words.enter)} deeds={deeds} onRenewed={enterWith} />;
    default:
      return assertNever(state);
  }
}
