// 班級報告: what a class did, in figures of the class alone: nobody is named or ranked in it.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { isPupil } from '../classroom/class.ts';
import type { Lesson } from '../classroom/lesson.ts';
import { COMPETENCIES, type Competency } from '../level/terms.ts';
import { type CheckedClass, checksOf, FEWEST } from './checks.ts';
import { byDifference, type DifferingChoice, differingIn } from './differing.ts';
import type { Graded, Known, Levels } from './gradebook.ts';
import { excusesIn, type Story, storyOf } from './story.ts';
import { votesIn } from './votes.ts';

export interface PlayedLevel {
  id: string;
  title: string;
  /** How many pupils played it, and how many of them came to an ending. */
  pupils: number;
  finished: number;
  /** How many lessons the whole class played it together. */
  together: number;
}

interface Practised {
  competency: Competency;
  /** How many pupils practised it at all. */
  pupils: number;
  /** Mean of what could be earned, 0–100, over the first finished plays. */
  percent: number;
}

export interface ClassReport {
  /** How many pupils have played. */
  pupils: number;
  /** ISO 8601, of the first and the last day; undefined where nothing was played. */
  from: string | undefined;
  to: string | undefined;
  /** Those that most have played come first. */
  levels: PlayedLevel[];
  practised: Practised[];
  /** The most different first. */
  differing: DifferingChoice[];
  /** The most chosen first; none that nobody chose. */
  excuses: { excuse: string; offered: number; taken: number }[];
  /** What was marked, over all activities at first. */
  marked: Pick<
    Story['activities'][number]['items'][number],
    'hits' | 'misses' | 'falseAlarms' | 'fine'
  >;
  /** Of levels whose checks at least five pupils answered, those of most first. */
  checks: { level: string; pupils: number; means: NonNullable<CheckedClass['means']> }[];
  /** Questions for going on talking, beginning with the levels on which the class differed most. */
  talk: { level: string; question: string }[];
}

export interface ClassRecords {
  players: readonly Player[];
  /** Of these players, the oldest first. */
  attempts: readonly Attempt[];
  /** The same, as they were counted, the oldest first. */
  rows: readonly Graded[];
  lessons: readonly Lesson[];
  levels: Levels;
}

