// 一關的走法: the ways that a class took through a level, and what everybody decided and marked on them.
import type { Attempt } from '../attempt/attempt.ts';
import { resultOf, retell, type Told } from '../attempt/retell.ts';
import type { WordKey } from '../base/words.ts';
import type { ActivityStep, ChoiceStep, Level } from '../level/level.ts';
import { EXCUSES } from '../level/terms.ts';

export { type Attempt, EXCUSES };

/** A place where ways part or end: a choice, by its id, or an ending. */
export interface Stop {
  kind: 'choice' | 'ending';
  id: string;
  text: WordKey;
  /** How many came by. */
  count: number;
  /** How far along the story it lies, from 0; every flow leads to a later one. */
  column: number;
}

/** So many went from one stop to another. */
export interface Flow {
  from: string;
  to: string;
  count: number;
}

/** One option, and how many took it at first. */
interface TakenOption {
  id: string;
  text: WordKey;
  excuse: string | undefined;
  count: number;
}

interface TakenChoice {
  id: string;
  text: WordKey;
  options: TakenOption[];
}

/** One thing that could be marked in an activity, and how many got it right or wrong. */
export interface MarkedItem {
  id: string;
  /** Names of what it is made of, in the level's words. */
  about: readonly WordKey[];
  hits: number;
  misses: number;
  falseAlarms: number;
  fine: number;
}

interface DoneActivity {
  id: string;
  text: WordKey;
  answers: number;
  /** Mean accuracy, 0–1; undefined where no machine can mark it. */
  accuracy: number | undefined;
  items: MarkedItem[];
}

export interface Story {
  /** How many ways were followed: one for each player, and of these how many came to an end. */
  players: number;
  finished: number;
  stops: Stop[];
  flows: Flow[];
  choices: TakenChoice[];
  activities: DoneActivity[];
}

type Way = readonly Told[];
type ChoiceTold = Extract<Told, { kind: 'choice' }>;

/** Names a stop among those of both kinds. */
export const stopName = ({ kind, id }: Pick<Stop, 'kind' | 'id'>): string => `${kind} ${id}`;

const steps = (level: Level) => Object.values(level.scenes).flatMap((scene) => scene.steps);

