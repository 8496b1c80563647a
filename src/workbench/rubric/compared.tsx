// The scores held against the reference: which way one leaned, cell by cell, and a word on each.
import { useState } from 'preact/hooks';
import type { Outcome } from '../../activities/marking.ts';
import { type Cell, cellsOf, isBorneOut, leaningOf } from '../../activities/rubric/rules.ts';
import { type TextKey, t } from '../../text/text.ts';
import { Notes } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import { Flag } from './flags.tsx';
import { Legend } from './overview.tsx';
import { cellsFor, sumOf } from './progress.ts';
import type { RubricProps } from './rubric-view.tsx';

type Leaning = NonNullable<ReturnType<typeof leaningOf>>;

const LEANINGS: Record<Leaning, TextKey> = {
  generous: 'rubric.generous',
  fair: 'rubric.fair',
  strict: 'rubric.strict',
};

/** An arrow up, two lines, an arrow down. */
const Drawn = ({ leaning }: { leaning: Leaning }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d={
        {
          generous: 'M12 20V4.5M5.5 11 12 4.5l6.5 6.5',
          fair: 'M5 9.5h14M5 15h14',
          strict: 'M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5',
        }[leaning]
      }
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

/** Whether the evidence holds, in short. */
const BorneOut = ({ holds }: { holds: boolean }) => (
  <span>
    {t('rubric.evidence')} <span aria-hidden="true">{holds ? '✓' : '✗'}</span>
    <span class="sr-only">{t(holds ? 'rubric.borne-out' : 'rubric.not-borne-out')}</span>
  </span>
);

/** Which way one leaned on the whole; none where it was as often one way as the other. */
function wholeOf(generous: number, strict: number): Leaning | undefined {
  if (generous === strict) return generous === 0 ? 'fair' : undefined;
  return generous > strict ? 'generous' : 'strict';
}

const pointsOf = ({ reference: { points, also } }: Cell): string =>
  also === undefined || also === points
    ? String(points)
    : t('rubric.either', { points: Math.min(points, also), also: Math.max(points, also) });

export function Compared(props: RubricProps & { outcome: Outcome }) {
  const { payload, words, answer, outcome } = props;
  const [asked, setAsked] = useState<string>();
  const cells = cellsOf(payload);
  const leaningIn = (cell: Cell): Leaning => leaningOf(cell, answer) ?? 'strict';
  const count = (leaning: Leaning) => cells.filter((cell) => leaningIn(cell) === leaning).length;
  const [generous, fair, strict] = [count('generous'), count('fair'), count('strict')];
  const whole = wholeOf(generous, strict);
  const criterionOf = ({ reference }: Cell): string =>
    words[payload.criteria.find(({ id }) => id === reference.criterion)?.text ?? ''] ?? '';
  return (
    <div class="verdict-of-jury">
      <p class="lean">
        {whole && <strong>{t(`rubric.lean-${whole}`)} </strong>}
        {t('rubric.counts', { generous, fair, strict })}
      </p>
      <section class="comparison on-paper">
        <table>
          <caption>{t('rubric.comparison')}</caption>
          <thead>
            <tr>
              <td />
              {payload.criteria.map(({ id, text }, index) => (
                <th key={id} scope="col">
                  <Flag index={index} />
                  <span class="criterion-name">{words[text]}</span>
                </th>
              ))}
              <th scope="col">{t('rubric.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {payload.candidates.map((candidate) => {
              const own = cellsFor(payload, candidate.id);
              return (
                <tr key={candidate.id}>
                  <th scope="row">{words[candidate.text]}</th>
                  {own.map((cell) => (
                    <td key={cell.id}>
                      <button
                        type="button"
                        class={`cell ${leaningIn(cell)}`}
                        data-do={`act:note-${cell.id}`}
                        onClick={() => setAsked(cell.id)}
                      >
                        <span class="lean-of">
                          <Drawn leaning={leaningIn(cell)} />
                          {t(LEANINGS[leaningIn(cell)])}
                        </span>
                        <span>{t('rubric.yours', { count: answer[cell.id] ?? 0 })}</span>
                        <span>{t('rubric.reference', { points: pointsOf(cell) })}</span>
                        <BorneOut holds={isBorneOut(cell, answer)} />
                      </button>
                    </td>
                  ))}
                  <td class="in-all">
                    <span>{t('rubric.yours', { count: sumOf(own, answer) })}</span>
                    <span>
                      {t('rubric.reference', {
                        points: own.reduce((sum, { reference }) => sum + reference.points, 0),
                      })}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <Legend payload={payload} words={words} />
      </section>
      <h3>{t('rubric.notes')}</h3>
      <Notes
        manner="scoring"
        asked={asked}
        notes={cells.map((cell) => ({
          id: cell.id,
          about: `${words[cell.candidate.text]}・${criterionOf(cell)}`,
          verdict: verdictOf(outcome, cell.id),
          belongs: detailOf(props, cell),
          note: words[cell.reference.note],
        }))}
      />
    </div>
  );
}

/** What was given and what might have been, and whether the evidence holds. */
function detailOf({ words, answer }: RubricProps, cell: Cell): string {
  const borneOut = isBorneOut(cell, answer);
  const best = cell.candidate.documents
    .flatMap(({ passages }) => passages)
    .find(({ id }) => id === cell.reference.evidence[0]);
  return [
    t('rubric.given', { given: answer[cell.id] ?? 0, points: pointsOf(cell) }),
    t(LEANINGS[leaningOf(cell, answer) ?? 'strict']),
    t(borneOut ? 'rubric.borne-out' : 'rubric.not-borne-out'),
    ...(borneOut || !best ? [] : [t('rubric.better', { passage: words[best.text] ?? '' })]),
  ].join('・');
}
