// The first sheet of the workbook: one row a pupil and level, so that it can be sorted and filtered.
import { groupedBy } from '../base/grouped.ts';
import { instant, number, type Table, text } from './columns.ts';
import type { Cell } from './csv.ts';
import type { GradeRow } from './gradebook.ts';

/** What one player came to in one level. @param attempts of both, the oldest first, at least one */
function summaryRow(attempts: readonly [GradeRow, ...GradeRow[]]): Cell[] {
  const [first] = attempts;
  const last = attempts.at(-1) ?? first;
  const scores = attempts.flatMap(({ finished }) => finished?.score.score ?? []);
  return [
    first.className,
    first.seat ?? undefined,
    first.player,
    first.attempt.level,
    first.title,
    attempts.length,
    scores.length,
    scores[0],
    scores.length > 0 ? Math.max(...scores) : undefined,
    first.attempt.startedAt,
    last.attempt.startedAt,
  ];
}

/** Attempts, and the first and the best score of those that count. */
export const SUMMARY: Table = {
  columns: [
    text('class'),
    number('seat', 6),
    text('player'),
    text('level', 28),
    text('level_title', 20),
    number('attempts'),
    number('scored', 8),
    number('first_score', 11),
    number('best_score', 11),
    instant('first_at'),
    instant('last_at'),
  ],
  *rows(attempts) {
    const levels = groupedBy(attempts, ({ attempt }) => attempt.level);
    for (const together of levels.values()) yield summaryRow(together);
  },
};