/** Counts what is alike. */
function tally(names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The names of the stops of one way, in order, its ending last if it has come to one. */
function stopsOn(way: Way, ending: string | undefined): string[] {
  const choices = way.flatMap((told) =>
    told.kind === 'choice' && told.first ? [stopName({ kind: 'choice', id: told.id })] : [],
  );
  return ending === undefined ? choices : [...choices, stopName({ kind: 'ending', id: ending })];
}

/** The column of each stop: one beyond the last of those that lead to it. */
function columnsOf(names: readonly string[], ways: readonly (readonly string[])[]) {
  const columns = new Map(names.map((name) => [name, 0]));
  // A way has no stop twice, so this comes to rest after as many rounds as there are stops at most;
  // where two ways meet the same two stops in either order, the bound ends it.
  for (let round = 0, moved = true; moved && round < names.length; round += 1) {
    moved = false;
    for (const way of ways) {
      way.forEach((name, index) => {
        const before = index === 0 ? -1 : (columns.get(way[index - 1] ?? '') ?? 0);
        if ((columns.get(name) ?? 0) > before) return;
        columns.set(name, before + 1);
        moved = true;
      });
    }
  }
  return columns;
}

function optionsTaken(step: ChoiceStep, told: readonly ChoiceTold[]): TakenOption[] {
  const counts = tally(told.map(({ option }) => option));
  return step.options.map(({ id, text, excuse }) => ({
    id,
    text,
    excuse,
    count: counts.get(id) ?? 0,
  }));
}

function activityDone(step: ActivityStep, ways: readonly Way[]): DoneActivity {
  const told = ways.flatMap((way) =>
    way.flatMap((one) =>
      one.kind === 'activity' && one.id === step.id && one.first && one.outcome && one.rules
        ? [{ rules: one.rules, answer: one.answer, outcome: one.outcome }]
        : [],
    ),
  );
  const marked = told.flatMap(({ outcome }) => outcome.accuracy ?? []);
  const items = new Map<string, MarkedItem>();
  for (const { rules, answer, outcome } of told) {
    for (const how of ['hits', 'misses', 'falseAlarms', 'fine'] as const) {
      for (const id of outcome[how]) {
        const item = items.get(id) ?? {
          id,
          about: rules.telling(id, answer[id] ?? '').about,
          hits: 0,
          misses: 0,
          falseAlarms: 0,
          fine: 0,
        };
        item[how] += 1;
        items.set(id, item);
      }
    }
  }
  return {
    id: step.id,
    text: step.text,
    answers: told.length,
    accuracy:
      marked.length === 0 ? undefined : marked.reduce((sum, one) => sum + one, 0) / marked.length,
    items: [...items.values()],
  };
}

/**
 * The ways through a level.
 * @param attempts at this level, the oldest first; of each player the first counts that was made with the
 *   very text of the level and that its rules allow. What was only looked at is left out.
 */
export function storyOf(level: Level, attempts: readonly Attempt[]): Story {
  const firsts = new Map<string, { way: Way; ending: string | undefined }>();
  for (const attempt of attempts) {
    if (firsts.has(attempt.player)) continue;
    const { trust, finished } = resultOf(level, attempt);
    if (trust !== 'verified') continue;
    const way = retell(level, attempt).filter(({ exploring }) => !exploring);
    firsts.set(attempt.player, { way, ending: finished?.ending });
  }
  const played = [...firsts.values()];
  const ways = played.map(({ way }) => way);
  const paths = played.map(({ way, ending }) => stopsOn(way, ending));
  const counts = tally(paths.flat());
  const all = steps(level).flatMap((step): Omit<Stop, 'count' | 'column'>[] => {
    if ('choice' in step) return [{ kind: 'choice', id: step.choice, text: step.text }];
    return 'end' in step ? [{ kind: 'ending', id: step.end, text: step.title }] : [];
  });
  const met = all.filter((stop) => counts.has(stopName(stop)));
  const columns = columnsOf(met.map(stopName), paths);
  const flows = tally(
    paths.flatMap((path) => path.slice(1).map((to, index) => JSON.stringify([path[index], to]))),
  );
  const choices = ways.flatMap((way) =>
    way.filter((told): told is ChoiceTold => told.kind === 'choice' && told.first),
  );
  return {
    players: played.length,
    finished: played.filter(({ ending }) => ending !== undefined).length,
    stops: met.map((stop) => ({
      ...stop,
      count: counts.get(stopName(stop)) ?? 0,
      column: columns.get(stopName(stop)) ?? 0,
    })),
    flows: [...flows].map(([ends, count]) => {
      const [from = '', to = ''] = JSON.parse(ends) as string[];
      return { from, to, count };
    }),
    choices: steps(level).flatMap((step) =>
      'choice' in step
        ? [
            {
              id: step.choice,
              text: step.text,
              options: optionsTaken(
                step,
                choices.filter(({ id }) => id === step.choice),
              ),
            },
          ]
        : [],
    ),
    activities: steps(level).flatMap((step) =>
      'activity' in step ? [activityDone(step, ways)] : [],
    ),
  };
}

/** How often each excuse stood among the options, and how often the option with it was taken. */
export function excusesIn({ choices }: Story): Map<string, { offered: number; taken: number }> {
  const counts = new Map<string, { offered: number; taken: number }>();
  for (const { options } of choices) {
    const offered = options.reduce((sum, { count }) => sum + count, 0);
    for (const { excuse, count } of options) {
      if (excuse === undefined) continue;
      const so = counts.get(excuse) ?? { offered: 0, taken: 0 };
      counts.set(excuse, { offered: so.offered + offered, taken: so.taken + count });
    }
  }
  return counts;
}
