// A lesson in turns on this device: the seats of the class, and how far each has come in it.
import { type Class, type Pupil, seated } from '../../classroom/class.ts';
import type { Lesson } from '../../classroom/lesson.ts';
import { device } from '../device.ts';

export interface SeatInTurns {
  pupil: Pupil;
  /** In this lesson: nothing shows but whether it is played, or begun. */
  state: 'fresh' | 'begun' | 'done';
}

export interface Turns {
  row: Class;
  lesson: Lesson;
  seats: SeatInTurns[];
}

/** The lesson that is on with a class and a level; undefined where there is none, or it has ended. */
export async function openTurns(classId: string, level: string): Promise<Turns | undefined> {
  const store = await device();
  const [classes, players, lessons] = await Promise.all([
    store.classes(),
    store.playersOf(classId),
    store.lessonsOf(classId),
  ]);
  const row = classes.find(({ id }) => id === classId);
  const lesson = lessons
    .filter(({ way, endedAt }) => (way === 'turns' || way === 'stations') && !endedAt)
    .filter((one) => one.level === level)
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))[0];
  if (!row || !lesson) return undefined;
  const pupils = seated(players);
  const began = Date.parse(lesson.startedAt);
  const attempts = (await store.attemptsOf(pupils.map(({ id }) => id))).filter(
    (attempt) => attempt.level === level,
  );
  const stateOf = (player: string): SeatInTurns['state'] => {
    const own = attempts.filter((attempt) => attempt.player === player);
    if (own.some(({ finishedAt }) => !finishedAt)) return 'begun';
    const done = own.some(({ finishedAt }) => finishedAt && Date.parse(finishedAt) >= began);
    return done ? 'done' : 'fresh';
  };
  return { row, lesson, seats: pupils.map((pupil) => ({ pupil, state: stateOf(pupil.id) })) };
}
