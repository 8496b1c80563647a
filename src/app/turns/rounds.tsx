// A device that goes round: pick your seat, play, hand over. Nobody sees what another came to.
import './turns.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { Checked } from '../check-page.tsx';
import { useUndisturbed } from '../offline/undisturbed.ts';
import { PlayPage } from '../play-page.tsx';
import { labelOf } from '../player-label.ts';
import { change, letGo, settings } from '../settings.ts';
import { Waiting } from '../waiting.tsx';
import type { SeatInTurns, Turns } from './seat.ts';

/** Where the device is: at the seats, asking whether it is you, in a check or a play, or between two pupils. */
type At =
  | { is: 'seats' }
  | { is: 'asking'; seat: SeatInTurns }
  | { is: 'before' }
  | { is: 'play' }
  | { is: 'after'; attempt: string }
  | { is: 'between' };

/** A play that was on when the tab closed goes on; otherwise somebody picks a seat. */
function firstAt({ seats }: Turns): At {
  const { player, open } = settings.value;
  const goesOn = open !== null && seats.some((seat) => seat.player === player);
  return { is: goesOn ? 'play' : 'seats' };
}

interface SeatsProps {
  turns: Turns;
  toTeacher: ComponentChildren;
  onPick: (seat: SeatInTurns) => void;
}

function Seats({ turns, toTeacher, onPick }: SeatsProps) {
  return (
    <main class="page turns-page">
      <header>
        <h1>{t('turns.title')}</h1>
        <p class="typed">
          <bdi>{turns.title}</bdi>
        </p>
        {toTeacher}
      </header>
      <ul class="turns-seats">
        {turns.seats.map((one) => (
          <li key={one.seat}>
            <button
              type="button"
              class={`button turns-seat ${one.state}`}
              data-do={`act:seat-${one.seat}`}
              data-state={one.state}
              onClick={() => onPick(one)}
            >
              <b>{one.seat}</b>
              {one.name && <bdi class="typed">{one.name}</bdi>}
              {one.state !== 'fresh' && (
                <small>
                  <Icon name={one.state === 'done' ? 'check' : 'next'} />
                  {t(one.state === 'done' ? 'turns.done' : 'turns.begun')}
                </small>
              )}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

function Asking({ seat, ...ways }: { seat: SeatInTurns; onYes: () => void; onNo: () => void }) {
  return (
    <main class="page middle turns-page">
      <section class="card">
        <h1>{t('turns.you', { who: labelOf(seat) })}</h1>
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
  useEffect(letGo, []);
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

interface RoundsProps {
  /** What is played, as it stands; undefined where it is over. */
  read: () => Promise<Turns | undefined>;
  /** It is on: the device is held for it. */
  onOpen?: () => void;
  /** Id of the player at a seat. */
  sit: (seat: SeatInTurns) => Promise<string>;
  /** The way to the teacher's part. */
  toTeacher: ComponentChildren;
}

export function Rounds({ read, onOpen, sit, toTeacher }: RoundsProps) {
  useUndisturbed();
  const [turns, setTurns] = useState<Turns | 'over'>();
  const [at, setAt] = useState<At>();
  const readAgain = async () => {
    const opened = await read();
    setTurns(opened ?? 'over');
    return opened;
  };
  useEffect(() => {
    void import('virtual:fonts-typed.css');
    void readAgain().then((opened) => {
      if (!opened) return;
      onOpen?.();
      setAt(firstAt(opened));
    });
  }, []);
  // A tab that closes in the middle of the check opens again at the ending that leads there.
  useEffect(() => {
    if (at?.is === 'after') change({ open: at.attempt });
  }, [at]);
  const seats = async () => {
    await readAgain();
    setAt({ is: 'seats' });
  };
  const play = async (seat: SeatInTurns) => {
    change({ player: await sit(seat), open: null });
    setAt({ is: turns !== 'over' && turns?.checks ? 'before' : 'play' });
  };
  const goOn = (attempt: string | undefined) => {
    change({ open: attempt ?? null });
    setAt({ is: 'play' });
  };
  const handOver = () => {
    change({ player: null, open: null });
    setAt({ is: 'between' });
  };
  if (turns === 'over') return <Over />;
  if (!turns || !at) return <Waiting />;
  switch (at.is) {
    case 'seats':
      return (
        <Seats
          turns={turns}
          toTeacher={toTeacher}
          onPick={(seat) => setAt({ is: 'asking', seat })}
        />
      );
    case 'asking':
      return <Asking seat={at.seat} onYes={() => void play(at.seat)} onNo={() => void seats()} />;
    case 'before':
      return <Checked time="before" of={turns.level} onOver={(attempt) => goOn(attempt?.id)} />;
    case 'play':
      return (
        <PlayPage
          level={turns.level}
          onHandOver={handOver}
          onCheck={(attempt) => setAt({ is: 'after', attempt })}
        />
      );
    case 'after':
      return <Checked time="after" of={at.attempt} onOver={(attempt) => goOn(attempt?.id)} />;
    default:
      return <Between onNext={() => void seats()} />;
  }
}
