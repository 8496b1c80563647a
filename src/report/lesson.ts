// A lesson as it is told afterwards: each choice that the class came to, its votes, and what was decided.
import type { Attempt } from '../attempt/attempt.ts';
import { retell } from '../attempt/retell.ts';
import type { Ballot, Lesson } from '../classroom/lesson.ts';
import { type Move, movesOf } from '../classroom/tally.ts';
import type { Level } from '../level/level.ts';
import type { Known } from './gradebook.ts';

/** One choice of a lesson, in words. */
export interface ToldChoice {
  /** How many decisions had been taken before it. */
  nth: number;
  question: string;
  options: { id: string; text: string }[];
  /** The votes before and after the class talked, as far as they were taken. */
  first?: Ballot;
  second?: Ballot;
  /** How the seats moved between them; none where hands were counted. */
  moves?: Move[];
  /** The option that was taken; none where the lesson stopped before. */
  taken?: string;
}

function choiceIn(level: Level | undefined, id: string) {
  const steps = Object.values(level?.scenes ?? {}).flatMap((scene) => scene.steps);
  for (const step of steps) if ('choice' in step && step.choice === id) return step;
  return undefined;
}

/** The options of a choice: those of the level, and any that only a vote knows. */
function optionsOf(known: Known | undefined, choice: string, votes: Lesson['votes']) {
  const told = choiceIn(known?.level, choice)?.options ?? [];
  const voted = votes.flatMap(({ counts }) => Object.keys(counts));
  const strange = [...new Set(voted)].filter((id) => told.every((option) => option.id !== id));
  return [
    ...told.map(({ id, text }) => ({ id, text: known?.words[text] ?? id })),
    ...strange.map((id) => ({ id, text: id })),
  ];
}

/**
 * The choices of a lesson in the order in which the class came to them; those only looked at afterwards
 * are left out.
 * @param attempt what the class played @param known none where the level is not to be had: ids stand in
 */
export function choicesOfLesson(
  lesson: Pick<Lesson, 'votes'>,
  attempt: Attempt | undefined,
  known: Known | undefined,
): ToldChoice[] {
  const own = attempt ? retell(known?.level, attempt).filter(({ exploring }) => !exploring) : [];
  const taken = new Map(
    own.flatMap((told, nth) => (told.kind === 'choice' ? [[nth, told] as const] : [])),
  );
  const voted = lesson.votes.map(({ nth = 0 }) => nth);
  const places = [...new Set([...taken.keys(), ...voted])].toSorted((a, b) => a - b);
  return places.flatMap((nth): ToldChoice[] => {
    const votes = lesson.votes.filter((vote) => (vote.nth ?? 0) === nth);
    const choice = taken.get(nth)?.id ?? votes[0]?.choice;
    if (choice === undefined) return [];
    const options = optionsOf(known, choice, votes);
    const first = votes.find(({ round }) => round === 1);
    const second = votes.find(({ round }) => round === 2);
    const moves = movesOf(
      first,
      second,
      options.map(({ id }) => id),
    );
    const step = choiceIn(known?.level, choice);
    const option = taken.get(nth)?.option;
    return [
      {
        nth,
        question: (step && known?.words[step.text]) ?? choice,
        options,
        ...(first ? { first } : {}),
        ...(second ? { second } : {}),
        ...(moves ? { moves } : {}),
        ...(option === undefined ? {} : { taken: option }),
      },
    ];
  });
}
