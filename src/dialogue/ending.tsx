// How a play came out: a picture for its mood, its name and its last words.
import type { Words } from '../base/words.ts';
import { Button } from '../controls/controls.tsx';
import type { EndStep } from '../play/screen.ts';
import { t } from '../text/text.ts';

interface Props {
  ending: EndStep;
  words: Words;
  onLookBack: () => void;
}

export function Ending({ ending, words, onLookBack }: Props) {
  return (
    <section class={`panel ending ${ending.mood}`}>
      <img src={`./pictures/ending-${ending.mood}.svg`} alt="" width="640" height="400" />
      <div>
        <p class="kicker">{t(`ending.${ending.mood}`)}</p>
        <h2>{words[ending.title]}</h2>
        <p>{words[ending.text]}</p>
        <Button kind="main" icon="path" do="act:look-back" onPress={onLookBack}>
          {t('ending.look-back')}
        </Button>
      </div>
    </section>
  );
}
