// Names of what an answer to an activity marked, put or wrote, in the words of its level.
import type { Told } from '../attempt/retell.ts';
import type { Words } from '../base/words.ts';

type Activity = Extract<Told, { kind: 'activity' }>;
type Answer = Activity['answer'];
type Rules = NonNullable<Activity['rules']>;

/** Ids of what was marked or put, in the order of the payload; what the level does not know comes last. */
export function touched({ rules, answer }: Activity): string[] {
  const known = rules?.items() ?? [];
  const rest = Object.keys(answer).filter((id) => !known.includes(id));
  return [...known.filter((id) => answer[id] !== undefined), ...rest];
}

/** Words for what an answer writes in short, e.g. `mute` → 靜音; none where the short word serves. */
export type Deeds = Readonly<Record<string, string>>;

/** How a piece reads, with where it was put: `fact → element`; `—` where it fits no element. */
export function nameOf(
  rules: Rules,
  words: Words,
  id: string,
  answer: Answer,
  deeds: Deeds = {},
): string {
  const put = answer[id];
  const { about, to, written } = rules.telling(id, put ?? '');
  const name = about.map((key) => words[key] ?? key).join('・') || id;
  const where = to === undefined ? (deeds[written ?? ''] ?? written) : (words[to] ?? to);
  return put === undefined || where === undefined ? name : `${name} → ${where}`;
}

/** What was written, if the answer is in the player's own words: the only field of a reason is `reason`. */
export function writtenIn({ rules, answer }: Activity): string | undefined {
  const fields = Object.keys(answer);
  if (!rules) return fields.length === 1 && fields[0] === 'reason' ? answer.reason : undefined;
  const tellings = fields.map((item) => rules.telling(item, answer[item] ?? ''));
  if (tellings.some(({ about }) => about.length > 0)) return undefined;
  const written = tellings.flatMap((telling) => telling.written ?? []);
  return fields.length === 0 && rules.outcome(answer).accuracy !== null
    ? undefined
    : written.join('\n');
}
