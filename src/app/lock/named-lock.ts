// A lock by the name of what it locks: the row that is kept of it, and whether it is open in this tab.
import { type ReadonlySignal, signal } from '@preact/signals';
import { hashed, isSecretOf } from '../../lock/hashed.ts';
import { type Lock, lockSchema, newCode, newLock } from '../../lock/lock.ts';
import { SALT_BYTES } from '../../lock/stretch.ts';
import { noTries, tried, triesLeft, waited } from '../../lock/tries.ts';
import type { LockDeeds, LockState, Tried } from '../../teacher/lock/deeds.ts';
import { device } from '../device.ts';
import { random } from '../random.ts';

export interface NamedLock {
  /** How it stands in this tab. */
  state: ReadonlySignal<LockState>;
  deeds: Omit<LockDeeds, 'lock'>;
  /** Locks this tab; nothing is known of it until somebody looks. */
  close: () => void;
  /** Looks whether there is a PIN. */
  look: () => Promise<void>;
}

/**
 * @param name under which its row is kept, e.g. `teacher`; each has a PIN and a recovery code of its own
 * @param opened is called when it opens in this tab
 */
export function lockNamed(name: string, opened?: () => void): NamedLock {
  const state = signal<LockState>('unknown');

  /**
   * Changes the lock, if there is one. A row that cannot be read is as none: whoever could write it could
   * have taken it away as well.
   * @returns the lock as it is then
   */
  async function changed(change: (lock: Lock) => Lock): Promise<Lock | undefined> {
    let after: Lock | undefined;
    const store = await device();
    await store.changeLock(name, (row) => {
      const parsed = lockSchema.safeParse(row);
      after = parsed.success ? change(parsed.data) : undefined;
      return after ?? row;
    });
    return after;
  }

  async function look(): Promise<void> {
    const lock = await changed((one) => one);
    state.value = lock ? 'locked' : 'new';
  }

  async function setFirst(pin: string): Promise<string | undefined> {
    const { lock, code } = await newLock(pin, random, Date.now());
    let mine = false;
    const store = await device();
    await store.changeLock(name, (row) => {
      mine = !lockSchema.safeParse(row).success;
      return mine ? lock : row;
    });
    if (mine) return code;
    await look();
    return undefined;
  }

  async function tryPin(pin: string): Promise<Tried> {
    let early = 0;
    const lock = await changed((one) => {
      const now = Date.now();
      const next = tried(one.tries, now);
      early = next.ok ? 0 : next.error.wait;
      return { ...one, tries: next.ok ? next.value : waited(one.tries, now) };
    });
    if (!lock) {
      await look();
      return { is: 'early', wait: 0 };
    }
    if (early > 0) return { is: 'early', wait: early };
    if (!(await isSecretOf(pin, lock.pin))) {
      return { is: 'wrong', left: triesLeft(lock.tries), wait: lock.tries.left };
    }
    await changed((one) => ({ ...one, tries: noTries(Date.now()) }));
    return { is: 'right' };
  }

  async function tryCode(code: string): Promise<boolean> {
    const lock = await changed((one) => one);
    return lock !== undefined && (await isSecretOf(code, lock.code));
  }

  async function setAnother(pin: string): Promise<string> {
    const [own, { code, kept }] = [await hashed(pin, random(SALT_BYTES)), await newCode(random)];
    await changed((one) => ({ ...one, pin: own, code: kept, tries: noTries(Date.now()) }));
    return code;
  }

  async function renewCode(): Promise<string> {
    const { code, kept } = await newCode(random);
    await changed((one) => ({ ...one, code: kept }));
    return code;
  }

  async function wait(): Promise<number> {
    const lock = await changed((one) => ({ ...one, tries: waited(one.tries, Date.now()) }));
    return lock?.tries.left ?? 0;
  }

  return {
    state,
    deeds: {
      ...{ setFirst, tryPin, tryCode, setAnother, renewCode, wait },
      open: () => {
        opened?.();
        state.value = 'open';
      },
    },
    close: () => {
      state.value = 'unknown';
    },
    look,
  };
}
