// Reads the promises of the academies, and makes the files that the browser loads.
import { join } from 'node:path';
import { LOCALES } from '../base/words.ts';
import { unknownId, WHAT } from '../level/findings.ts';
import type { Library } from '../level/library.ts';
import { type Promises, type PromisesFile, promisesSchema } from '../level/promises.ts';
import { ACADEMIES } from '../level/terms.ts';
import { urlOf } from './levels.ts';
import { shapeFindings } from './shape.ts';
import { located, type Problem, readSource } from './source.ts';

const FILE = 'levels/promises.yaml';

/** The promises, if nothing is wrong with them. */
export async function readPromises(
  root: string,
  { sounds }: Pick<Library, 'sounds'>,
): Promise<{ promises?: Promises; problems: Problem[] }> {
  const source = await readSource(join(root, FILE), FILE);
  if (source.problems.length > 0) return { problems: source.problems };
  const parsed = promisesSchema.safeParse(source.data);
  if (!parsed.success) {
    return { problems: located(source, shapeFindings(parsed.error.issues, source.data)) };
  }
  const findings = unknownId(['sound'], WHAT.sound, parsed.data.sound, Object.keys(sounds));
  return { promises: parsed.data, problems: located(source, findings) };
}

/** The file of each academy in each language, by its address. */
export function promiseFiles(
  { sound, promises }: Promises,
  { sounds }: Pick<Library, 'sounds'>,
): Map<string, string> {
  const heard = sounds[sound];
  const files = new Map<string, string>();
  for (const academy of ACADEMIES) {
    for (const locale of LOCALES) {
      const file: PromisesFile = {
        promises: Object.fromEntries(
          Object.entries(promises[academy]).map(([id, text]) => [id, text[locale]]),
        ),
        sound: { kind: heard?.kind ?? 'effect', urls: heard?.files.map(urlOf) ?? [] },
      };
      files.set(`promises/${academy}.${locale}.json`, JSON.stringify(file));
    }
  }
  return files;
}
