// All levels of a folder: read, checked and compiled.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { both } from '../base/bilingual.ts';
import { checkLevel } from '../level/check.ts';
import { type AllWords, compileLevel } from '../level/compile.ts';
import type { Level } from '../level/level.ts';
import type { Library } from '../level/library.ts';
import { type AuthoredLevel, levelSchema } from '../level/schema.ts';
import { ACADEMIES } from '../level/terms.ts';
import { prove } from './proof.ts';
import { shapeFindings } from './shape.ts';
import { located, type Problem, readSource, type Source } from './source.ts';

export interface Compiled {
  level: Level;
  words: AllWords;
  authored: AuthoredLevel;
}

/** The game's address of a file of ours: what lies in assets/ lies at its top. */
export const urlOf = (file: string): string => file.replace(/^assets\//, '');

/** Names the content of a level, whatever its layout and comments. */
export const hashOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);

/** What became of a level: compiled where nothing is wrong with it. */
interface Outcome {
  compiled?: Compiled;
  source: Source;
  problems: Problem[];
  authored?: AuthoredLevel;
}

/** Checks one level file and compiles it if nothing is wrong. @param path of the file */
export const compileFile = async (path: string, root: string, library: Library): Promise<Outcome> =>
  compileSource(await readSource(path, relative(root, path)), path, library);

/** Checks what a level file says, and compiles it if nothing is wrong. Never throws. @param path of the file */
export function compileSource(source: Source, path: string, library: Library): Outcome {
  if (source.problems.length > 0) return { source, problems: source.problems };
  const parsed = levelSchema.safeParse(source.data);
  if (!parsed.success) {
    const findings = shapeFindings(parsed.error.issues, source.data);
    return { source, problems: located(source, findings) };
  }
  const authored = parsed.data;
  const findings = checkLevel(authored, library);
  const slug = basename(dirname(path));
  const academy = basename(dirname(dirname(path)));
  if (ACADEMIES.some((one) => one === academy) && academy !== authored.academy) {
    findings.push({
      path: ['academy'],
      message: both(
        `這個關卡放在 ${academy} 資料夾，academy 卻寫 ${authored.academy}。`,
        `this level lies in the folder ${academy} but says academy ${authored.academy}.`,
      ),
    });
  }
  if (findings.length > 0) return { source, authored, problems: located(source, findings) };
  const id = `${authored.academy}/${slug}`;
  const { level, words } = compileLevel(id, hashOf(source.data), authored, library, urlOf);
  const proof = prove(level);
  const problems = located(source, proof.findings);
  return problems.length > 0
    ? { source, authored, problems }
    : {
        compiled: { level: { ...level, best: proof.best }, words, authored },
        source,
        authored,
        problems,
      };
}

/** The level files at or below a path, in order. */
export async function levelFiles(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (path.endsWith('.yaml') || path.endsWith('.yml')) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'level.yaml')
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
