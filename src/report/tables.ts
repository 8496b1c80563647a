// The two tables that a teacher carries off: one row an attempt, and one row a decision.
import { retell, type Told } from '../attempt/retell.ts';
import { COMPETENCIES } from '../level/terms.ts';
import { instant, number, type Table, text } from './columns.ts';
import type { Cell } from './csv.ts';
import type { GradeRow } from './gradebook.ts';
import { nameOf, touched, writtenIn } from './names.ts';

const scoresRow = (row: GradeRow): Cell[] => [
  row.className,
  row.seat ?? undefined,
  row.player,
  row.academy,
  row.attempt.level,
  row.title,
  row.attempt.hash,
  row.nth,
  row.attempt.startedAt,
  row.attempt.finishedAt,
  row.seconds,
  row.finished?.score.score,
  row.finished?.score.stars,
  row.finished?.ending,
  ...COMPETENCIES.map((competency) => row.finished?.score.competencies[competency]),
  row.trust === 'verified' ? 'yes' : 'no',
];

/** `scores.csv`: one row an attempt. */
export const SCORES: Table = {
  columns: [
    text('class'),
    number('seat', 6),
    text('player'),
    text('academy'),
    text('level', 28),
    text('level_title', 20),
    text('level_hash', 18),
    number('attempt'),
    instant('started_at'),
    instant('finished_at'),
    number('duration_s', 11),
    number('score'),
    number('stars'),
    text('ending', 18),
    ...COMPETENCIES.map((competency) => number(competency, 15)),
    text('verified', 9),
  ],
  rows: (attempts) => attempts.map(scoresRow),
};

/** What was chosen, as `[option, option_text]`. */
function answered(told: Told, words: Readonly<Record<string, string>>): [string, string] {
  if (told.kind === 'choice') {
    const option = told.step?.options.find((one) => one.id === told.option);
    return [told.option, (option && words[option.text]) ?? ''];
  }
  const { rules, answer } = told;
  const written = writtenIn(told);
  if (written !== undefined) return ['', written];
  const ids = touched(told);
  const compact = ids.map((id) => (answer[id] === 'on' ? id : `${id}:${answer[id]}`));
  const names = rules ? ids.map((id) => nameOf(rules, words, id, answer)) : [];
  return [compact.join('+'), names.join('、')];
}

/** Points of a choice, percent of an activity; nothing of what is not counted or no machine can mark. */
function scored(told: Told): number | undefined {
  if (told.kind === 'choice') return told.points;
  const accuracy = told.exploring ? undefined : told.outcome?.accuracy;
  return typeof accuracy === 'number' ? Math.round(100 * accuracy) : undefined;
}

const choicesOf = (row: GradeRow): Cell[][] =>
  retell(row.known?.level, row.attempt, row.trust).map((told) => [
    row.className,
    row.seat ?? undefined,
    row.player,
    row.attempt.level,
    row.nth,
    Math.round(told.at * 10) / 10,
    told.scene,
    told.id,
    told.kind === 'choice' ? 'choice' : told.step?.activity,
    ...answered(told, row.known?.words ?? {}),
    told.first ? 1 : 0,
    scored(told),
  ]);

/** `choices.csv`: one row a decision. */
export const CHOICES: Table = {
  columns: [
    text('class'),
    number('seat', 6),
    text('player'),
    text('level', 28),
    number('attempt'),
    number('at_s'),
    text('scene', 16),
    text('decision', 18),
    text('kind', 9),
    text('option', 24),
    text('option_text', 40),
    number('first', 6),
    number('score'),
  ],
  *rows(attempts) {
    for (const row of attempts) yield* choicesOf(row);
  },
};
