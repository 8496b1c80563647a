// 回訊息: a phone with several conversations, in which messages come and are answered.
import { useId, useRef, useState } from 'preact/hooks';
import { ASK, askOf, doneAbout, waitingIn } from '../../activities/chat/rules.ts';
import type { ChatPayload } from '../../activities/chat/schema.ts';
import { Phone, PhoneLog } from '../../controls/phone.tsx';
import { t } from '../../text/text.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { useArrival } from './arrival.ts';
import { Contacts } from './contacts.tsx';
import { Head } from './head.tsx';
import { Judged } from './judged.tsx';
import { logOf, settledIn } from './log.ts';
import { EntryView } from './message.tsx';
import { Answers, Elsewhere, Typing } from './tray.tsx';
import './attached.css';
import './chat.css';
import './judged.css';
import './tray.css';

export const chatHands: HandsOf<ChatPayload> = {
  View: ChatView,
  stateOf: (payload, answer) => {
    const left = payload.turns.filter((turn) => doneAbout(payload, answer, turn) === undefined);
    return left.length === 0 ? t('chat.all-answered') : t('chat.left', { count: left.length });
  },
};

function ChatView(props: Hands<ChatPayload>) {
  return props.outcome ? <Judged {...props} outcome={props.outcome} /> : <Talk {...props} />;
}

function Talk(props: Hands<ChatPayload>) {
  const { payload, words, material, answer, onMove } = props;
  const waiting = waitingIn(payload, answer);
  const [open, setOpen] = useState(waiting[0]?.thread ?? payload.threads[0]?.id ?? '');
  const board = useRef<HTMLDivElement>(null);
  const panel = useId();
  const arrival = useArrival({
    thread: open,
    entries: logOf(payload, answer, open),
    settled: settledIn(payload, answer, open),
    owner: payload.owner,
    lengthOf: ({ message }) => (words[message.text] ?? '').length,
  });
  const { shown, typed, hurry } = arrival;
  const here = waiting.find((turn) => turn.thread === open);
  const title = words[payload.threads.find(({ id }) => id === open)?.title ?? ''] ?? '';
  const writer = typed && material.people[typed.message.from];
  const writing = writer?.alt ?? title;
  /** What was pressed is gone now; whoever goes by keyboard or ear goes on in the conversation. */
  const toLog = () => board.current?.querySelector<HTMLElement>('.phone-log')?.focus();
  const act = (turn: string, done: string) => {
    if (done === ASK) onMove(askOf(turn), 'on');
    else onMove(turn, done);
    toLog();
  };
  return (
    <div class="chat-desk" ref={board}>
      <Phone
        class="chat-phone"
        label={t('chat.phone', { name: material.people[payload.owner]?.alt ?? '' })}
        title={title}
      >
        <Contacts {...props} open={open} panel={panel} onOpen={setOpen} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button that hurries stands beside it */}
        <div class="chat-screen" id={panel} role="tabpanel" aria-label={title} onClick={hurry}>
          <PhoneLog key={open} moment={`${shown.length} ${typed?.id}`}>
            {shown.map((entry, index) => (
              <EntryView
                key={entry.id}
                entry={entry}
                before={shown[index - 1]}
                title={title}
                owner={payload.owner}
                adult={payload.adult}
                words={words}
                material={material}
              />
            ))}
            {typed && (
              <li class="chat-typing" aria-hidden="true">
                <Head person={writer} name={writing} />
                <span class="chat-dots">
                  <i />
                  <i />
                  <i />
                </span>
              </li>
            )}
          </PhoneLog>
        </div>
      </Phone>
      <section class="chat-tray" aria-label={t('chat.question')}>
        {typed ? (
          <Typing name={writing} onHurry={hurry} />
        ) : here ? (
          <Answers {...props} turn={here} onAct={(done) => act(here.id, done)} />
        ) : (
          <Elsewhere
            {...props}
            waiting={waiting}
            onOpen={(thread) => {
              setOpen(thread);
              toLog();
            }}
          />
        )}
      </section>
    </div>
  );
}
