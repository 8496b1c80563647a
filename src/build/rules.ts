// Names the rules of the game by their sources, so that what was counted by other rules is counted again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that decide what an attempt comes to, and files of others that do. */
const FOLDERS = ['play', 'activities'];
const FILES = ['replay', 'retell', 'counted', 'counting'].map((name) => `attempt/${name}.ts`);

/** 12 hexadecimal digits that change with every change of the rules. @param root of the project */
export function rulesHash(root: string): string {
  const src = join(root, 'src');
  const names = FOLDERS.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      // What an author may write is part of the level's own hash.
      .filter((name) => name.endsWith('.ts') && !/schemas?\.ts$/.test(name)),
  );
  const hash = createHash('sha256');
  for (const name of [...names, ...FILES].toSorted()) hash.update(readFileSync(join(src, name)));
  return hash.digest('hex').slice(0, 12);
}