/** All of one level that the report needs. */
interface OneLevel {
  id: string;
  title: string;
  known: Known | undefined;
  story: Story | undefined;
  attempts: readonly Attempt[];
  lessons: readonly Lesson[];
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** What everybody's first finished play of each level came to. */
function firstsOf(rows: readonly Graded[]): Graded[] {
  const firsts = new Map<string, Graded>();
  for (const row of rows) {
    const pair = `${row.attempt.player} ${row.attempt.level}`;
    if (row.trust === 'verified' && row.finished && !firsts.has(pair)) firsts.set(pair, row);
  }
  return [...firsts.values()];
}

function practisedIn(rows: readonly Graded[]): Practised[] {
  const firsts = firstsOf(rows);
  return COMPETENCIES.flatMap((competency): Practised[] => {
    const plays = firsts.flatMap(({ attempt, finished }) => {
      const percent = finished?.score.competencies[competency];
      return percent === undefined ? [] : [{ player: attempt.player, percent }];
    });
    if (plays.length === 0) return [];
    const practised = plays.filter(({ percent }) => percent > 0);
    return [
      {
        competency,
        pupils: new Set(practised.map(({ player }) => player)).size,
        percent: Math.round(sum(plays.map(({ percent }) => percent)) / plays.length),
      },
    ];
  });
}

function excusesOf(stories: readonly Story[]): ClassReport['excuses'] {
  const counts = new Map<string, { offered: number; taken: number }>();
  for (const [excuse, { offered, taken }] of stories.flatMap((story) => [...excusesIn(story)])) {
    const before = counts.get(excuse) ?? { offered: 0, taken: 0 };
    counts.set(excuse, { offered: before.offered + offered, taken: before.taken + taken });
  }
  return [...counts]
    .map(([excuse, figures]) => ({ excuse, ...figures }))
    .filter(({ taken }) => taken > 0)
    .toSorted((a, b) => b.taken - a.taken);
}

function markedIn(stories: readonly Story[]): ClassReport['marked'] {
  const items = stories.flatMap(({ activities }) => activities.flatMap((one) => one.items));
  const all = (of: (item: ClassReport['marked']) => number) => sum(items.map(of));
  return {
    hits: all(({ hits }) => hits),
    misses: all(({ misses }) => misses),
    falseAlarms: all(({ falseAlarms }) => falseAlarms),
    fine: all(({ fine }) => fine),
  };
}

/** One question of each level in turn, then the next of each. */
function talkOf(levels: readonly OneLevel[]): ClassReport['talk'] {
  const most = Math.max(0, ...levels.map(({ known }) => known?.level.talk.length ?? 0));
  return Array.from({ length: most }, (_, nth) =>
    levels.flatMap(({ title, known }) => {
      const question = known?.words[known.level.talk[nth] ?? ''];
      return question === undefined ? [] : [{ level: title, question }];
    }),
  ).flat();
}

function levelsIn({ players, attempts, lessons, levels }: ClassRecords): OneLevel[] {
  const pupils = new Set(players.filter(isPupil).map(({ id }) => id));
  const own = attempts.filter(({ player }) => pupils.has(player));
  const held = lessons.filter(({ way }) => way === 'projector');
  const ids = new Set([...own, ...held].map(({ level }) => level));
  return [...ids].map((id): OneLevel => {
    const known = levels.get(id);
    const ofLevel = own.filter(({ level }) => level === id);
    return {
      id,
      title: known?.words[known.level.title] ?? id,
      known,
      story: known && storyOf(known.level, ofLevel),
      attempts: ofLevel,
      lessons: held.filter(({ level }) => level === id),
    };
  });
}

function playedIn(
  { id, title, attempts, lessons }: OneLevel,
  rows: readonly Graded[],
): PlayedLevel {
  const ended = rows.filter(({ attempt, finished }) => attempt.level === id && finished);
  const pupils = new Set(attempts.map(({ player }) => player));
  const finished = new Set(ended.map(({ attempt }) => attempt.player)).size;
  return { id, title, pupils: pupils.size, finished, together: lessons.length };
}

/** What a class did. Choices and checks are told from five pupils on, so that nobody is known by a figure. */
export function classReport(records: ClassRecords): ClassReport {
  const { rows } = records;
  const levels = levelsIn(records);
  const pupils = new Set(levels.flatMap(({ attempts }) => attempts.map(({ player }) => player)));
  const own = rows.filter(({ attempt }) => pupils.has(attempt.player));
  const played = levels
    .map((level) => playedIn(level, own))
    .toSorted((a, b) => b.pupils - a.pupils || b.together - a.together || (a.id < b.id ? -1 : 1));
  const differing = levels
    .flatMap(({ known, story, title, lessons }) =>
      known && story
        ? differingIn(story, votesIn(lessons), { words: known.words, title, least: FEWEST })
        : [],
    )
    .toSorted(byDifference);
  const stories = levels.flatMap(({ story }) => story ?? []);
  const days = levels
    .flatMap(({ attempts, lessons }) => [...attempts, ...lessons])
    .map(({ startedAt }) => startedAt)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const rank = new Map(
    [...differing.map(({ level }) => level), ...played.map(({ title }) => title)]
      .toReversed()
      .map((title, nth) => [title, nth]),
  );
  return {
    pupils: pupils.size,
    from: days[0],
    to: days.at(-1),
    levels: played,
    practised: practisedIn(own),
    differing,
    excuses: excusesOf(stories),
    marked: markedIn(stories),
    checks: levels
      .flatMap(({ known, title, attempts }) => {
        const checked = known && checksOf(known.level, attempts);
        return checked?.means
          ? [{ level: title, pupils: checked.pupils.length, means: checked.means }]
          : [];
      })
      .toSorted((a, b) => b.pupils - a.pupils),
    talk: talkOf(levels.toSorted((a, b) => (rank.get(b.title) ?? 0) - (rank.get(a.title) ?? 0))),
  };
}
