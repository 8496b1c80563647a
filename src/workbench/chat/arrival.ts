// Messages arrive in time: each after a typing sign as long as it takes to write a little. Only what is
// seen waits; the rules know nothing of it.
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from './log.ts';

/** How long somebody is seen typing, for a message of so many characters. */
const typingMs = (length: number): number => Math.min(1300, 450 + 14 * length);

/** Whether motion is to be spared, as the settings on the page or else the system asks. */
function motionSpared(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'less' || motion === 'full') return motion === 'less';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export interface Arrival {
  /** What can be seen of the conversation. */
  shown: readonly Entry[];
  /** The message that somebody is typing. */
  typed: Extract<Entry, { kind: 'message' }> | undefined;
  /** Shows everything at once. */
  hurry: () => void;
}

interface Coming {
  /** Id of the conversation that is open. */
  thread: string;
  entries: readonly Entry[];
  /** How many of them were there before. */
  settled: number;
  /** Whose phone it is: nobody waits for one's own messages. */
  owner: string;
  /** How long a message is, in characters. */
  lengthOf: (entry: Extract<Entry, { kind: 'message' }>) => number;
}

/** Lets the entries of the open conversation come one after the other, and remembers what has come in each. */
export function useArrival({ thread, entries, settled, owner, lengthOf }: Coming): Arrival {
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const types = (entry: Entry | undefined) =>
    entry?.kind === 'message' && entry.message.from !== owner ? entry : undefined;
  let count = motionSpared() ? entries.length : (counts[thread] ?? settled);
  // All but messages of others is there as soon as it is its turn.
  while (count < entries.length && !types(entries[count])) count += 1;
  const typed = types(entries[count]);
  const show = (upTo: number) => setCounts((before) => ({ ...before, [thread]: upTo }));
  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => show(count + 1), typingMs(lengthOf(typed)));
    return () => clearTimeout(timer);
  }, [thread, count, typed?.id]);
  return { shown: entries.slice(0, count), typed, hurry: () => show(entries.length) };
}
