// The conversation on the phone of a scene: the owner's own messages stand on the right.
import type { Words } from '../base/words.ts';
import { Bubble, Phone, PhoneLog } from '../controls/phone.tsx';
import type { Screen } from '../play/screen.ts';
import { t } from '../text/text.ts';

interface Props {
  phone: NonNullable<Screen['phone']>;
  words: Words;
  /** Changes with every step, so that the newest message is kept in sight. */
  moment: string;
}

export function ScenePhone({ phone, words, moment }: Props) {
  return (
    <Phone label={t('play.phone')} title={words[phone.title] ?? ''} class="scene-phone">
      <PhoneLog moment={moment}>
        {phone.messages.map(({ who, name, text, time }, index) => {
          const own = who === phone.owner;
          return (
            <Bubble
              key={index}
              own={own}
              name={own ? t('play.phone-you') : (words[name] ?? '')}
              text={words[text] ?? ''}
              time={time}
            />
          );
        })}
      </PhoneLog>
    </Phone>
  );
}
