// What can be done with the lock of the console, for whatever part shows a button for it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** `new`: no PIN was ever set. */
export type LockState = 'unknown' | 'new' | 'locked' | 'open';

/** What became of a try at the PIN; waits in milliseconds. */
export type Tried =
  | { is: 'right' }
  /** `left`: how many more there are before one has to wait. */
  | { is: 'wrong'; left: number; wait: number }
  /** It was not even looked at. */
  | { is: 'early'; wait: number };

export interface LockDeeds {
  /** Sets the first PIN. @returns the recovery code; undefined where another tab was quicker */
  setFirst: (pin: string) => Promise<string | undefined>;
  /** Tries a PIN; opens nothing by itself. */
  tryPin: (pin: string) => Promise<Tried>;
  /** Whether it is the recovery code. */
  tryCode: (code: string) => Promise<boolean>;
  /** Sets another PIN, and makes another recovery code. @returns the code */
  setAnother: (pin: string) => Promise<string>;
  /** Makes another recovery code; the PIN stays. @returns the code */
  renewCode: () => Promise<string>;
  /** Milliseconds to be waited before the next try. */
  wait: () => Promise<number>;
  open: () => void;
  lock: () => void;
}

/** What the parts inside of the gate may use. */
export interface Unlocked extends LockDeeds {
  /** Shows a recovery code to be printed, this once; then one is back where one was. */
  showCode: (code: string) => void;
}

export const UnlockedContext = createContext<Unlocked | undefined>(undefined);

/** The lock, for a part of the console that is shown only while it is open. */
export function useUnlocked(): Unlocked {
  const unlocked = useContext(UnlockedContext);
  if (!unlocked) throw new Error('shown outside of the gate');
  return unlocked;
}
