// A class that has played, as records of it lie on the teacher's device.
import type { Page } from '@playwright/test';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Class } from '../../src/classroom/class.ts';
import type { Lesson } from '../../src/classroom/lesson.ts';
import type { Level } from '../../src/level/level.ts';
import type { Decision } from '../../src/play/state.ts';
import { Teacher } from './teacher.ts';

const SINCE = '2026-11-01T08:00:00+08:00';

export const CLASS: Class = { version: 1, id: 'c1', name: '三年二班', tag: 7, createdAt: SINCE };

/** Somebody of the class; the id is `p` and the seat. */
export const pupil = (seat: number, name = '', more: Partial<Player> = {}): Player => ({
  ...{ version: 1, id: `p${seat}`, name, seat, createdAt: SINCE, class: CLASS.id },
  ...more,
});

/** A play of somebody at a seat, an hour after midnight for each number of it. */
export function playOf(
  level: Level,
  decisions: readonly Decision[],
  { seat, nth = 1, ended = true }: { seat: number; nth?: number; ended?: boolean },
): Attempt {
  const at = `2026-11-23T${String(nth).padStart(2, '0')}:00:00+08:00`;
  return {
    ...{ version: 1, id: `a-${level.id.replace('/', '-')}-${seat}-${nth}`, player: `p${seat}` },
    ...{ level: level.id, hash: level.hash, format: level.format, startedAt: at, seconds: 60 },
    ...(ended ? { finishedAt: at } : {}),
    entries: decisions.map((decision, index) => ({ at: index, ...decision })),
    place: { read: 0, answer: {} },
  };
}

/** Opens the console of a device that has these records. */
export async function openSchool(
  page: Page,
  records: { players: Player[]; attempts: Attempt[]; lessons?: Lesson[]; classes?: Class[] },
): Promise<Teacher> {
  const teacher = await Teacher.open(page);
  await teacher.bringInText(
    JSON.stringify({
      ...{ app: 'qinglian-academy', version: 1, savedAt: '2026-11-27T10:00:00+08:00' },
      ...{ classes: [CLASS], ...records },
    }),
  );
  return teacher;
}
