// 前測/後測 of a class: what was gained between the two forms, discrimination and bias apart.
import type { Attempt } from '../attempt/attempt.ts';
import type { WordKey } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import {
  CHECK_ANSWERS,
  type CheckAnswer,
  type Checks,
  FORMS,
  type FormName,
  itemsAt,
  TIMES,
  type Time,
  type Told,
  toldBy,
} from '../play/check.ts';

export { CHECK_ANSWERS, type Told };

/** Fewer pupils than this are not counted together: a mean of four says more about one than about the class. */
export const FEWEST = 5;

/** What one attempt told before and after, both forms whole. */
export interface CheckedAttempt {
  attempt: Attempt;
  /** The form that came first. */
  first: FormName;
  before: Told;
  after: Told;
}

/** How one item was answered, whenever its form was asked. */
export interface CheckedItem {
  id: string;
  form: FormName;
  text: WordKey;
  breach: boolean;
  counts: Record<Time, Record<CheckAnswer, number>>;
}

export interface CheckedClass {
  pupils: CheckedAttempt[];
  /** Means over the pupils; undefined where they are fewer than `FEWEST`. */
  means: { before: Told; after: Told; gain: Pick<Told, 'discrimination' | 'bias'> } | undefined;
  items: CheckedItem[];
}

type Asked = NonNullable<Level['checks']>;

function checkedOf(forms: Asked, attempt: Attempt): CheckedAttempt | undefined {
  const { checks } = attempt;
  const [before, after] = checks ? TIMES.map((time) => toldBy(forms, checks, time)) : [];
  return checks && before && after && { attempt, first: checks.first, before, after };
}

function meanOf(told: readonly Told[]): Told {
  const mean = (of: (one: Told) => number) =>
    told.reduce((sum, one) => sum + of(one), 0) / told.length;
  return {
    discrimination: mean((one) => one.discrimination),
    bias: mean((one) => one.bias),
    sure: mean((one) => one.sure),
  };
}

function meansOf(pupils: readonly CheckedAttempt[]): CheckedClass['means'] {
  if (pupils.length < FEWEST) return undefined;
  const before = meanOf(pupils.map((pupil) => pupil.before));
  const after = meanOf(pupils.map((pupil) => pupil.after));
  return {
    before,
    after,
    gain: {
      discrimination: after.discrimination - before.discrimination,
      bias: after.bias - before.bias,
    },
  };
}

const countsOf = (answers: readonly (CheckAnswer | undefined)[]): Record<CheckAnswer, number> => {
  const [may = 0, mustNot = 0, ask = 0] = CHECK_ANSWERS.map(
    (answer) => answers.filter((one) => one === answer).length,
  );
  return { may, 'must-not': mustNot, ask };
};

/** What was answered to an item at a time, by those whose form had it then. */
const answersTo = (forms: Asked, all: readonly Checks[], id: string, time: Time) =>
  all
    .filter((checks) => itemsAt(forms, checks, time).some((item) => item.id === id))
    .map((checks) => checks[time][id]?.answer);

/**
 * The checks of a class at one level; undefined where the level has none.
 * @param attempts at this level, the oldest first; of each player the first one counts whose two forms are
 *   whole and were of the very text of the level that is known
 */
export function checksOf(level: Level, attempts: readonly Attempt[]): CheckedClass | undefined {
  const forms = level.checks;
  if (!forms) return undefined;
  const firsts = new Map<string, CheckedAttempt>();
  for (const attempt of attempts) {
    if (attempt.hash !== level.hash || firsts.has(attempt.player)) continue;
    const checked = checkedOf(forms, attempt);
    if (checked) firsts.set(attempt.player, checked);
  }
  const pupils = [...firsts.values()];
  const all = pupils.flatMap(({ attempt: { checks } }) => checks ?? []);
  const items = FORMS.flatMap((form) =>
    forms[form].map(({ id, text, breach }) => ({
      id,
      form,
      text,
      breach,
      counts: {
        before: countsOf(answersTo(forms, all, id, 'before')),
        after: countsOf(answersTo(forms, all, id, 'after')),
      },
    })),
  );
  return { pupils, means: meansOf(pupils), items };
}
