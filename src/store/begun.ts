// Files of levels in which plays are unfinished, for when the game has a newer one by then. Nothing personal
// is in them; they go when no unfinished attempt needs them, and are in no backup.
import { z } from 'zod/mini';
import { attemptSchema, idSchema, levelIdSchema } from '../attempt/attempt.ts';
import type { Database } from './database.ts';

/** A level as it was built, as far as it must be told from others. */
const fileSchema = z.object({
  level: z.looseObject({ id: levelIdSchema, hash: z.string(), format: z.number() }),
  words: z.record(z.string(), z.string()),
  fonts: z.array(z.object({ url: z.string(), range: z.string() })),
});

const begunSchema = z.object({
  file: fileSchema,
  /** Ids of the attempts that were begun with it. */
  attempts: z.array(idSchema),
});

/** A built level; there is more in its `level` than is named here. */
export interface BegunFile {
  level: { id: string; hash: string; format: number };
  words: Record<string, string>;
  fonts: { url: string; range: string }[];
}

/** Which file: of which level, of which content of it, in which language. */
export interface BegunKey {
  level: string;
  hash: string;
  locale: string;
}

const keyOf = ({ level, hash, locale }: BegunKey): string => `${level} ${hash} ${locale}`;

export class Begun {
  readonly #database: Database | undefined;

  constructor(database: Database | undefined) {
    this.#database = database;
  }

  /** The file that was kept; undefined if there is none, or it cannot be read. */
  async find(key: BegunKey): Promise<BegunFile | undefined> {
    const row = await this.#database?.get('begun', keyOf(key)).catch(() => undefined);
    return begunSchema.safeParse(row).data?.file;
  }

  /**
   * Keeps the file with which an attempt was begun, and lets go of those that no unfinished attempt needs.
   * Never rejects: where the device is full, the play is as good without it until the game changes.
   */
  async keep(file: BegunFile, locale: string, attempt: string): Promise<void> {
    const key = keyOf({ level: file.level.id, hash: file.level.hash, locale });
    await this.#database?.get('begun', key).then(
      async (row) => {
        const { data } = begunSchema.safeParse(row);
        if (data?.attempts.includes(attempt)) return;
        await this.#put(key, { file, attempts: [...(data?.attempts ?? []), attempt] });
      },
      () => {},
    );
  }

  async #put(key: string, row: { file: BegunFile; attempts: string[] }): Promise<void> {
    const work = this.#database?.transaction(['begun', 'attempts'], 'readwrite');
    if (!work) return;
    const begun = work.objectStore('begun');
    const change = async () => {
      await begun.put(row, key);
      for (const other of await begun.getAllKeys()) {
        if (other === key) continue;
        const { data } = begunSchema.safeParse(await begun.get(other));
        const needing = await Promise.all(
          (data?.attempts ?? []).map(async (id) => {
            const found = attemptSchema.safeParse(await work.objectStore('attempts').get(id)).data;
            return found && !found.finishedAt ? [id] : [];
          }),
        );
        if (needing.flat().length === 0) await begun.delete(other);
      }
    };
    await Promise.allSettled([change(), work.done]);
  }
}
