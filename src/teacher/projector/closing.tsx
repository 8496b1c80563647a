// The end of a lesson at the projector: how the story came out, what the class decided, what to talk about.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import type { ToldChoice } from '../../report/lesson.ts';
import { t } from '../../text/text.ts';
import { ToldChoices } from './told-choices.tsx';
import './closing.css';

interface Props {
  mood: string;
  title: string;
  text: string;
  choices: readonly ToldChoice[];
  talk: readonly string[];
  /** Where the level can be played at home; none where only this device knows it. */
  address: string | undefined;
  level: string;
  onWhatIf: () => void;
  /** Back to the class's own story, where this is the end of another. */
  onReturn: (() => void) | undefined;
  onEnd: () => void;
}

export function Closing(props: Props) {
  const { mood, title, text, choices, talk, address } = props;
  const sheet = useRef<HTMLElement>(null);
  // The clicker turns its pages.
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="closing" ref={sheet} tabIndex={0} aria-label={t('lesson.closing')}>
      <header>
        <img src={`./pictures/ending-${mood}.svg`} alt="" width="640" height="400" />
        <div>
          <p class="round-hint">{t('lesson.closing')}</p>
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
      </header>
      {choices.length > 0 && (
        <>
          <h3>{t('lesson.our-decisions')}</h3>
          <ToldChoices choices={choices} />
        </>
      )}
      {talk.length > 0 && (
        <>
          <h3>{t('debrief.talk')}</h3>
          <ul class="closing-talk">
            {talk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {address && (
        <>
          <h3>{t('lesson.carry-on')}</h3>
          <p>{t('lesson.carry-on-at', { level: props.level })}</p>
          <p class="address">{address}</p>
        </>
      )}
      <footer>
        <Button icon="path" do="lesson:what-if" onPress={props.onWhatIf}>
          {t('lesson.what-if')}
        </Button>
        {props.onReturn ? (
          <Button kind="main" icon="back" do="lesson:return" onPress={props.onReturn}>
            {t('lesson.return')}
          </Button>
        ) : (
          <Button kind="main" icon="flag" do="lesson:end" onPress={props.onEnd}>
            {t('lesson.end')}
          </Button>
        )}
      </footer>
    </section>
  );
}
