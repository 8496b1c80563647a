// Who has handed in: the seats of the class, each with a sign and nothing that could rank anybody.
import { useEffect, useState } from 'preact/hooks';
import type { Class } from '../../classroom/class.ts';
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { Collecting, LevelName, Seat } from './collecting.ts';

function SeatView({ seat: { pupil, results } }: { seat: Seat }) {
  const { seat, name } = pupil;
  const state = results === 0 ? 'none' : results === 1 ? 'one' : 'several';
  return (
    <li class={`seat-state ${state}`} data-seat={seat} data-results={results}>
      <b>{seat}</b>
      {name && (
        <span class="typed" title={name}>
          {name}
        </span>
      )}
      <span class="state">
        {results > 0 && <Icon name="check" />}
        {results > 1 && <span aria-hidden="true">{results}</span>}
        <span class="sr-only">{t(`collect.board.${state}`, { count: results })}</span>
      </span>
    </li>
  );
}

interface BoardProps {
  of: Class;
  level: LevelName;
  collecting: Collecting;
  /** Changes whenever something was taken. */
  turn: number;
}

export function Board({ of, level, collecting, turn }: BoardProps) {
  const [seats, setSeats] = useState<Seat[]>();
  useEffect(() => {
    let over = false;
    void collecting.board(of, level.id).then((read) => {
      if (!over) setSeats(read);
    });
    return () => {
      over = true;
    };
  }, [of, level.id, turn]);
  if (!seats) return null;
  const here = seats.filter(({ results }) => results > 0).length;
  return (
    <section class="card" aria-labelledby="board">
      <h3 id="board">{t('collect.board', { title: level.title })}</h3>
      <p role="status">{t('collect.board-count', { count: here, all: seats.length })}</p>
      <ol class="seat-board">
        {seats.map((seat) => (
          <SeatView key={seat.pupil.id} seat={seat} />
        ))}
      </ol>
    </section>
  );
}
