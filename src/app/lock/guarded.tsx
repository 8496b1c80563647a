// Puts the gate before the console: begins locked, locks after a rest, and asks for what is behind it only when open.
import type { ComponentChildren } from 'preact';
import { BeforeConsole } from '../../teacher/lock/before-console.tsx';
import { Gate, type GateWords } from '../../teacher/lock/gate.tsx';
import { isProjected, place } from '../../teacher/route.ts';
import { device } from '../device.ts';
import { beginLocked, lockDeeds, lockHere, lockState } from './console-lock.ts';
import { watchRest } from './open-here.ts';

const WORDS: GateWords = {
  lead: 'lock.first-lead',
  protects: 'lock.protects',
  protectsNot: 'lock.protects-not',
  enter: 'lock.open',
  from: 'lock.sheet-from',
};

/**
 * @param children what is behind the gate
 * @param switchLanguage shows the page in the other language
 * @returns what is to be rendered
 */
export async function guarded(
  children: () => ComponentChildren,
  switchLanguage: () => void,
): Promise<ComponentChildren> {
  const { keeping } = await device();
  await beginLocked();
  watchRest({
    isOpen: () => lockState.peek() === 'open',
    isProjected: () => isProjected(place.peek()),
    lock: () => void lockHere(),
  });
  return (
    <Gate
      state={lockState}
      deeds={lockDeeds}
      kept={keeping !== 'refused'}
      words={WORDS}
      around={(inside) => <BeforeConsole switchLanguage={switchLanguage}>{inside}</BeforeConsole>}
    >
      {children}
    </Gate>
  );
}
