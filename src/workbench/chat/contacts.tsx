// The conversations of a phone, each with its head, and a sign of what has not been answered in it.
import { useRef } from 'preact/hooks';
import { MUTE, waitingIn } from '../../activities/chat/rules.ts';
import type { ChatPayload } from '../../activities/chat/schema.ts';
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { Hands } from '../hands.ts';
import { Head } from './head.tsx';

type Thread = ChatPayload['threads'][number];

/** Who writes in a conversation besides the owner. */
const writersOf = (payload: ChatPayload, thread: string): string[] => {
  const messages = payload.turns.flatMap((turn) => (turn.thread === thread ? turn.messages : []));
  return [...new Set(messages.map(({ from }) => from))].filter((from) => from !== payload.owner);
};

interface Props extends Hands<ChatPayload> {
  /** Id of the conversation that is open. */
  open: string;
  panel: string;
  onOpen: (thread: string) => void;
}

export function Contacts(props: Props) {
  const { payload, answer, open, panel, onOpen } = props;
  const { threads } = payload;
  const list = useRef<HTMLDivElement>(null);
  const waiting = waitingIn(payload, answer);
  /** Arrow keys go round the conversations; only the open one is reached by Tab. */
  const steer = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && threads.at((index + step) % threads.length);
    if (!next) return;
    event.preventDefault();
    onOpen(next.id);
    list.current?.querySelectorAll('button')[threads.indexOf(next)]?.focus();
  };
  return (
    <div class="chat-contacts" role="tablist" aria-label={t('chat.conversations')} ref={list}>
      {threads.map((thread, index) => (
        <button
          key={thread.id}
          type="button"
          role="tab"
          data-do={`act:thread-${thread.id}`}
          aria-selected={thread.id === open}
          aria-controls={panel}
          tabIndex={thread.id === open ? 0 : -1}
          onClick={() => onOpen(thread.id)}
          onKeyDown={(event) => steer(event, index)}
        >
          <Contact
            {...props}
            thread={thread}
            unread={waiting.find((turn) => turn.thread === thread.id)?.messages.length ?? 0}
            muted={payload.turns.some(
              (turn) => turn.thread === thread.id && answer[turn.id] === MUTE,
            )}
          />
        </button>
      ))}
    </div>
  );
}

interface ContactProps extends Pick<Hands<ChatPayload>, 'payload' | 'words' | 'material'> {
  thread: Thread;
  /** How many messages have come that were not answered. */
  unread: number;
  muted: boolean;
}

/** A head with its name, and a red number for what is unread or a bell that is off. */
export function Contact({ payload, words, material, thread, unread, muted }: ContactProps) {
  const name = words[thread.title] ?? '';
  const [writer = '', ...others] = writersOf(payload, thread.id);
  const group = others.length > 0;
  const person = group ? undefined : material.people[writer];
  return (
    <>
      <span class="chat-portrait">
        <Head person={person} name={name} group={group} />
        {unread > 0 && (
          <span class="chat-unread">
            <span aria-hidden="true">{unread}</span>
          </span>
        )}
        {muted && (
          <span class="chat-unread muted">
            <Icon name="bell-off" />
          </span>
        )}
      </span>
      <span class="chat-name">{name}</span>
      {unread > 0 && <span class="sr-only">{t('chat.unread', { count: unread })}</span>}
      {muted && <span class="sr-only">{t('chat.muted')}</span>}
    </>
  );
}
