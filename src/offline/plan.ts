// What is to be kept, what of it is there, and what comes next. Pure: what is there is handed in.
import type { ListedFile, Listing } from './listing.ts';
import { ALWAYS } from './packs.ts';

/** What is to be kept on a device: everything, or the packs of some academies. */
export type Wanted = 'all' | string[];

/** How much of a pack is kept. */
export interface PackStanding {
  pack: string;
  files: number;
  bytes: number;
  keptFiles: number;
  keptBytes: number;
}

/** All packs of a build: those that are always kept, then the academies by name. */
export function packNames({ files }: Listing): string[] {
  const names = [...new Set(files.flatMap(({ packs }) => packs))].toSorted();
  return [...ALWAYS, ...names.filter((name) => !ALWAYS.includes(name))];
}

/** The packs that are to be kept; of a choice made with another build, those that there still are. */
export const wantedPacks = (listing: Listing, wanted: Wanted): string[] =>
  packNames(listing).filter(
    (pack) => wanted === 'all' || ALWAYS.includes(pack) || wanted.includes(pack),
  );

const isIn = (file: ListedFile, packs: readonly string[]): boolean =>
  file.packs.some((pack) => packs.includes(pack));

/**
 * The files of some packs that are not there yet, in the order in which they are fetched: the shell, then
 * academy after academy, the typeface for typing last. No content comes twice.
 * @param kept hashes of what is there
 */
export function missing(
  listing: Listing,
  packs: readonly string[],
  kept: ReadonlySet<string>,
): ListedFile[] {
  const [shell = '', typeface = '', ...academies] = packNames(listing);
  const order = [shell, ...academies, typeface];
  const rank = (file: ListedFile) => Math.min(...file.packs.map((pack) => order.indexOf(pack)));
  const seen = new Set(kept);
  return listing.files
    .filter((file) => isIn(file, packs))
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

const bytesOf = (files: readonly ListedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** How much of each pack is there. Files that are in several packs count in each. */
export const standingOf = (listing: Listing, kept: ReadonlySet<string>): PackStanding[] =>
  packNames(listing).map((pack) => {
    const files = listing.files.filter((file) => isIn(file, [pack]));
    const there = files.filter(({ hash }) => kept.has(hash));
    return {
      ...{ pack, files: files.length, bytes: bytesOf(files) },
      ...{ keptFiles: there.length, keptBytes: bytesOf(there) },
    };
  });

/** What some packs come to, and how much of it is there; no content counts twice. */
export function progressOf(
  listing: Listing,
  packs: readonly string[],
  kept: ReadonlySet<string>,
): { bytes: number; keptBytes: number } {
  const bytes = bytesOf(missing(listing, packs, new Set()));
  return { bytes, keptBytes: bytes - bytesOf(missing(listing, packs, kept)) };
}

/** Hashes of what is there that no file of some packs has: it may be dropped. */
export function unneeded(
  listing: Listing,
  packs: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  const needed = new Set(listing.files.flatMap((file) => (isIn(file, packs) ? file.hash : [])));
  return [...kept].filter((hash) => !needed.has(hash));
}

/** Whether a file is to be kept once it has come. */
export const isKept = (file: ListedFile, listing: Listing, wanted: Wanted): boolean =>
  isIn(file, wantedPacks(listing, wanted));
