// The two tables that a teacher carries off: one row an attempt, and one row a decision.
import { retell, type Told } from '../attempt/retell.ts';
import { COMPETENCIES } from '../level/terms.ts';
import { type Cell, csvOf } from './csv.ts';
import type { GradeRow } from './gradebook.ts';
import { nameOf, touched, writtenIn } from './names.ts';

const SCORES = [
  'class',
  'seat',
  'player',
  'academy',
  'level',
  'level_title',
  'level_hash',
  'attempt',
  'started_at',
  'finished_at',
  'duration_s',
  'score',
  'stars',
  'ending',
  ...COMPETENCIES,
  'verified',
];

const CHOICES = [
  'class',
  'seat',
  'player',
  'level',
  'attempt',
  'at_s',
  'scene',
  'decision',
  'kind',
  'option',
  'option_text',
  'first',
  'score',
];

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

/** The text of `scores.csv`: one row an attempt. */
export const scoresCsv = (rows: readonly GradeRow[]): string =>
  csvOf([SCORES, ...rows.map(scoresRow)]);

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

const choicesRows = (row: GradeRow): Cell[][] =>
  retell(row.known?.level, row.attempt).map((told) => [
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

/** The text of `choices.csv`: one row a decision. */
export const choicesCsv = (rows: readonly GradeRow[]): string =>
  csvOf([CHOICES, ...rows.flatMap(choicesRows)]);
