// Every turn once more after handing in: what came, what one did about it, how it came out and why.
import { doneAbout, hasAsked, MUTE, type Turn } from '../../activities/chat/rules.ts';
import type { ChatPayload } from '../../activities/chat/schema.ts';
import type { Outcome } from '../../activities/marking.ts';
import { Bubble } from '../../controls/phone.tsx';
import { t } from '../../text/text.ts';
import type { Hands } from '../hands.ts';
import { TONES, VerdictBadge, verdictOf } from '../verdict.tsx';
import { MessageView } from './message.tsx';

type Props = Hands<ChatPayload> & { outcome: Outcome };

export function Judged(props: Props) {
  return (
    <ol class="retold">
      {props.payload.turns.map((turn) => (
        <Retold key={turn.id} {...props} turn={turn} />
      ))}
    </ol>
  );
}

function Retold({ payload, words, material, answer, outcome, turn }: Props & { turn: Turn }) {
  const verdict = verdictOf(outcome, turn.id);
  const thread = payload.threads.find(({ id }) => id === turn.thread);
  const title = words[thread?.title ?? ''] ?? '';
  const adult = material.people[payload.adult]?.alt ?? '';
  const reply = turn.replies.find(({ id }) => id === answer[turn.id]);
  return (
    <li class={`retold-turn ${TONES[verdict]}`} data-turn={turn.id}>
      <h3>{title}</h3>
      <ul class="retold-talk">
        {turn.messages.map((message, index) => (
          <MessageView
            key={index}
            message={message}
            goesOn={index > 0 && turn.messages[index - 1]?.from === message.from}
            title={title}
            owner={payload.owner}
            words={words}
            material={material}
          />
        ))}
        {hasAsked(answer, turn.id) && (
          <li class="chat-told">{t('chat.did-ask', { name: adult })}</li>
        )}
        {reply ? (
          <Bubble own name={t('play.phone-you')} text={words[reply.text] ?? ''} />
        ) : (
          <li class="chat-told">{didWithoutWords(payload, answer, turn)}</li>
        )}
      </ul>
      <div class="retold-note">
        <VerdictBadge verdict={verdict} manner="answering" />
        <p>{words[turn.note]}</p>
      </div>
    </li>
  );
}

/** What was done about a turn that got no reply. */
function didWithoutWords(payload: ChatPayload, answer: Props['answer'], turn: Turn): string {
  if (answer[turn.id] === undefined) return t('chat.did-silence');
  return t(doneAbout(payload, answer, turn) === MUTE ? 'chat.did-mute' : 'chat.did-report');
}
