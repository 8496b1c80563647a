// How a judgement came out: told by a drawing, a word and a colour together, never by one alone.
import type { JSX } from 'preact';
import type { Outcome } from '../activities/marking.ts';
import { Badge, type BadgeKind } from '../controls/badge.tsx';
import { type TextKey, t } from '../text/text.ts';

/** `fine`: innocent, and rightly left alone. */
export type Verdict = 'hit' | 'miss' | 'false-alarm' | 'fine';

/** The order in which they are told. */
export const VERDICTS: readonly Verdict[] = ['hit', 'miss', 'false-alarm', 'fine'];

export function verdictOf(outcome: Outcome, id: string): Verdict {
  if (outcome.hits.includes(id)) return 'hit';
  if (outcome.misses.includes(id)) return 'miss';
  return outcome.falseAlarms.includes(id) ? 'false-alarm' : 'fine';
}

/**
 * `marking`: things were marked or left alone; `placing`: facts were laid on what they fulfil, or on
 * nothing; `sorting`: everything was put somewhere; `mending`: what is wrong was mended; `answering`:
 * messages were answered; `scoring`: points were given; `steering`: something was done or not.
 */
export type Manner =
  | 'marking'
  | 'placing'
  | 'sorting'
  | 'mending'
  | 'answering'
  | 'scoring'
  | 'steering';

/**
 * One thing may need other words than the rest of its kind. `concluding`: what follows from everything;
 * `reasoning`: rightly marked, but for another reason.
 */
export type Wording = Manner | 'concluding' | 'reasoning';

const WORDS: Record<Wording, Record<Verdict, TextKey>> = {
  marking: {
    hit: 'activity.hit',
    miss: 'activity.miss',
    'false-alarm': 'activity.false-alarm',
    fine: 'activity.fine',
  },
  placing: {
    hit: 'match.hit',
    miss: 'match.miss',
    'false-alarm': 'match.false-alarm',
    fine: 'match.fine',
  },
  sorting: {
    hit: 'match.hit',
    miss: 'match.miss',
    'false-alarm': 'sort.false-alarm',
    fine: 'sort.fine',
  },
  steering: {
    hit: 'steer.hit',
    miss: 'steer.miss',
    'false-alarm': 'steer.false-alarm',
    fine: 'steer.fine',
  },
  answering: {
    hit: 'chat.hit',
    miss: 'chat.miss',
    'false-alarm': 'chat.false-alarm',
    fine: 'chat.fine',
  },
  mending: {
    hit: 'ledger.hit',
    miss: 'ledger.miss',
    'false-alarm': 'ledger.false-alarm',
    fine: 'ledger.fine-verdict',
  },
  scoring: {
    hit: 'rubric.hit',
    miss: 'rubric.miss',
    'false-alarm': 'rubric.false-alarm',
    fine: 'rubric.fine',
  },
  concluding: {
    hit: 'match.concludes',
    miss: 'match.concludes-not',
    'false-alarm': 'match.concludes-not',
    fine: 'match.concludes',
  },
  reasoning: {
    hit: 'activity.hit',
    miss: 'dossier.other-reason',
    'false-alarm': 'activity.false-alarm',
    fine: 'activity.fine',
  },
};

const COUNTS: Record<Manner, Record<Verdict, TextKey>> = {
  marking: {
    hit: 'debrief.hits',
    miss: 'debrief.misses',
    'false-alarm': 'debrief.false-alarms',
    fine: 'activity.left-alone',
  },
  placing: {
    hit: 'match.hits',
    miss: 'match.misses',
    'false-alarm': 'debrief.false-alarms',
    fine: 'activity.left-alone',
  },
  sorting: {
    hit: 'match.hits',
    miss: 'match.misses',
    'false-alarm': 'debrief.false-alarms',
    fine: 'activity.left-alone',
  },
  steering: {
    hit: 'steer.hits',
    miss: 'steer.misses',
    'false-alarm': 'steer.false-alarms',
    fine: 'steer.left-alone',
  },
  answering: {
    hit: 'chat.hits',
    miss: 'chat.misses',
    'false-alarm': 'chat.false-alarms',
    fine: 'chat.fines',
  },
  mending: {
    hit: 'debrief.hits',
    miss: 'debrief.misses',
    'false-alarm': 'debrief.false-alarms',
    fine: 'activity.left-alone',
  },
  scoring: {
    hit: 'rubric.hits',
    miss: 'rubric.misses',
    'false-alarm': 'rubric.false-alarms',
    fine: 'rubric.left-alone',
  },
};

/** A tick, a magnifier, a cloud of worry, a sprout; 24 units square. */
const DRAWINGS: Record<Verdict, JSX.Element> = {
  hit: <path d="m5 12.5 5 5L19.5 7" stroke-width="3.2" />,
  miss: (
    <>
      <circle cx="10.5" cy="10.5" r="5.5" />
      <path d="m14.8 14.8 5 5" stroke-width="3" />
    </>
  ),
  'false-alarm': (
    <>
      <path d="M8 17.5a4.5 4.5 0 0 1-.6-8.9 5 5 0 0 1 9.5 1 4 4 0 0 1-.4 7.9z" />
      <path d="M10 13.3q2 2 4 0" />
    </>
  ),
  fine: (
    <>
      <path d="M12 20.5v-8" />
      <path d="M12 13c-6 .5-8-3-8-7.5 5.5 0 8 2.5 8 7.5z" />
      <path d="M12 15.5c0-4 2.5-6.5 8-6 0 4.5-3 6.5-8 6z" />
    </>
  ),
};

/** The drawing alone, to be put into an `svg` of 24 units. */
export const VerdictDrawing = ({ verdict }: { verdict: Verdict }) => (
  <g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round">
    {DRAWINGS[verdict]}
  </g>
);

/** The colour in which each is told. */
export const TONES: Record<Verdict, BadgeKind> = {
  hit: 'good',
  miss: 'warn',
  'false-alarm': 'bad',
  fine: 'note',
};

const Sign = ({ verdict }: { verdict: Verdict }) => (
  <svg class="icon" viewBox="0 0 24 24" stroke-linejoin="round" aria-hidden="true">
    <VerdictDrawing verdict={verdict} />
  </svg>
);

function Told({ verdict, children }: { verdict: Verdict; children: string }) {
  return (
    <Badge kind={TONES[verdict]} sign={<Sign verdict={verdict} />}>
      {children}
    </Badge>
  );
}

/** The drawing with its word for those who hear the page, where there is no room for a badge. */
export const VerdictSign = ({ verdict, manner }: { verdict: Verdict; manner: Manner }) => (
  <>
    <Sign verdict={verdict} />
    <span class="sr-only">{t(WORDS[manner][verdict])}</span>
  </>
);

/** How one thing came out. */
export const VerdictBadge = ({ verdict, manner }: { verdict: Verdict; manner: Wording }) => (
  <Told verdict={verdict}>{t(WORDS[manner][verdict])}</Told>
);

interface TallyProps {
  outcome: Outcome;
  manner: Manner;
}

/** How many came out which way; hits and false alarms are always told, a 0 as well. */
export function Tally({ outcome, manner }: TallyProps) {
  const { hits, misses, falseAlarms, fine } = outcome;
  const counts: Record<Verdict, number> = {
    hit: hits.length,
    miss: misses.length,
    'false-alarm': falseAlarms.length,
    fine: fine.length,
  };
  return (
    <ul class="tally">
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <Told verdict={verdict}>{t(COUNTS[manner][verdict], { count: counts[verdict] })}</Told>
        </li>
      ))}
    </ul>
  );
}
