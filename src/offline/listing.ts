// What a build is made of: every file with its size and the hash of its content, and the packs it is in.
import { packsOf } from './packs.ts';

/** One file of a build. */
export interface ListedFile {
  /** From the folder of the game, e.g. `levels/chuanglian/lost-wallet.zh.json`. */
  path: string;
  bytes: number;
  /** Names the content: the first 128 bits of its SHA-256, in hexadecimal digits. */
  hash: string;
  /** In which packs it is; any of them brings it. */
  packs: string[];
}

/** All files of a build. */
export interface Listing {
  /** Names the build; changes with any file of it. */
  build: string;
  files: ListedFile[];
}

/** A file as it was built. `text` where it is a level, whose words name other files. */
export interface BuiltFile extends Omit<ListedFile, 'packs'> {
  text?: string;
}

/**
 * Lists a build, with the packs that its levels make of it.
 * @throws if two files have the same path
 */
export function listingOf(build: string, built: readonly BuiltFile[]): Listing {
  if (new Set(built.map(({ path }) => path)).size < built.length) throw new Error('a path twice');
  const packs = packsOf(built);
  const files = built.map(({ path, bytes, hash }) => ({
    ...{ path, bytes, hash },
    packs: packs.get(path) ?? [],
  }));
  return { build, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
