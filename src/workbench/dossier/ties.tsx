// Two passages that do not go together are tied with a red thread; what is tied is listed and can be undone.
import { TIED, tiedBy, tieOf } from '../../activities/dossier/rules.ts';
import type { Outcome } from '../../activities/marking.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { type Note, Notes } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import type { DossierProps } from './dossier-view.tsx';
import './ties.css';

/** The ties of an answer, each with the number of its thread. */
export const tiesIn = ({ payload, answer }: Pick<DossierProps, 'payload' | 'answer'>) =>
  Object.keys(answer).flatMap((item) => {
    const pair = tiedBy(payload, item);
    return pair ? [{ item, pair }] : [];
  });

/** Numbers of the threads that end at a passage, from 1. */
export const threadsAt = (
  props: Pick<DossierProps, 'payload' | 'answer'>,
  passage: string,
): number[] =>
  tiesIn(props).flatMap(({ pair }, index) =>
    pair.some(({ id }) => id === passage) ? [index + 1] : [],
  );

interface Props extends DossierProps {
  /** Whether a tap on a passage ties it. */
  tying: boolean;
  /** The first end, while the second is being sought. */
  end: string | undefined;
  onTying: (on: boolean) => void;
}

/** The reel of thread, and what it ties. */
export function Ties(props: Props) {
  const { payload, words, onMove, tying, end, onTying } = props;
  if (!payload.links) return null;
  return (
    <div class={`ties ${tying ? 'tying' : ''}`}>
      <Button icon="path" pressed={tying} do="act:tie" onPress={() => onTying(!tying)}>
        {t('dossier.tie')}
      </Button>
      <p role="status">{tying && t(end ? 'dossier.tie-second' : 'dossier.tie-first')}</p>
      <ul>
        {tiesIn(props).map(({ item, pair }, index) => (
          <li key={item}>
            <b class="thread">{index + 1}</b>
            <span>{pair.map(({ text }) => words[text]).join(' ↔ ')}</span>
            <Button
              kind="quiet"
              icon="close"
              label={t('dossier.untie', { number: index + 1 })}
              do={`act:untie-${item}`}
              onPress={() => onMove(item, '')}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Ties two passages; a passage cannot be tied to itself. */
export function tie({ payload, onMove }: DossierProps, one: string, other: string): void {
  if (one !== other) onMove(tieOf(payload, one, other), TIED);
}

/** What is said about each tie: those there should have been, and those there should not. */
export function JudgedTies({ payload, words, outcome }: DossierProps & { outcome: Outcome }) {
  const due = new Map(
    (payload.links ?? []).map(({ between: [one, other], note }) => [
      tieOf(payload, one, other),
      note,
    ]),
  );
  const told = [...outcome.hits, ...outcome.misses, ...outcome.falseAlarms].flatMap(
    (item): Note[] => {
      const pair = tiedBy(payload, item);
      if (!pair) return [];
      return [
        {
          id: item,
          about: pair.map(({ text }) => words[text]).join(' ↔ '),
          verdict: verdictOf(outcome, item),
          note: words[due.get(item) ?? ''],
        },
      ];
    },
  );
  return told.length > 0 ? <Notes manner="marking" notes={told} /> : null;
}
