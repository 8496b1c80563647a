// One entry of a conversation as it stands on the screen: a bubble with what hangs on it, or a line that
// tells what was done.
import { useState } from 'preact/hooks';
import { MUTE } from '../../activities/chat/acts.ts';
import type { Words } from '../../base/words.ts';
import { Dialog, Icon } from '../../controls/controls.tsx';
import { Bubble } from '../../controls/phone.tsx';
import { t } from '../../text/text.ts';
import type { Material, Seen } from '../hands.ts';
import { Head } from './head.tsx';
import { Link } from './link.tsx';
import type { ChatMessage, Entry } from './log.ts';

interface Props {
  entry: Entry;
  /** The entry above it. */
  before: Entry | undefined;
  /** Name of the conversation, which is that of whoever is not known otherwise. */
  title: string;
  owner: string;
  adult: string;
  words: Words;
  material: Material;
}

/** Whether somebody goes on writing. */
const goesOn = (before: Entry | undefined, message: ChatMessage): boolean =>
  before?.kind === 'message' && before.message.from === message.from;

export function EntryView({ entry, before, ...props }: Props) {
  const { adult, words, material } = props;
  switch (entry.kind) {
    case 'when':
      return (
        <li class="chat-when">
          <span>{words[entry.text]}</span>
        </li>
      );
    case 'message':
      return (
        <MessageView
          id={entry.id}
          message={entry.message}
          goesOn={goesOn(before, entry.message)}
          {...props}
        />
      );
    case 'advice':
      return (
        <li class="chat-advice" data-entry={entry.id}>
          <Head person={material.people[adult]} name="" face="happy" />
          <div>
            <b>{t('chat.asked', { name: material.people[adult]?.alt ?? '' })}</b>
            <p>{words[entry.text]}</p>
          </div>
        </li>
      );
    default:
      return entry.text ? (
        <Bubble id={entry.id} own name={t('play.phone-you')} text={words[entry.text] ?? ''} />
      ) : (
        <li class="chat-told" data-entry={entry.id}>
          <Icon name={entry.act === MUTE ? 'bell-off' : 'flag'} />
          <span>{t(entry.act === MUTE ? 'chat.you-muted' : 'chat.you-reported')}</span>
        </li>
      );
  }
}

interface MessageProps extends Omit<Props, 'entry' | 'before' | 'adult'> {
  id?: string;
  message: ChatMessage;
  goesOn: boolean;
}

export function MessageView({ id, message, goesOn: going, ...props }: MessageProps) {
  const { title, owner, words, material } = props;
  const { from, picture } = message;
  const own = from === owner;
  const person = material.people[from];
  const name = person?.alt ?? title;
  const seen = picture === undefined ? undefined : material.pictures[picture];
  return (
    <Bubble
      {...(id ? { id } : {})}
      own={own}
      head={own || going ? undefined : <Head person={person} name={name} />}
      name={going ? undefined : own ? t('play.phone-you') : name}
      text={words[message.text] ?? ''}
      time={message.time}
    >
      {seen && <Picture picture={seen} />}
      {message.link && <Link address={message.link} leads={message.leads ?? message.link} />}
    </Bubble>
  );
}

/** A picture in a bubble; a tap shows it large. */
function Picture({ picture }: { picture: Seen }) {
  const [large, setLarge] = useState(false);
  return (
    <>
      <button type="button" class="chat-picture" onClick={() => setLarge(true)}>
        <img src={picture.url} alt={picture.alt} />
        <span>
          <Icon name="search" />
          {t('chat.enlarge')}
        </span>
      </button>
      {large && (
        <Dialog title={t('chat.picture')} onClose={() => setLarge(false)}>
          <img class="chat-large" src={picture.url} alt={picture.alt} />
        </Dialog>
      )}
    </>
  );
}
