// Lessons of a class that is taught on this very device: begun, gone on with, and ended by the teacher.

import type { Lesson } from '../../classroom/lesson.ts';
import type { LessonWanted } from '../../teacher/classes/start-lesson.tsx';
import { beginning, present } from '../clock.ts';
import { device, newId } from '../device.ts';
import { change, letGo, settings } from '../settings.ts';
import { changed } from './reading.ts';

/** Address of the page on which a class plays a level in turns. */
export const turnsAddress = ({ class: id, level }: Pick<Lesson, 'class' | 'level'>): string =>
  `./index.html#/class/${id}/${level}`;

/** Begins a lesson, and goes to it. @returns whether the device took it */
export async function beginLesson(
  classId: string,
  { level, names, checks }: LessonWanted,
): Promise<boolean> {
  const store = await device();
  const lesson: Lesson = {
    version: 1,
    id: newId(),
    class: classId,
    level,
    way: 'turns',
    startedAt: beginning(),
    votes: [],
    ...(names ? { names } : {}),
    ...(checks ? { checks } : {}),
  };
  await store.putLesson(lesson);
  if (store.keeping !== 'kept') return false;
  change({ turns: { class: classId, level }, station: null, player: null, open: null });
  location.href = turnsAddress(lesson);
  return true;
}

/** Ends a lesson; the device is everybody's again. */
export async function endLesson(id: string): Promise<void> {
  const store = await device();
  const lesson = (await store.lessons()).find((one) => one.id === id);
  if (!lesson) return;
  await store.putLesson({ ...lesson, endedAt: present() });
  const { turns } = settings.value;
  if (turns && turns.class === lesson.class && turns.level === lesson.level) letGo();
  await changed();
}
