// What can be done about the turn that waits in the open conversation: reply, ask an adult first, mute or
// report; or whom to go to, if nothing waits here.
import { ASK, hasAsked, MUTE, REPORT, type Turn } from '../../activities/chat/rules.ts';
import type { ChatPayload } from '../../activities/chat/schema.ts';
import { Button, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { Hands } from '../hands.ts';
import { Contact } from './contacts.tsx';
import { Head } from './head.tsx';

interface Props extends Hands<ChatPayload> {
  turn: Turn;
  /** What is done: the id of a reply, mute, report or ask. */
  onAct: (act: string) => void;
}

/** @returns the handle of doing something about a turn */
const handleOf = (turn: Turn, act: string): string => `act:turn-${turn.id}/${act}`;

export function Answers({ payload, turn, words, material, answer, onAct }: Props) {
  const adult = material.people[payload.adult];
  return (
    <>
      <h3>{t('chat.question')}</h3>
      <ul class="chat-replies">
        {turn.replies.map((reply) => (
          <li key={reply.id}>
            <button
              type="button"
              data-do={handleOf(turn, reply.id)}
              onClick={() => onAct(reply.id)}
            >
              {words[reply.text]}
            </button>
          </li>
        ))}
      </ul>
      <div class="chat-acts">
        <button
          type="button"
          data-do={handleOf(turn, ASK)}
          disabled={hasAsked(answer, turn.id)}
          onClick={() => onAct(ASK)}
        >
          <Head person={adult} name="" />
          <span>{t('chat.ask', { name: adult?.alt ?? '' })}</span>
        </button>
        <button type="button" data-do={handleOf(turn, MUTE)} onClick={() => onAct(MUTE)}>
          <Icon name="bell-off" />
          <span>{t('chat.mute')}</span>
        </button>
        <button type="button" data-do={handleOf(turn, REPORT)} onClick={() => onAct(REPORT)}>
          <Icon name="flag" />
          <span>{t('chat.report')}</span>
        </button>
      </div>
    </>
  );
}

/** While somebody is typing. */
export function Typing({ name, onHurry }: { name: string; onHurry: () => void }) {
  return (
    <>
      <h3>{t('chat.typing', { name })}</h3>
      <Button icon="next" do="act:hurry" onPress={onHurry}>
        {t('chat.hurry')}
      </Button>
    </>
  );
}

interface ElsewhereProps extends Hands<ChatPayload> {
  waiting: readonly Turn[];
  onOpen: (thread: string) => void;
}

/** Whoever waits in the other conversations. */
export function Elsewhere({ payload, words, material, waiting, onOpen }: ElsewhereProps) {
  if (waiting.length === 0) return <h3>{t('chat.quiet')}</h3>;
  return (
    <>
      <h3>{t('chat.others')}</h3>
      <ul class="chat-elsewhere">
        {payload.threads.flatMap((thread) => {
          const turn = waiting.find((one) => one.thread === thread.id);
          return turn ? (
            <li key={thread.id}>
              <button
                type="button"
                data-do={`act:go-${thread.id}`}
                onClick={() => onOpen(thread.id)}
              >
                <Contact
                  payload={payload}
                  words={words}
                  material={material}
                  thread={thread}
                  unread={turn.messages.length}
                  muted={false}
                />
                <Icon name="next" />
              </button>
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </>
  );
}
