// Why a passage is marked: one of a few reasons, chosen right below the mark.
import type { DossierPayload } from '../../activities/dossier/schema.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';

interface Props {
  passage: string;
  reasons: NonNullable<DossierPayload['reasons']>;
  words: Words;
  /** Id of the reason given, if one is. */
  given: string | undefined;
  onGive: (reason: string) => void;
}

export function Reasons({ passage, reasons, words, given, onGive }: Props) {
  const open = !reasons.some(({ id }) => id === given);
  return (
    <fieldset class={`reasons ${open ? 'open' : ''}`}>
      <legend>{t('dossier.why')}</legend>
      {reasons.map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={`why-${passage}`}
            data-do={`act:why-${passage}-${id}`}
            checked={given === id}
            onChange={() => onGive(id)}
          />
          <span>{words[text]}</span>
        </label>
      ))}
    </fieldset>
  );
}
