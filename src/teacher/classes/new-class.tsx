// A new class: its name, and its seats by their number alone or from a roster.
import { useId, useState } from 'preact/hooks';
import { MOST_SEATS, type RosterRow } from '../../classroom/roster.ts';
import { bareSeats } from '../../classroom/seats.ts';
import { Button, Dialog } from '../../controls/controls.tsx';
import { type TextKey, t } from '../../text/text.ts';
import { RosterInput, soundRows } from './roster-input.tsx';

/** Makes a class and opens it. @returns why it could not be made */
export type MakeClass = (
  name: string,
  rows: readonly RosterRow[],
) => Promise<'refused' | 'too-many' | undefined>;

/** What is asked for before a class can be made, or its seats. */
function seatsAsked(
  way: 'bare' | 'roster',
  count: string,
  text: string,
): { trouble: TextKey } | { rows: RosterRow[] } {
  if (way === 'roster') {
    const rows = soundRows(text);
    return rows ? { rows } : { trouble: 'classes.need-roster' };
  }
  const seats = count.normalize('NFKC').trim();
  return /^[1-9]\d?$/.test(seats)
    ? { rows: bareSeats(Number(seats)) }
    : { trouble: 'classes.need-count' };
}

export function NewClass({ make, onClose }: { make: MakeClass; onClose: () => void }) {
  const [name, setName] = useState('');
  const [way, setWay] = useState<'bare' | 'roster'>('bare');
  const [count, setCount] = useState('');
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<TextKey>();
  const told = useId();
  const done = async () => {
    const asked = seatsAsked(way, count, text);
    if (name.trim() === '') return setTrouble('classes.need-name');
    if ('trouble' in asked) return setTrouble(asked.trouble);
    const refused = await make(name.trim(), asked.rows);
    if (refused) setTrouble(`classes.${refused}`);
  };
  return (
    <Dialog title={t('classes.new')} onClose={onClose}>
      <form
        class="class-form"
        aria-describedby={told}
        onSubmit={(event) => {
          event.preventDefault();
          void done();
        }}
      >
        <label class="field">
          {t('classes.name')}
          <input
            value={name}
            maxLength={40}
            autocomplete="off"
            placeholder={t('classes.name-example')}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <fieldset class="class-ways">
          <legend>{t('classes.which-seats')}</legend>
          <Button pressed={way === 'bare'} do="act:seats-bare" onPress={() => setWay('bare')}>
            {t('classes.bare')}
          </Button>
          <Button pressed={way === 'roster'} do="act:seats-roster" onPress={() => setWay('roster')}>
            {t('classes.from-roster')}
          </Button>
        </fieldset>
        {way === 'bare' ? (
          <label class="field class-count">
            {t('classes.count')}
            <input
              value={count}
              inputMode="numeric"
              maxLength={3}
              autocomplete="off"
              placeholder={`1–${MOST_SEATS}`}
              onInput={(event) => setCount(event.currentTarget.value)}
            />
          </label>
        ) : (
          <RosterInput text={text} onText={setText} />
        )}
        <p id={told} class="class-trouble" role="alert">
          {trouble && t(trouble)}
        </p>
        <div class="buttons">
          <button type="submit" class="button main" data-do="act:make-class">
            {t('classes.make')}
          </button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
