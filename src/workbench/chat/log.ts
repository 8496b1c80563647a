// What stands in a conversation, from its first message to what was done about the last.
import {
  askOf,
  comeIn,
  hasAsked,
  type Turn,
  waitingIn,
  whenOf,
} from '../../activities/chat/rules.ts';
import type { ChatPayload } from '../../activities/chat/schema.ts';
import type { Answer } from '../../activities/rules.ts';
import type { WordKey } from '../../base/words.ts';

export type ChatMessage = Turn['messages'][number];

/** Ids of what was done are `turn/act`. */
export type Entry =
  /** A new stretch of time. */
  | { kind: 'when'; id: string; text: WordKey }
  | { kind: 'message'; id: string; message: ChatMessage }
  /** What the adult said. */
  | { kind: 'advice'; id: string; text: WordKey }
  /** What was sent, or that the turn was muted or reported; `text` is that of a reply. */
  | { kind: 'done'; id: string; act: string; text: WordKey | undefined };

/** The entries of a conversation so far. */
export function logOf(payload: ChatPayload, answer: Answer, thread: string): Entry[] {
  const turns = comeIn(payload, answer).filter((turn) => turn.thread === thread);
  return turns.flatMap((turn, index) => {
    const when = whenOf(payload, turn);
    const before = turns[index - 1];
    const begins = when !== undefined && (!before || whenOf(payload, before) !== when);
    return [
      ...(begins ? [{ kind: 'when' as const, id: `${turn.id}.when`, text: when }] : []),
      ...entriesOf(turn, answer),
    ];
  });
}

function entriesOf(turn: Turn, answer: Answer): Entry[] {
  const act = answer[turn.id];
  const reply = turn.replies.find(({ id }) => id === act);
  const messages = (list: readonly ChatMessage[], name: string): Entry[] =>
    list.map((message, index) => ({
      kind: 'message',
      id: `${turn.id}.${name}-${index}`,
      message,
    }));
  return [
    ...messages(turn.messages, 'came'),
    ...(hasAsked(answer, turn.id)
      ? [{ kind: 'advice' as const, id: askOf(turn.id), text: turn.advice }]
      : []),
    ...(act === undefined
      ? []
      : [{ kind: 'done' as const, id: `${turn.id}/${act}`, act, text: reply?.text }]),
    ...messages(reply?.after ?? [], 'after'),
  ];
}

/** How many entries of a conversation were there before its newest turn came. */
export function settledIn(payload: ChatPayload, answer: Answer, thread: string): number {
  const entries = logOf(payload, answer, thread);
  const waiting = waitingIn(payload, answer).find((turn) => turn.thread === thread);
  const newest = entries.findIndex(({ id }) => id === `${waiting?.id}.came-0`);
  return newest < 0 ? entries.length : newest;
}
