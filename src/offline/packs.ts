// Into which packs the files of a build fall: the shell, without which nothing opens, the levels of each
// academy with all that only they show, and the typeface for what people type.
import type { BuiltFile } from './listing.ts';

/** Everything that is not of some levels alone: pages, console, workers, engine, map. */
export const SHELL = 'shell';

/** The whole typeface, for characters that no text of the game has. */
export const TYPEFACE = 'typeface';

/** Packs that are kept whatever is chosen. */
export const ALWAYS: readonly string[] = [SHELL, TYPEFACE];

const LEVEL = /^levels\/([a-z]+)\/[^/]+\.json$/;
const TYPED = /^fonts\/typed\//;

/** Every text in a value of JSON, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') {
    for (const inner of Object.values(value)) yield* textsIn(inner);
  }
}

/** The packs of each file, by path. A file that levels of several academies name is in each of their packs. */
export function packsOf(files: readonly BuiltFile[]): Map<string, string[]> {
  const named = new Map<string, Set<string>>();
  const add = (path: string, pack: string) => {
    const packs = named.get(path) ?? new Set();
    named.set(path, packs.add(pack));
  };
  for (const { path, text } of files) {
    const [, academy] = LEVEL.exec(path) ?? [];
    if (academy === undefined) continue;
    add(path, academy);
    for (const address of textsIn(JSON.parse(text ?? '{}'))) {
      add(address.replace(/^\.\//, ''), academy);
    }
  }
  const packOf = (path: string): string[] => {
    if (TYPED.test(path)) return [TYPEFACE];
    return [...(named.get(path) ?? [SHELL])].toSorted();
  };
  return new Map(files.map(({ path }) => [path, packOf(path)]));
}
