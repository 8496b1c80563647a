// A question to the player, and the ways to answer it.
import type { Words } from '../base/words.ts';
import type { Shown } from '../play/screen.ts';
import { t } from '../text/text.ts';

interface Props {
  choice: Extract<Shown, { kind: 'choice' }>;
  words: Words;
  onChoose: (option: string) => void;
}

export function Choices({ choice, words, onChoose }: Props) {
  return (
    <section class="choices" aria-label={t('play.choose')}>
      <h2 class="question">{words[choice.text]}</h2>
      <ol>
        {choice.options.map((option, index) => (
          <li key={option.id}>
            <button
              type="button"
              class="option"
              data-do={`choose:${option.id}`}
              onClick={() => onChoose(option.id)}
            >
              <span class="number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{words[option.text]}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
