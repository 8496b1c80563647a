// Two passages that do not go together are tied with a red thread; what is tied is listed and can be undone.

import { useEffect, useRef } from 'preact/hooks';
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
  const reel = useRef<HTMLDivElement>(null);
  const backToReel = () => reel.current?.querySelector<HTMLElement>('[data-do="act:tie"]')?.focus();
  useEffect(() => {
    if (!tying) return;
    const leave = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      onTying(false);
      backToReel();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [tying]);
  if (!payload.links) return null;
  const ties = tiesIn(props);
  const first = payload.documents
    .flatMap(({ passages }) => passages)
    .find(({ id }) => id === end)?.text;
  return (
    <div class={`ties ${tying ? 'tying' : ''}`} ref={reel}>
      <Button icon="path" pressed={tying} do="act:tie" onPress={() => onTying(!tying)}>
        {t('dossier.tie')}
      </Button>
      <p role="status">
        {t(!tying ? 'dossier.tie-why' : first ? 'dossier.tie-second' : 'dossier.tie-first')}
        {first && <q>{words[first]}</q>}
      </p>
      <ul>
        {ties.map(({ item, pair: [one, other] }, index) => (
          <li key={item}>
            <b class="thread">{index + 1}</b>
            <span>{words[one.text]}</span>
            <Thread />
            <span>{words[other.text]}</span>
            <Button
              kind="quiet"
              icon="close"
              label={t('dossier.untie', { number: index + 1 })}
              do={`act:untie-${item}`}
              onPress={() => {
                onMove(item, '');
                backToReel();
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A piece of the thread, with a knot at both ends. */
const Thread = () => (
  <svg class="thread-line" viewBox="0 0 40 24" aria-hidden="true">
    <path d="M5 12c6-9 9 7 15 0s9 8 15 0" />
    <circle cx="5" cy="12" r="4" />
    <circle cx="35" cy="12" r="4" />
  </svg>
);

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
