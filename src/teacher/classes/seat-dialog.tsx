// One seat: its number and name, and somebody leaving, coming back or changing class. Records go along.
import { useState } from 'preact/hooks';
import type { Result } from '../../base/result.ts';
import { type Class, type Pupil, seated } from '../../classroom/class.ts';
import { isNameLong, tidyName } from '../../classroom/roster.ts';
import { hasLeft, newPupil, seatedAt } from '../../classroom/seats.ts';
import { Button, Dialog } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { RosterPageProps } from './roster-page.tsx';

/** Has somebody change class. @returns the seat there */
export type Move = (pupil: Pupil, to: Class) => Promise<Result<number, 'refused' | 'full'>>;

interface SeatDialogProps extends RosterPageProps {
  asked: { what: 'new'; seat: number } | { what: 'seat'; pupil: Pupil };
  /** Says what was done. */
  say: (words: string) => void;
  onClose: () => void;
}

/** The seat and name that were typed, or what is wrong with them, in words. */
function typedSeat(
  typed: { seat: string; name: string },
  taken: ReadonlySet<number>,
): { trouble: string } | { seat: number; name: string } {
  const name = tidyName(typed.name);
  const seat = Number(/^0?([1-9]\d?)$/.exec(typed.seat.normalize('NFKC').trim())?.[1] ?? 0);
  if (seat === 0) return { trouble: t('who.seat-wrong') };
  if (taken.has(seat)) return { trouble: t('roster.taken', { seat }) };
  if (isNameLong(name)) return { trouble: t('who.name-long') };
  return { seat, name };
}

export function SeatDialog({
  row,
  players,
  others,
  change,
  move,
  asked,
  ...ways
}: SeatDialogProps) {
  const pupil = asked.what === 'seat' ? asked.pupil : undefined;
  const left = pupil?.leftAt !== undefined;
  const [seat, setSeat] = useState(String(pupil?.seat ?? ('seat' in asked ? asked.seat : '')));
  const [name, setName] = useState(pupil?.name ?? '');
  const [to, setTo] = useState('');
  const [trouble, setTrouble] = useState('');
  const end = (done: boolean, words: string) => {
    if (!done) return setTrouble(t('classes.refused'));
    ways.say(words);
    ways.onClose();
  };
  const save = async () => {
    const taken = new Set(
      seated(players)
        .filter(({ id }) => id !== pupil?.id)
        .map((one) => one.seat),
    );
    const read = typedSeat({ seat, name }, taken);
    if ('trouble' in read) return setTrouble(read.trouble);
    const done = await change((by) => [
      pupil ? seatedAt(pupil, row.id, read) : newPupil(row.id, read, by),
    ]);
    end(done, t(left ? 'roster.came-back' : 'roster.saved', { seat: read.seat }));
  };
  const leave = async (gone: Pupil) =>
    end(await change(({ now }) => [hasLeft(gone, now)]), t('roster.has-left', { seat: gone.seat }));
  const goTo = async (moved: Pupil) => {
    const other = others.find(({ id }) => id === to);
    if (!other) return setTrouble(t('roster.need-class'));
    const done = await move(moved, other);
    if (!done.ok && done.error === 'full')
      return setTrouble(t('roster.full', { name: other.name }));
    end(done.ok, t('roster.moved', { name: other.name, seat: done.ok ? done.value : '' }));
  };
  return (
    <Dialog
      title={pupil ? t('roster.seat-title', { seat: pupil.seat }) : t('roster.add')}
      onClose={ways.onClose}
    >
      <form
        class="class-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field class-count">
          {t('roster.seat')}
          <input
            value={seat}
            inputMode="numeric"
            maxLength={3}
            autocomplete="off"
            onInput={(event) => setSeat(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {t('roster.name-free')}
          <input
            value={name}
            maxLength={60}
            dir="auto"
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="class-trouble" role="alert">
          {trouble}
        </p>
        <div class="buttons">
          <button type="submit" class="button main" data-do="act:save-seat">
            {t(left ? 'roster.come-back' : 'common.save')}
          </button>
          <Button onPress={ways.onClose}>{t('common.cancel')}</Button>
        </div>
        {pupil && (
          <fieldset class="seat-ways">
            <legend>{t('roster.records-stay')}</legend>
            {!left && (
              <Button do="act:leave" onPress={() => void leave(pupil)}>
                {t('roster.leave')}
              </Button>
            )}
            {others.length > 0 && (
              <div class="seat-move">
                <label class="field">
                  {t('roster.to-class')}
                  <select
                    value={to}
                    data-do="act:to-class"
                    onChange={(event) => setTo(event.currentTarget.value)}
                  >
                    <option value="">{t('roster.pick-class')}</option>
                    {others.map((other) => (
                      <option key={other.id} value={other.id}>
                        {other.name}
                      </option>
                    ))}
                  </select>
                </label>
                <Button do="act:move" onPress={() => void goTo(pupil)}>
                  {t('roster.move')}
                </Button>
              </div>
            )}
          </fieldset>
        )}
      </form>
    </Dialog>
  );
}
