// Chats made to measure: two messages a turn, one reply that is right and one that is not.
import type { ChatPayload } from '../../src/activities/chat/schema.ts';

/** One turn of a chat. */
export interface Plan {
  id: string;
  /** Which of the conversations, from 0. */
  thread: number;
  risky: boolean;
  /** A new stretch of time begins with it. */
  begins: boolean;
  /** Muting is right as well, where the turn is risky. */
  mutable?: boolean;
}

export const THREADS = ['kai', 'mum', 'class'];

/** All that can be done about a turn. */
export const ACTS = ['rash', 'calm', 'report', 'mute'];

const message = (text: string) => ({
  from: 'mom',
  text,
  time: undefined,
  picture: undefined,
  link: undefined,
  leads: undefined,
});

export const plannedChat = (plans: readonly Plan[]): ChatPayload => ({
  text: 'ask',
  owner: 'yu',
  adult: 'mom',
  threads: THREADS.map((id) => ({ id, title: id })),
  turns: plans.map(({ id, thread, risky, begins, mutable }) => ({
    id,
    when: begins ? `${id}.when` : undefined,
    thread: THREADS[thread % THREADS.length] ?? 'kai',
    messages: [message(`${id}.first`), message(`${id}.second`)],
    replies: [
      { id: 'rash', text: 'rash', after: undefined },
      { id: 'calm', text: 'calm', after: [message(`${id}.after`)] },
    ],
    risky,
    right: ['calm', ...(risky ? ['report'] : []), ...(risky && mutable ? ['mute'] : [])],
    advice: `${id}.advice`,
    note: `${id}.note`,
  })),
});
