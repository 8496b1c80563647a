// 素養 over time: a quiet picture of what was practised in each attempt, and the table that says the same.
import { Table } from '../../controls/table.tsx';
import type { COMPETENCIES } from '../../report/gradebook.ts';
import { type Practised, practisedAmong } from '../../report/practice.ts';
import { dateAndTime, day, t } from '../../text/text.ts';
import { levelLabel, NOTHING } from '../labels.ts';
import { EndingOf, Trust } from '../results.tsx';
import { addressOf } from '../route.ts';

type Competency = (typeof COMPETENCIES)[number];

/** As many attempts as can be told apart beside each other; the table has all. */
const MOST_DRAWN = 20;

/** With more attempts only every fifth is numbered, or the numbers would run into each other. */
const ALL_NUMBERED = 10;

interface ChartProps {
  practised: readonly Practised[];
  competencies: readonly Competency[];
}

/** Bars of the latest attempts, the oldest on the left. Its figures stand in the table. */
function PracticeChart({ practised, competencies }: ChartProps) {
  const drawn = practised.slice(-MOST_DRAWN);
  return (
    <div class="practice-chart" aria-hidden="true">
      {competencies.map((one) => (
        <div key={one} class="lane">
          <span>{t(`competency.${one}`)}</span>
          <div class="cells">
            {drawn.map(({ row, number, figures }) => {
              const percent = figures?.[one];
              return (
                <i key={number} class={row.nth === 1 ? 'first' : 'later'}>
                  {percent !== undefined && <b style={{ height: `${percent}%` }} />}
                </i>
              );
            })}
          </div>
        </div>
      ))}
      <div class="lane numbers">
        <span>{t('pupil.number')}</span>
        <div class="cells">
          {drawn.map(({ number }) => (
            <i key={number}>{drawn.length <= ALL_NUMBERED || number % 5 === 0 ? number : ''}</i>
          ))}
        </div>
      </div>
      <p class="practice-key soft">
        <span class="first">{t('pupil.first-time')}</span>
        <span class="later">{t('pupil.later-time')}</span>
      </p>
    </div>
  );
}

function PracticeRow({
  practised: { row, number, figures },
  competencies,
}: { practised: Practised } & Pick<ChartProps, 'competencies'>) {
  const level = levelLabel(row);
  const started = dateAndTime(row.attempt.startedAt);
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">
        <a
          href={addressOf({ at: 'attempt', id: row.attempt.id })}
          aria-label={t('pupil.open', { level, started })}
        >
          {level}
        </a>
        {row.nth > 1 && <small class="soft">{t('pupil.nth', { count: row.nth })}</small>}
      </th>
      <td class="whole">{day(row.attempt.startedAt)}</td>
      {competencies.map((one) => (
        <td key={one} class="number">
          {figures?.[one] ?? NOTHING}
        </td>
      ))}
      <td class="title">
        {row.trust === 'verified' ? (
          <EndingOf attempt={row.attempt} finished={row.finished} />
        ) : (
          <Trust trust={row.trust} />
        )}
      </td>
    </tr>
  );
}

/** @param practised all attempts of one pupil, the oldest first */
export function Practice({ practised }: { practised: readonly Practised[] }) {
  const competencies = practisedAmong(practised);
  const left = practised.filter(({ figures }) => figures === undefined).length;
  return (
    <section class="practice" aria-labelledby="practice">
      <div class="card practice-lead">
        <h3 id="practice">{t('pupil.practice')}</h3>
        <p class="soft">{t('pupil.practice-lead')}</p>
        {competencies.length > 0 && (
          <PracticeChart practised={practised} competencies={competencies} />
        )}
        {practised.length > MOST_DRAWN && (
          <p class="soft">{t('pupil.drawn', { count: MOST_DRAWN })}</p>
        )}
        {left > 0 && <p class="soft">{t('pupil.uncounted', { count: left })}</p>}
      </div>
      <Table
        name={t('pupil.attempts')}
        caption={t('pupil.attempts')}
        columns={[
          t('pupil.number'),
          t('teacher.level'),
          t('teacher.started'),
          ...competencies.map((one) => t(`competency.${one}`)),
          t('teacher.ending'),
        ]}
      >
        {practised.toReversed().map((one) => (
          <PracticeRow key={one.number} practised={one} competencies={competencies} />
        ))}
      </Table>
    </section>
  );
}
