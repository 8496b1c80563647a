// A roster is pasted, typed or brought as a file; whatever is wrong with it is told line by line.
import { useId, useState } from 'preact/hooks';
import { decoded, LARGEST_ROSTER } from '../../classroom/decoding.ts';
import { type Roster, readRoster } from '../../classroom/roster.ts';
import { Icon } from '../../controls/controls.tsx';
import { FileButton } from '../../controls/file-button.tsx';
import { type TextKey, t } from '../../text/text.ts';

/** So many troubles are told at once; who mends them sees the others. */
const TOLD = 6;

interface RosterInputProps {
  /** What stands in the field. */
  text: string;
  onText: (text: string) => void;
}

/** Why the text of a file did not come. */
async function textOf(file: File): Promise<{ text: string } | { trouble: TextKey }> {
  if (file.size > LARGEST_ROSTER) return { trouble: 'roster.file.too-big' };
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return text.ok ? { text: text.value } : { trouble: `roster.file.${text.error}` };
  } catch {
    return { trouble: 'roster.file.unreadable' };
  }
}

function Troubles({ troubles }: Pick<Roster, 'troubles'>) {
  const more = troubles.length - TOLD;
  return (
    <ul class="roster-troubles">
      {troubles.slice(0, TOLD).map(({ line, why, text }) => (
        <li key={line}>
          <Icon name="warning" />
          <span>{t(`roster.${why}`, { line, text: isolated(text) })}</span>
        </li>
      ))}
      {more > 0 && <li>{t('roster.more', { count: more })}</li>}
    </ul>
  );
}

/** A name within a sentence, which may run the other way (Unicode's first-strong isolate). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The rows that a text holds, where nothing is wrong with it. */
export function soundRows(text: string): Roster['rows'] | undefined {
  const { rows, troubles } = readRoster(text);
  return troubles.length === 0 && rows.length > 0 ? rows : undefined;
}

export function RosterInput({ text, onText }: RosterInputProps) {
  const [refused, setRefused] = useState<TextKey>();
  const id = useId();
  const { rows, troubles } = readRoster(text);
  const take = async (file: File): Promise<void> => {
    const taken = await textOf(file);
    setRefused('trouble' in taken ? taken.trouble : undefined);
    if ('text' in taken) onText(taken.text);
  };
  return (
    <div class="roster-input">
      <div class="field">
        <label for={id}>{t('roster.label')}</label>
        <p class="soft" id={`${id}-hint`}>
          {t('roster.hint')}
        </p>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={8}
          spellcheck={false}
          placeholder={t('roster.example')}
          value={text}
          onInput={(event) => {
            setRefused(undefined);
            onText(event.currentTarget.value);
          }}
        />
      </div>
      <FileButton
        accept=".csv,.txt,text/csv,text/plain"
        do="act:roster-file"
        onFiles={([file]) => void take(file)}
      >
        {t('roster.file')}
      </FileButton>
      <div role="status">
        {refused && (
          <p class="told wrong" data-trouble={refused}>
            {t(refused)}
          </p>
        )}
        {troubles.length > 0 && <Troubles troubles={troubles} />}
        {troubles.length === 0 && rows.length > 0 && (
          <p class="told">
            {t(rows.some(({ name }) => name) ? 'roster.read' : 'roster.read-bare', {
              count: rows.length,
            })}
          </p>
        )}
      </div>
    </div>
  );
}
