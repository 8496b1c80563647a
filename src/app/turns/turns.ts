// A lesson in turns with a class of this device: its seats, and how far each has come in it.
import { seated } from '../../classroom/class.ts';
import { device } from '../device.ts';
import { stateOf, type Turns } from './seat.ts';

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
    .filter(({ way, endedAt }) => way === 'turns' && !endedAt)
    .filter((one) => one.level === level)
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))[0];
  if (!row || !lesson) return undefined;
  const pupils = seated(players);
  const attempts = (await store.attemptsOf(pupils.map(({ id }) => id))).filter(
    (attempt) => attempt.level === level,
  );
  const seats = pupils.map(({ id, seat, name }) => ({
    seat,
    name: lesson.names ? name : '',
    player: id,
    state: stateOf(
      attempts.filter(({ player }) => player === id),
      Date.parse(lesson.startedAt),
    ),
  }));
  return { level, title: row.name, checks: lesson.checks === true, seats };
}
