// The sheet of the checks: one row for each form that a pupil answered, before a level or after it.
import { itemsAt, TIMES, type Time, type Told, toldBy } from '../play/check.ts';
import { instant, number, type Table, text } from './columns.ts';
import type { Cell } from './csv.ts';
import type { GradeRow } from './gradebook.ts';

/** A figure to two decimals, as a number. */
const rounded = (figure: number | undefined): number | undefined =>
  figure === undefined ? undefined : Math.round(100 * figure) / 100;

/** What can be told of a form; all undefined where it is not whole, or the level's text is another one. */
interface Figures {
  breachesRight?: number;
  lookAlikesRight?: number;
  told?: Told | undefined;
}

function figuresOf({ known, attempt: { checks, hash } }: GradeRow, time: Time): Figures {
  const forms = known?.level.hash === hash ? known.level.checks : undefined;
  const told = forms && checks && toldBy(forms, checks, time);
  if (!told) return {};
  const right = (breach: boolean) =>
    itemsAt(forms, checks, time).filter(
      (item) =>
        item.breach === breach && checks[time][item.id]?.answer === (breach ? 'must-not' : 'may'),
    ).length;
  return { breachesRight: right(true), lookAlikesRight: right(false), told };
}

function rowsOf(row: GradeRow): Cell[][] {
  const { checks, startedAt, finishedAt } = row.attempt;
  if (!checks) return [];
  const [before, after] = TIMES.map((time) => figuresOf(row, time));
  const gain = (of: (told: Told) => number) =>
    before?.told && after?.told && rounded(of(after.told) - of(before.told));
  return TIMES.flatMap((time): Cell[][] => {
    const answered = Object.keys(checks[time]).length;
    if (answered === 0) return [];
    const { breachesRight, lookAlikesRight, told } = (time === 'before' ? before : after) ?? {};
    return [
      [
        row.className,
        row.seat ?? undefined,
        row.player,
        row.attempt.level,
        row.title,
        row.nth,
        (time === 'before') === (checks.first === 'a') ? 'a' : 'b',
        time,
        time === 'before' ? startedAt : finishedAt,
        answered,
        breachesRight,
        lookAlikesRight,
        rounded(told?.discrimination),
        rounded(told?.bias),
        rounded(told?.sure),
        ...(time === 'after'
          ? [gain((one) => one.discrimination), gain((one) => one.bias)]
          : [undefined, undefined]),
      ],
    ];
  });
}

/**
 * The answered checks. Before a level they are dated by the start of the attempt, after it by its end;
 * what was gained stands in the row of the second form.
 */
export const CHECKED: Table = {
  columns: [
    text('class'),
    number('seat', 6),
    text('player'),
    text('level', 28),
    text('level_title', 20),
    number('attempt'),
    text('form', 6),
    text('time', 8),
    instant('date'),
    number('answered', 10),
    number('breaches_right', 15),
    number('look_alikes_right', 17),
    number('discrimination', 15),
    number('bias'),
    number('confidence', 11),
    number('discrimination_gain', 19),
    number('bias_gain', 11),
  ],
  *rows(attempts) {
    for (const row of attempts) yield* rowsOf(row);
  },
};
