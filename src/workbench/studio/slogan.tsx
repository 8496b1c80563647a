// The slogan in the player's own words: a field, and beginnings for those who cannot think of one.
import { useId, useState } from 'preact/hooks';
import { LONGEST_SLOGAN } from '../../activities/studio/rules.ts';
import { t } from '../../text/text.ts';

interface Props {
  slogan: string;
  ideas: readonly string[];
  onWrite: (slogan: string) => void;
}

const fitting = (text: string): string => [...text].slice(0, LONGEST_SLOGAN).join('');

export function Slogan({ slogan, ideas, onWrite }: Props) {
  // The field keeps its own text while a character is being composed.
  const [composing, setComposing] = useState<string>();
  const label = useId();
  const text = composing ?? slogan;
  const write = (written: string) => {
    setComposing(undefined);
    onWrite(fitting(written.replace(/\s+/g, ' ')));
  };
  return (
    <div class="slogan-tray">
      <label for={label}>{t('studio.slogan')}</label>
      <textarea
        id={label}
        class="typed"
        data-do="act:slogan"
        rows={2}
        value={text}
        spellcheck={false}
        onCompositionEnd={(event) => write(event.currentTarget.value)}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (event.isComposing) setComposing(value);
          else write(value);
        }}
      />
      <p class="slogan-count">
        {t('studio.slogan-count', { count: [...text].length, most: LONGEST_SLOGAN })}
      </p>
      {ideas.length > 0 && (
        <>
          <p>{t('studio.slogan-ideas')}</p>
          <ul class="slogan-ideas">
            {ideas.map((idea, at) => (
              <li key={idea}>
                <button
                  type="button"
                  class="button plain"
                  data-do={`act:idea-${at + 1}`}
                  onClick={() => write(idea)}
                >
                  {idea}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
