// All levels of the project with everything they refer to, as files for the browser.
import { join } from 'node:path';
import { both } from '../base/bilingual.ts';
import { LOCALES, type Locale } from '../base/words.ts';
import type { CatalogueEntry, LevelFile } from '../level/level.ts';
import type { Library } from '../level/library.ts';
import type { Promises } from '../level/promises.ts';
import { sharedTags } from '../level/tag.ts';
import { ACADEMIES } from '../level/terms.ts';
import { readAllAges } from './all-ages.ts';
import { type Compiled, compileFile, levelFiles, urlOf } from './levels.ts';
import { readLibrary } from './library.ts';
import { drawPerson } from './people/atlas.ts';
import { promiseFiles, readPromises } from './promises.ts';
import type { Problem } from './source.ts';

export interface Catalogue {
  levels: Compiled[];
  library: Library;
  /** Not there if something is wrong with them. */
  promises?: Promises;
  /** Ids of the levels for all ages. */
  allAges: string[];
  problems: Problem[];
}

/** Reads, checks and compiles all levels below `levels/`. @param today ISO date */
export async function readCatalogue(root: string, today: string): Promise<Catalogue> {
  const { library, problems } = await readLibrary(root, today);
  const { promises, problems: broken } = await readPromises(root, library);
  problems.push(...broken);
  const levels: Compiled[] = [];
  for (const academy of ACADEMIES) {
    for (const file of await levelFiles(join(root, 'levels', academy))) {
      const result = await compileFile(file, root, library);
      problems.push(...result.problems);
      if (result.compiled) levels.push(result.compiled);
    }
  }
  const { allAges, problems: unknown } = await readAllAges(root);
  problems.push(...unknown, ...tagProblems(levels.map(({ level }) => level.id)));
  return { levels, library, allAges, ...(promises ? { promises } : {}), problems };
}

/** Class codes name a level by a tag made from its id, so no two levels may have the same. */
export const tagProblems = (ids: readonly string[]): Problem[] =>
  sharedTags(ids.map((id) => ({ id }))).map(([{ id }, before]) => ({
    file: `levels/${id}/level.yaml`,
    ...{ line: 1, column: 1 },
    message: both(
      `課堂代碼分不出這一關和 ${before.id}。請把這一關的資料夾改個名字。`,
      `a class code cannot tell this level from ${before.id}; give the folder of this level another name.`,
    ),
  }));

/** One catalogue entry in one language. */
function entryOf(
  { level, authored }: Compiled,
  { library: { backdrops }, allAges }: Catalogue,
  locale: Locale,
): CatalogueEntry {
  return {
    id: level.id,
    academy: level.academy,
    hash: level.hash,
    title: authored.title[locale],
    summary: authored.summary[locale],
    minutes: level.minutes,
    picture: level.places[level.backdrop]?.url ?? '',
    building: backdrops[level.backdrop]?.building ?? '',
    checks: level.checks !== undefined,
    allAges: allAges.includes(level.id),
  };
}

/** Finds the fonts that only one level needs, in the order in which they are to be added. */
export type FontsOf = (
  level: string,
  locale: Locale,
) => Promise<{ file: string; unicodeRange: string }[]>;

/**
 * Every generated file by its address: levels, catalogues and promises a language each, and the cast's
 * pictures.
 * @param fontsOf the fonts that only this level needs
 */
export async function filesOf(
  catalogue: Catalogue,
  fontsOf: FontsOf,
): Promise<Map<string, string>> {
  const { levels, library, promises } = catalogue;
  const files = promises ? promiseFiles(promises, library) : new Map<string, string>();
  for (const locale of LOCALES) {
    for (const { level, words } of levels) {
      const fonts = (await fontsOf(level.id, locale)).map((font) => ({
        url: font.file,
        range: font.unicodeRange,
      }));
      const file: LevelFile = { level, words: words[locale], fonts };
      files.set(`levels/${level.id}.${locale}.json`, JSON.stringify(file));
    }
    for (const academy of ACADEMIES) {
      const entries = levels.filter(({ level }) => level.academy === academy);
      files.set(
        `catalogue/${academy}.${locale}.json`,
        JSON.stringify(entries.map((entry) => entryOf(entry, catalogue, locale))),
      );
    }
  }
  for (const [id, { look }] of Object.entries(library.cast)) {
    files.set(urlOf(`cast/${id}.svg`), drawPerson(look));
  }
  return files;
}
