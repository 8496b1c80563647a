// The attempts of this device as a table, the newest first, fifty to a page.
import type { Signal } from '@preact/signals';
import { Button, ButtonLink } from '../controls/controls.tsx';
import { Table } from '../controls/table.tsx';
import type { Graded } from '../report/gradebook.ts';
import { dateAndTime, t } from '../text/text.ts';
import { levelLabel, playerLabel, span } from './labels.ts';
import { EndingOf, ScoreOf, Trust } from './results.tsx';
import { addressOf } from './route.ts';

export const ROWS_A_PAGE = 50;

function Row({ row }: { row: Graded }) {
  const name = playerLabel(row);
  const level = levelLabel(row);
  const started = dateAndTime(row.attempt.startedAt);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="title">{level}</td>
      <td class="number">{row.nth}</td>
      <td class="whole">{started}</td>
      <td class="whole">{span(row.seconds)}</td>
      <td>
        <ScoreOf finished={row.finished} />
      </td>
      <td class="title">
        <EndingOf attempt={row.attempt} finished={row.finished} />
      </td>
      <td>
        <Trust trust={row.trust} />
      </td>
      <td>
        <ButtonLink
          href={addressOf({ at: 'attempt', id: row.attempt.id })}
          label={t('teacher.details-of', { name, level, started })}
        >
          {t('teacher.details')}
        </ButtonLink>
      </td>
    </tr>
  );
}

const COLUMNS = [
  'teacher.player',
  'teacher.level',
  'teacher.attempt',
  'teacher.started',
  'teacher.duration',
  'teacher.score',
  'teacher.ending',
  'teacher.verified',
  'teacher.details',
] as const;

interface AttemptsProps {
  /** Those of the page, in the order to be shown. */
  rows: readonly Graded[];
  /** How many there are on all pages; undefined while that is being counted. */
  count: number | undefined;
  /** From 0; the signal outlives the table. */
  page: Signal<number>;
}

export function Attempts({ rows, count, page }: AttemptsProps) {
  if (rows.length === 0) return <p class="card">{t('teacher.none-match')}</p>;
  const last = Math.ceil((count ?? rows.length) / ROWS_A_PAGE) - 1;
  const at = Math.min(page.value, last);
  const from = at * ROWS_A_PAGE;
  const turn = (to: number) => () => {
    page.value = to;
  };
  return (
    <>
      <div class="attempt-table">
        <Table
          name={t('teacher.attempts')}
          caption={
            <>
              {t('teacher.attempts')}{' '}
              {count !== undefined && (
                <span class="soft">
                  {t('teacher.shown', { from: from + 1, to: from + rows.length, all: count })}
                </span>
              )}
            </>
          }
          columns={COLUMNS.map((column) => t(column))}
        >
          {rows.map((row) => (
            <Row key={row.attempt.id} row={row} />
          ))}
        </Table>
      </div>
      {last > 0 && (
        <nav class="pages" aria-label={t('teacher.pages')}>
          <Button icon="back" disabled={at === 0} onPress={turn(at - 1)}>
            {t('teacher.previous')}
          </Button>
          <span>
            {at + 1} / {last + 1}
          </span>
          <Button icon="next" disabled={at === last} onPress={turn(at + 1)}>
            {t('teacher.next')}
          </Button>
        </nav>
      )}
    </>
  );
}
