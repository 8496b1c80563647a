// The one loop of a play: an action goes to the rules, into the record, into the store and to the views.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Attempt } from '../attempt/attempt.ts';
import { record } from '../attempt/record.ts';
import { resume } from '../attempt/replay.ts';
import type { Level } from '../level/level.ts';
import { reduce } from '../play/reduce.ts';
import type { Action, PlayState } from '../play/state.ts';
import type { Keeping, Store } from '../store/store.ts';
import { laterOf, present } from './clock.ts';
import { takeOver } from './elsewhere.ts';

export interface PlayLoop {
  state: ReadonlySignal<PlayState>;
  /** The record of what the state came from. */
  attempt: ReadonlySignal<Attempt>;
  keeping: ReadonlySignal<Keeping>;
  /** Something beside the record was put into the store: whether it is kept may have changed. */
  noteKeeping: () => void;
  /** Whether another tab has gone on with this play: then no action is taken here any more. */
  elsewhere: ReadonlySignal<boolean>;
  /**
   * Takes an action: one that comes before the last is stored waits for it; one that the rules refuse, or
   * that comes before the last decision shows, changes nothing.
   */
  dispatch: (action: Action) => void;
}

/**
 * Opens a play where its record left it, and takes it over from any other tab.
 * @param sitting seconds since the page was opened; a clock that is set does not change them
 */
export function openPlay(
  level: Level,
  from: Attempt,
  store: Pick<Store, 'goOn' | 'keeping'>,
  sitting: () => number = () => performance.now() / 1000,
): PlayLoop {
  const { gone, leave } = takeOver(from.id);
  const attempt = signal(from);
  const waiting: Action[] = [];
  let storing = false;
  const state = signal(resume(level, from));
  const keeping = signal(store.keeping);
  const noteKeeping = () => {
    keeping.value = store.keeping;
  };
  const sat = sitting();
  const before = Math.max(from.seconds, from.entries.at(-1)?.at ?? 0);
  let deciding = false;
  /** One action; resolves once what it did is stored. */
  const take = async (action: Action): Promise<void> => {
    const { state: after, refused } = reduce(level, state.value, action);
    if (refused) return;
    const last = attempt.value;
    const at = Math.max(last.entries.at(-1)?.at ?? 0, Math.round(before + sitting() - sat));
    const now = laterOf(present(), last.startedAt);
    const next = record(level, last, action, after, { at, now });
    const show = () => {
      attempt.value = next;
      state.value = after;
    };
    // What has been decided shows once it is kept: no power that goes takes back what was seen to happen.
    // Going back to look at another path, and returning from it, decides nothing.
    deciding = action.do === 'choose' || action.do === 'submit';
    if (!deciding) show();
    const went = await store.goOn(next, last);
    if (went === 'elsewhere') leave();
    else if (deciding) show();
    deciding = false;
    noteKeeping();
  };
  const takeWaiting = async (): Promise<void> => {
    storing = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (!gone.value) await take(next);
      }
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
    elsewhere: gone,
    dispatch(action) {
      // What is pressed while a decision is being kept was meant for the question, which still shows.
      if (deciding) return;
      waiting.push(action);
      if (!storing) void takeWaiting();
    },
  };
}
