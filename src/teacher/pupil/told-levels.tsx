// What a pupil decided, level by level, in words; each opens when it is wanted.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { GradeRow } from '../../report/gradebook.ts';
import type { LevelTold } from '../../report/practice.ts';
import { decisionsInWords } from '../../report/reading.ts';
import { dateAndTime, t } from '../../text/text.ts';
import { Decisions } from '../decisions.tsx';
import { deedWords, levelLabel } from '../labels.ts';
import { EndingOf, Trust } from '../results.tsx';

interface UnfoldingProps {
  class: string;
  /** Open when it first shows. */
  begin: boolean;
  summary: ComponentChildren;
  children: () => ComponentChildren;
  do: string;
}

/** Something that opens, and is not made before. */
function Unfolding({ begin, summary, children, ...rest }: UnfoldingProps) {
  const [open, setOpen] = useState(begin);
  return (
    <details
      class={rest.class}
      open={open}
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary data-do={rest.do}>{summary}</summary>
      {open && children()}
    </details>
  );
}

function AttemptDecisions({ row }: { row: GradeRow }) {
  const decisions = useMemo(
    () => decisionsInWords(row.attempt, row.known?.level, row.known?.words ?? {}, deedWords()),
    [row],
  );
  return <Decisions decisions={decisions} />;
}

function AttemptTold({ row, begin }: { row: GradeRow; begin: boolean }) {
  return (
    <Unfolding
      class="told-attempt"
      begin={begin}
      do={`act:unfold-${row.attempt.id}`}
      summary={
        <>
          <b>{row.nth === 1 ? t('pupil.first-time') : t('pupil.nth', { count: row.nth })}</b>
          <span>{dateAndTime(row.attempt.startedAt)}</span>
          {row.trust === 'verified' ? (
            <span class="soft">
              <EndingOf attempt={row.attempt} finished={row.finished} />
            </span>
          ) : (
            <Trust trust={row.trust} />
          )}
        </>
      }
    >
      {() => (
        <>
          {row.trust !== 'verified' && <p class="notice">{t(`teacher.note.${row.trust}`)}</p>}
          <AttemptDecisions row={row} />
        </>
      )}
    </Unfolding>
  );
}

/** @param levels the level played last first */
export function ToldLevels({ levels }: { levels: readonly LevelTold<GradeRow>[] }) {
  return (
    <section class="told-levels" aria-labelledby="told">
      <h3 id="told">{t('pupil.decisions')}</h3>
      {levels.map(({ id, attempts }, nth) => (
        <Unfolding
          key={id}
          class="card told-level"
          begin={nth === 0}
          do={`act:unfold-${id}`}
          summary={
            <>
              <b>{levelLabel(attempts[0])}</b>
              <span class="soft">{t('grades.attempts', { count: attempts.length })}</span>
            </>
          }
        >
          {() =>
            attempts.map((row, at) => (
              <AttemptTold key={row.attempt.id} row={row} begin={at === 0} />
            ))
          }
        </Unfolding>
      ))}
    </section>
  );
}
