// The staff's side of a kiosk: setting it up the first time, and later the volunteers' panel, both behind a PIN.
import { useEffect, useState } from 'preact/hooks';
import type { KioskSettings } from '../../../kiosk/settings.ts';
import { Gate, type GateWords } from '../../../teacher/lock/gate.tsx';
import { bring, locale, showIn } from '../../../text/text.ts';
import { Failure } from '../../failure.tsx';
import { settings } from '../../settings.ts';
import { Waiting } from '../../waiting.tsx';
import { Around } from './around.tsx';
import { Panel } from './panel.tsx';
import { SetUp } from './set-up.tsx';
import { beginLocked, staffDeeds, staffState, useKept } from './staff-lock.ts';
import './staff.css';

export interface StaffProps {
  /** Undefined where the device never was a kiosk. */
  settings: KioskSettings | undefined;
  /** Settings are to be kept; the first ones make the device a kiosk. */
  onSettings: (settings: KioskSettings) => void;
  /** The visit ends, and the kiosk waits for the next visitor. */
  onNext: () => void;
  /** The kiosk is loaded anew. */
  onRestart: () => void;
  /** The device is a kiosk no more. */
  onLeave: () => void;
  /** Back to whoever is at the kiosk. */
  onClose: () => void;
}

const WORDS: GateWords = {
  lead: 'staff.pin-lead',
  protects: 'staff.protects',
  protectsNot: 'staff.protects-not',
  enter: 'staff.enter',
  from: 'staff.sheet-from',
};

/** The words of the staff, those of locks among them; the slices for what is typed come meanwhile. */
async function bringWords(): Promise<void> {
  void import('virtual:fonts-typed.css');
  await Promise.all([bring('kiosk'), bring('console')]);
}

export function Staff(props: StaffProps) {
  const [words, setWords] = useState<'coming' | 'there' | { fault: unknown }>('coming');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    bringWords().then(
      () => setWords('there'),
      (fault: unknown) => setWords({ fault }),
    );
  }, [tries]);
  const again = () => {
    setWords('coming');
    setTries(tries + 1);
  };
  if (words === 'coming') return <Waiting />;
  if (words !== 'there') return <Failure fault={words.fault} onAgain={again} />;
  return <Guarded {...props} />;
}

/** The kiosk's own language again, as it was before the staff looked in. */
async function speakAsBefore(): Promise<void> {
  const { locale: before } = settings.peek();
  // Where the words do not come any more, whoever is there has a button for the language.
  if (locale.peek() !== before) await showIn(before).catch(() => {});
}

/** What ends the staff's part, once the language is that of the kiosk again. */
const ending =
  <A extends unknown[]>(end: (...given: A) => void) =>
  (...given: A) =>
    void speakAsBefore().then(() => end(...given));

function Guarded(props: StaffProps) {
  const { settings: kiosk } = props;
  const kept = useKept();
  useEffect(beginLocked, []);
  useEffect(() => () => void speakAsBefore(), []);
  const ways = {
    onNext: ending(props.onNext),
    onRestart: ending(props.onRestart),
    onLeave: ending(props.onLeave),
    onClose: ending(props.onClose),
  };
  return (
    <Gate
      state={staffState}
      deeds={staffDeeds}
      kept={kept}
      words={WORDS}
      around={(inside) => (
        <Around isFirst={kiosk === undefined} onClose={ways.onClose}>
          {inside}
        </Around>
      )}
    >
      {() =>
        kiosk ? (
          <Panel {...ways} settings={kiosk} onSettings={props.onSettings} />
        ) : (
          <SetUp onStart={ending(props.onSettings)} onClose={ways.onClose} />
        )
      }
    </Gate>
  );
}
