// Why a passage is marked: one of a few reasons, chosen right below the mark. Once one is given, it alone
// stays to be seen, so that the paper can be read on.
import { useRef, useState } from 'preact/hooks';
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
  const isGiven = reasons.some(({ id }) => id === given);
  const [open, setOpen] = useState(!isGiven);
  /** What was used last in here. */
  const last = useRef<'pointer' | 'Tab' | 'key'>('key');
  const look = !isGiven ? 'asking' : open ? '' : 'closed';
  return (
    <fieldset
      class={`reasons ${look}`}
      onPointerDown={() => {
        last.current = 'pointer';
      }}
      onKeyDown={({ key }) => {
        last.current = key === 'Tab' ? 'Tab' : 'key';
      }}
      // Whoever comes by keyboard finds all of them.
      onFocusIn={({ target }) => {
        if (target instanceof Element && target.matches(':focus-visible')) setOpen(true);
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        // A press elsewhere must find the paper as it was; who goes on with Tab does not mind.
        if (last.current === 'Tab' && !stays) setOpen(false);
      }}
    >
      <legend>{t('dossier.why')}</legend>
      {reasons.map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={`why-${passage}`}
            data-do={`act:why-${passage}-${id}`}
            checked={given === id}
            onChange={() => {
              onGive(id);
              if (last.current === 'pointer') setOpen(false);
            }}
            onClick={() => given === id && last.current === 'pointer' && setOpen(!open)}
          />
          <span>{words[text]}</span>
        </label>
      ))}
    </fieldset>
  );
}
