// What is kept on a device as a file that a person carries off and brings back.
import { z } from 'zod/mini';
import { no, ok, type Result } from '../base/result.ts';
import { SCHEMAS } from './rows.ts';
import type { Store } from './store.ts';

export const APP = 'qinglian-academy';

/** A class's year is under 5 MB, that of a school of sixty classes about 95; more is not ours. */
export const LARGEST_BACKUP = 200 * 1024 * 1024;

/** What is locked with a passphrase is a third longer. */
export const LARGEST_FILE = 1.4 * LARGEST_BACKUP;

const backupSchema = z.object({
  app: z.literal(APP),
  version: z.literal(1),
  savedAt: z.iso.datetime({ offset: true }),
  players: z.array(SCHEMAS.players),
  attempts: z.array(SCHEMAS.attempts),
  /** Files from before there were these have none. */
  pictures: z._default(z.array(SCHEMAS.pictures), []),
  classes: z._default(z.array(SCHEMAS.classes), []),
  lessons: z._default(z.array(SCHEMAS.lessons), []),
});

export type Backup = z.infer<typeof backupSchema>;

/** Why a file cannot be brought in; what is `locked` can, with its passphrase (`lock/locked-file.ts`). */
export type BackupTrouble = 'too-big' | 'not-whole' | 'not-ours' | 'newer' | 'broken' | 'locked';

/** Players whose attempts are read together. */
const TOGETHER = 10;

/** What a backup is made from. */
type Source = Pick<Store, 'players' | 'pictures' | 'classes' | 'lessons' | 'survey' | 'attemptsOf'>;

/**
 * A backup of everything, as pieces of its text: a school's year is never in memory as a whole.
 * @param tell hears of how many players the attempts are written
 */
export async function* backupPieces(
  store: Source,
  savedAt: string,
  tell: (done: number, all: number) => void = () => {},
): AsyncGenerator<string> {
  yield `${JSON.stringify({ app: APP, version: 1, savedAt }).slice(0, -1)}`;
  for (const table of ['classes', 'lessons', 'players', 'pictures'] as const) {
    yield `,"${table}":${JSON.stringify(await store[table]())}`;
  }
  yield ',"attempts":[';
  const ids = await store.survey.playedBy();
  let comma = '';
  for (let from = 0; from < ids.length; from += TOGETHER) {
    tell(from, ids.length);
    const attempts = await store.attemptsOf(ids.slice(from, from + TOGETHER));
    if (attempts.length === 0) continue;
    yield comma + attempts.map((attempt) => JSON.stringify(attempt)).join(',');
    comma = ',';
  }
  yield ']}';
  tell(ids.length, ids.length);
}

const isLocked = (data: unknown): boolean =>
  z.object({ locked: z.looseObject({}) }).safeParse(data).success;

/** Reads the text of a file; nothing of it is believed before it has passed the schema. */
export function readBackup(text: string): Result<Backup, BackupTrouble> {
  if (text.length > LARGEST_FILE) return no('too-big');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return no(text.trimStart().startsWith('{') ? 'not-whole' : 'not-ours');
  }
  const head = z.object({ app: z.literal(APP), version: z.int() }).safeParse(data);
  if (!head.success) return no('not-ours');
  if (head.data.version > 1) return no('newer');
  if (isLocked(data)) return no('locked');
  if (text.length > LARGEST_BACKUP) return no('too-big');
  const backup = backupSchema.safeParse(data);
  return backup.success ? ok(backup.data) : no('broken');
}
