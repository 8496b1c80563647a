// 前測/後測: what a player answered before a level and after it, in two parallel forms.
/** May one do this? 可以、不可以、先問清楚. */
export const CHECK_ANSWERS = ['may', 'must-not', 'ask'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** How sure, from 1 (not really) to 3 (quite). */
export const SURE = [1, 2, 3] as const;

/** One answer. */
export interface Answered {
  answer: CheckAnswer;
  sure: (typeof SURE)[number];
}

export const FORMS = ['a', 'b'] as const;
export type FormName = (typeof FORMS)[number];

/** What was answered so far. */
export interface Checks {
  /** The form that is asked before the level; the other one is asked after it. */
  first: FormName;
  /** By id of the item. */
  before: Readonly<Record<string, Answered>>;
  after: Readonly<Record<string, Answered>>;
  /** Once skipped it is not asked for again, for half a check tells nothing. */
  skipped?: boolean | undefined;
}

/** Before the level, or after it. */
export const TIMES = ['before', 'after'] as const;
export type Time = (typeof TIMES)[number];

/** An item as the rules see it. */
export interface CheckItem {
  id: string;
  breach: boolean;
}

/** The two forms of a level. */
export type Forms<I extends CheckItem = CheckItem> = Readonly<Record<FormName, readonly I[]>>;

/** The checks of an attempt at which nothing is answered yet. @param crosswise whether `b` comes first */
export const openChecks = (crosswise: boolean): Checks => ({
  first: crosswise ? 'b' : 'a',
  before: {},
  after: {},
});

/**
 * Which form comes first, so that half a class begins with either: by the seat, or by chance where there
 * is none. @param chance from 0 to 1
 */
export const isCrosswise = (seat: number | null, chance: number): boolean =>
  seat === null ? chance < 0.5 : seat % 2 === 0;

/** The items that are asked before or after. */
export const itemsAt = <I extends CheckItem>(forms: Forms<I>, { first }: Checks, time: Time) =>
  forms[(time === 'before') === (first === 'a') ? 'a' : 'b'];

/** The item to be answered next; undefined once all are. */
export const nextItem = <I extends CheckItem>(
  forms: Forms<I>,
  checks: Checks,
  time: Time,
): I | undefined => itemsAt(forms, checks, time).find(({ id }) => !checks[time][id]);

/** The checks with one more item answered. */
export const answer = (checks: Checks, time: Time, id: string, given: Answered): Checks => ({
  ...checks,
  [time]: { ...checks[time], [id]: given },
});

/**
 * Four weeks later: half of each form, so that whoever answered one before meets three items anew. The n-th
 * items of both forms are of one kind, so every kind is asked once, and half of the items are a breach.
 * @param other the halves that are left
 */
export const boosterOf = <I extends CheckItem>(forms: Forms<I>, other: boolean): I[] =>
  forms.a.flatMap((item, nth) => ((nth % 2 === 0) === other ? (forms.b[nth] ?? []) : item));

/** What is to be asked of an attempt now: before it begins, or once it has ended. Undefined if nothing. */
export function timeToAsk(
  forms: Forms,
  checks: Checks | undefined,
  finished: boolean,
): Time | undefined {
  if (!checks || checks.skipped) return undefined;
  if (nextItem(forms, checks, 'before')) return 'before';
  return finished && nextItem(forms, checks, 'after') ? 'after' : undefined;
}

/** What one form told; both figures are from −1 to 1. */
export interface Told {
  /** How much more breaches were turned down than what only looks like one. 1: told apart without fail. */
  discrimination: number;
  /** Below 0: inclined to let things pass. Above 0: inclined to suspect them. */
  bias: number;
  /** Mean of how sure, 1 to 3, over the six items. */
  sure: number;
}

/** How far an answer turns a thing down: asking first is half of the way. */
const TURNED_DOWN: Record<CheckAnswer, number> = { may: 0, ask: 0.5, 'must-not': 1 };

const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;

/**
 * The two kinds of judgement apart, as in signal detection (Green & Swets 1966; for games against
 * misinformation Modirrousta-Galian & Higham 2023): whether breaches are told from look-alikes, and how much
 * is suspected at all. @returns undefined unless every item of the form is answered
 */
export function toldBy(forms: Forms, checks: Checks, time: Time): Told | undefined {
  const items = itemsAt(forms, checks, time);
  const answered = items.flatMap(({ id, breach }) => {
    const given = checks[time][id];
    return given ? [{ breach, sure: given.sure, down: TURNED_DOWN[given.answer] }] : [];
  });
  if (answered.length < items.length) return undefined;
  const down = (breach: boolean) =>
    mean(answered.filter((one) => one.breach === breach).map((one) => one.down));
  const [hits, alarms] = [down(true), down(false)];
  return {
    discrimination: hits - alarms,
    bias: hits + alarms - 1,
    sure: mean(answered.map(({ sure }) => sure)),
  };
}
