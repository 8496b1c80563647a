// The one loop of a play: an action goes to the rules, into the record, into the store and to the views.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Attempt } from '../attempt/attempt.ts';
import { record } from '../attempt/record.ts';
import { resume } from '../attempt/replay.ts';
import { isoWithOffset } from '../base/instant.ts';
import type { Level } from '../level/level.ts';
import { reduce } from '../play/reduce.ts';
import type { Action, PlayState } from '../play/state.ts';
import type { Keeping, Store } from '../store/store.ts';

export interface PlayLoop {
  state: ReadonlySignal<PlayState>;
  /** The record of what the state came from. */
  attempt: ReadonlySignal<Attempt>;
  keeping: ReadonlySignal<Keeping>;
  /** Something beside the record was put into the store: whether it is kept may have changed. */
  noteKeeping: () => void;
  /**
   * Takes an action: one that comes before the last is stored waits for it; one that the rules refuse
   * changes nothing.
   */
  dispatch: (action: Action) => void;
}

/** Opens a play where its record left it. @param now the present moment */
export function openPlay(
  level: Level,
  from: Attempt,
  store: Pick<Store, 'putAttempt' | 'keeping'>,
  now: () => Date = () => new Date(),
): PlayLoop {
  const attempt = signal(from);
  const waiting: Action[] = [];
  let storing = false;
  const state = signal(resume(level, from));
  const keeping = signal(store.keeping);
  const noteKeeping = () => {
    keeping.value = store.keeping;
  };
  const sat = now().getTime();
  const before = Math.max(from.seconds, from.entries.at(-1)?.at ?? 0);
  /** One action; resolves once what it did is stored. */
  const take = async (action: Action): Promise<void> => {
    const { state: after, refused } = reduce(level, state.value, action);
    if (refused) return;
    const at = Math.round(before + (now().getTime() - sat) / 1000);
    attempt.value = record(level, attempt.value, action, after, { at, now: isoWithOffset(now()) });
    state.value = after;
    await store.putAttempt(attempt.value);
    noteKeeping();
  };
  const takeWaiting = async (): Promise<void> => {
    storing = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) await take(next);
    } finally {
      // Whatever an action met, the next one is taken.
      storing = false;
    }
  };
  return {
    state,
    attempt,
    keeping,
    noteKeeping,
    dispatch(action) {
      waiting.push(action);
      if (!storing) void takeWaiting();
    },
  };
}
