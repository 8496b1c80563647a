// What is said about each thing once an activity is handed in, one slip of paper for each.
import { useEffect, useRef } from 'preact/hooks';
import {
  type Manner,
  TONES,
  VERDICTS,
  type Verdict,
  VerdictBadge,
  type Wording,
} from './verdict.tsx';

export interface Note {
  id: string;
  /** What was judged, in the words of the level. */
  about: string;
  verdict: Verdict;
  /** Where it belongs, if it was put elsewhere. */
  belongs?: string | undefined;
  note?: string | undefined;
  /** Where it is worded otherwise than the others. */
  wording?: Wording;
}

interface Props {
  notes: readonly Note[];
  /** What weighs more than the others and is told before them. */
  first?: Note | undefined;
  manner: Manner;
  /** The note that was just asked for, e.g. by pointing at its ring. */
  asked?: string | undefined;
}

/** Slips in the order of the verdicts: what went well comes first. */
export function Notes({ notes, first, manner, asked }: Props) {
  const sorted = notes.toSorted(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
  return (
    <ul class="slips">
      {[...(first ? [first] : []), ...sorted].map((note) => (
        <Slip key={note.id} note={note} manner={manner} asked={note.id === asked} />
      ))}
    </ul>
  );
}

function Slip({ note, manner, asked }: { note: Note; manner: Manner; asked: boolean }) {
  const slip = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (asked) slip.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [asked]);
  return (
    <li ref={slip} class={`slip ${TONES[note.verdict]} ${asked ? 'asked' : ''}`}>
      <header>
        <h3>{note.about}</h3>
        <VerdictBadge verdict={note.verdict} manner={note.wording ?? manner} />
      </header>
      {note.belongs && <p class="belongs">{note.belongs}</p>}
      {note.note && <p>{note.note}</p>}
    </li>
  );
}
