// Lessons on this device: what can be held, beginning one, and telling one afterwards.
import type { Player } from '../../attempt/attempt.ts';
import { openAttempt } from '../../attempt/record.ts';
import { seated } from '../../classroom/class.ts';
import type { Lesson } from '../../classroom/lesson.ts';
import { choicesOfLesson } from '../../report/lesson.ts';
import type { Store } from '../../store/store.ts';
import type { LessonDeeds, Listed, Wish } from '../../teacher/lessons/deeds.ts';
import { locale, t } from '../../text/text.ts';
import { beginning, present } from '../clock.ts';
import { device, newId } from '../device.ts';
import { loadCatalogue, loadLevel } from '../load.ts';
import { shelfOf } from '../shelf.ts';

/** The class as one player: the one it has, or a new one. */
async function wholeClass(store: Store, wish: Wish): Promise<Player> {
  const known = wish.class ? await store.playersOf(wish.class) : [];
  const together = known.find(({ seat }) => seat === null);
  if (together) return together;
  const player: Player = {
    version: 1,
    id: newId(),
    name: (!wish.class && wish.label) || t('lesson.whole-class'),
    seat: null,
    createdAt: present(),
    ...(wish.class ? { class: wish.class } : {}),
  };
  await store.putPlayer(player);
  return player;
}

async function begin(wish: Wish): Promise<string> {
  const [{ level }, store] = await Promise.all([loadLevel(wish.level, locale.value), device()]);
  const startedAt = beginning();
  const { id: player } = await wholeClass(store, wish);
  const attempt = openAttempt(level, { id: newId(), player, startedAt });
  const lesson: Lesson = {
    version: 1,
    id: newId(),
    level: wish.level,
    way: 'projector',
    startedAt,
    attempt: attempt.id,
    plan: wish.plan,
    votes: [],
    ...(wish.class ? { class: wish.class } : { label: wish.label }),
  };
  await store.putAttempt(attempt);
  await store.putLesson(lesson);
  return lesson.id;
}

/** Lessons with the names of their classes and levels. */
async function listed(store: Store, lessons: readonly Lesson[]): Promise<Listed[]> {
  const names = new Map((await store.classes()).map(({ id, name }) => [id, name]));
  const levels = lessons.map(({ level }) => level);
  const shelf = await shelfOf(levels, locale.value);
  return lessons.map((lesson) => {
    const known = shelf.levels.get(lesson.level);
    const name = lesson.class === undefined ? lesson.label : names.get(lesson.class);
    return {
      lesson,
      title: known?.words[known.level.title] ?? lesson.level,
      group: name || t('lesson.whole-class'),
    };
  });
}

/** How many lessons are listed; older ones stay in the backup and under their address. */
const LISTED = 30;

async function prepare() {
  const [levels, store] = await Promise.all([loadCatalogue(locale.value), device()]);
  const [classes, lessons] = await Promise.all([store.classes(), store.lessons()]);
  const groups = await Promise.all(
    classes.map(async ({ id, name }) => ({
      id,
      name,
      seats: seated(await store.playersOf(id)).length,
    })),
  );
  const newest = lessons
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
    .slice(0, LISTED);
  return { groups, levels, lessons: await listed(store, newest) };
}

async function tell(id: string) {
  const store = await device();
  const lesson = await store.lesson(id);
  const [named] = lesson ? await listed(store, [lesson]) : [];
  if (!lesson || !named) return undefined;
  const attempt = lesson.attempt === undefined ? undefined : await store.attempt(lesson.attempt);
  const { levels } = await shelfOf([lesson.level], locale.value);
  return { ...named, choices: choicesOfLesson(lesson, attempt, levels.get(lesson.level)) };
}

export const lessonDeeds: LessonDeeds = { prepare, begin, tell };
