// Tapping the seats: an option is called, and the seats of those who are for it are tapped. While it is
// secret a seat shows only that it has voted.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Ballot } from '../../classroom/lesson.ts';
import { totalOf } from '../../classroom/tally.ts';
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { Numeral } from './options.tsx';
import type { Question } from './question.ts';

interface Props {
  options: Question['options'];
  ballot: Ballot | undefined;
  seats: readonly number[];
  secret: boolean;
  /** Stands beside the total: another way to vote. */
  children: ComponentChildren;
  onSeat: (seat: number, option: string) => void;
}

/** How far an arrow key goes among the seats. */
const STEPS = (columns: number): Record<string, number> => ({
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: columns,
  ArrowUp: -columns,
});

/** How many seats stand in a row, so that all of them fit beside the options. */
const columnsFor = (seats: number): number => (seats <= 30 ? 6 : seats <= 56 ? 8 : 11);

export function Seats({ options, ballot, seats, secret, children, onSeat }: Props) {
  const [calling, setCalling] = useState(options[0]?.id ?? '');
  const [at, setAt] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const columns = columnsFor(seats.length);
  const steer = (event: KeyboardEvent) => {
    const step = STEPS(columns)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = at + step;
    if (next < 0 || next >= seats.length) return;
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="seat-vote">
      <div class="calling">
        <p class="round-hint">{t('lesson.seats-hint')}</p>
        <ol class="round-options">
          {options.map(({ id, text }, nth) => (
            <li key={id} class={calling === id ? 'now' : ''}>
              <button
                type="button"
                class="round-ask"
                aria-pressed={calling === id}
                data-do={`round:option-${id}`}
                data-key={nth + 1}
                onClick={() => setCalling(id)}
              >
                <Numeral nth={nth} />
                <span class="wording">{text}</span>
              </button>
            </li>
          ))}
        </ol>
        <div class="round-total">
          <p role="status">{t('lesson.voted', { count: totalOf(ballot), pupils: seats.length })}</p>
          {children}
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is pressed */}
      <div
        class="seat-grid"
        ref={grid}
        data-arrows
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        onKeyDown={steer}
      >
        {seats.map((seat, index) => {
          const voted = ballot?.seats?.[seat];
          const nth = options.findIndex(({ id }) => id === voted);
          const said = voted === undefined ? 'lesson.seat-open' : 'lesson.seat-voted';
          return (
            <button
              key={seat}
              type="button"
              class={voted === undefined ? 'ballot-seat' : 'ballot-seat voted'}
              tabIndex={index === at ? 0 : -1}
              aria-label={
                voted !== undefined && !secret
                  ? t('lesson.seat-for', { seat, option: nth + 1 })
                  : t(said, { seat })
              }
              data-do={`round:seat-${seat}`}
              onFocus={() => setAt(index)}
              onClick={() => onSeat(seat, calling)}
            >
              <span>{seat}</span>
              {voted !== undefined && (secret ? <Icon name="check" /> : <Numeral nth={nth} />)}
            </button>
          );
        })}
      </div>
    </div>
  );
}
