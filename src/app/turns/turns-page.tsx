// 輪流玩: pick your seat, play, hand over. Nobody sees what another came to.
import './turns.css';
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { PlayPage } from '../play-page.tsx';
import { labelOf } from '../player-label.ts';
import { change, settings } from '../settings.ts';
import { Waiting } from '../waiting.tsx';
import { openTurns, type SeatInTurns, type Turns } from './turns.ts';

/** Where the device is: at the seats, asking whether it is you, in a play, or between two pupils. */
type At =
  | { is: 'seats' }
  | { is: 'asking'; seat: SeatInTurns }
  | { is: 'play' }
  | { is: 'between' };

/** A play that was on when the tab closed goes on; otherwise somebody picks a seat. */
function firstAt({ seats }: Turns): At {
  const { player, open } = settings.value;
  const goesOn = open !== null && seats.some(({ pupil }) => pupil.id === player);
  return { is: goesOn ? 'play' : 'seats' };
}

/** A seat as the screen names it: its number, and a name only if the teacher lets names show. */
const seatLabel = ({ lesson }: Turns, { pupil }: SeatInTurns): string =>
  labelOf({ seat: pupil.seat, name: lesson.names ? pupil.name : '' });

function Seats({ turns, onPick }: { turns: Turns; onPick: (seat: SeatInTurns) => void }) {
  const { row, lesson, seats } = turns;
  return (
    <main class="page turns-page">
      <header>
        <h1>{t('turns.title')}</h1>
        <p class="typed">
          <bdi>{lesson.station || row.name}</bdi>
        </p>
        <ButtonLink kind="quiet" icon="teacher" href={`./teacher.html#class/${row.id}`}>
          {t('turns.teacher')}
        </ButtonLink>
      </header>
      <ul class="turns-seats">
        {seats.map((seat) => (
          <li key={seat.pupil.id}>
            <button
              type="button"
              class={`button turns-seat ${seat.state}`}
              data-do={`act:seat-${seat.pupil.seat}`}
              data-state={seat.state}
              onClick={() => onPick(seat)}
            >
              <b>{seat.pupil.seat}</b>
              {lesson.names && <bdi class="typed">{seat.pupil.name}</bdi>}
              {seat.state !== 'fresh' && (
                <small>
                  <Icon name={seat.state === 'done' ? 'check' : 'next'} />
                  {t(seat.state === 'done' ? 'turns.done' : 'turns.begun')}
                </small>
              )}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

function Asking({
  turns,
  seat,
  ...ways
}: {
  turns: Turns;
  seat: SeatInTurns;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <main class="page middle turns-page">
      <section class="card">
        <h1>{t('turns.you', { who: seatLabel(turns, seat) })}</h1>
        {seat.state !== 'fresh' && (
          <p>{t(seat.state === 'done' ? 'turns.once-more' : 'turns.go-on')}</p>
        )}
        <div class="ways-on">
          <Button kind="main" icon="check" do="act:yes" onPress={ways.onYes}>
            {t('turns.yes')}
          </Button>
          <Button icon="back" do="act:no" onPress={ways.onNo}>
            {t('turns.no')}
          </Button>
        </div>
      </section>
    </main>
  );
}

function Between({ onNext }: { onNext: () => void }) {
  return (
    <main class="page middle turns-page">
      <section class="card">
        <h1>{t('turns.pass')}</h1>
        <p>{t('turns.pass-lead')}</p>
        <div class="ways-on">
          <Button kind="main" icon="next" do="act:next" onPress={onNext}>
            {t('turns.next')}
          </Button>
        </div>
      </section>
    </main>
  );
}

function Over() {
  useEffect(() => change({ turns: null, player: null, open: null }), []);
  return (
    <main class="page middle turns-page">
      <section class="card">
        <h1>{t('turns.over')}</h1>
        <div class="ways-on">
          <ButtonLink kind="main" icon="home" href="#/">
            {t('common.home')}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}

export function TurnsPage({ classId, level }: { classId: string; level: string }) {
  const [turns, setTurns] = useState<Turns | 'over'>();
  const [at, setAt] = useState<At>();
  const read = async () => {
    const opened = await openTurns(classId, level);
    setTurns(opened ?? 'over');
    return opened;
  };
  useEffect(() => {
    void import('virtual:fonts-typed.css');
    void read().then((opened) => {
      if (!opened) return;
      // Whoever comes by the address holds the device for the lesson.
      change({ turns: { class: classId, level } });
      setAt(firstAt(opened));
    });
  }, []);
  const seats = async () => {
    await read();
    setAt({ is: 'seats' });
  };
  const handOver = () => {
    change({ player: null, open: null });
    setAt({ is: 'between' });
  };
  if (turns === 'over') return <Over />;
  if (!turns || !at) return <Waiting />;
  switch (at.is) {
    case 'seats':
      return <Seats turns={turns} onPick={(seat) => setAt({ is: 'asking', seat })} />;
    case 'asking':
      return (
        <Asking
          turns={turns}
          seat={at.seat}
          onYes={() => {
            change({ player: at.seat.pupil.id, open: null });
            setAt({ is: 'play' });
          }}
          onNo={() => void seats()}
        />
      );
    case 'play':
      return <PlayPage level={level} onHandOver={handOver} />;
    default:
      return <Between onNext={() => void seats()} />;
  }
}
