// The files that are kept, each under the hash of its content: what two builds share lies here once, and a
// build can never be given a file of another.
import { z } from 'zod/mini';
import type { ListedFile } from '../listing.ts';
import { type Kept, wantedSchema } from '../messages.ts';
import { worker } from './scope.ts';

/** What is to be kept, as it was chosen on this device. */
const choiceSchema = z.object({
  wanted: wantedSchema,
  paused: z.boolean(),
  /** Packs that were there as a whole; the next build brings them along before it takes over. */
  whole: z.array(z.string()),
});

export type Choice = z.infer<typeof choiceSchema>;

const { scope } = worker.registration;

/** Several games on one server share the storage of their origin, so each names its folder. */
const NAME = `qinglian ${new URL(scope).pathname}`;

const keyOf = (name: string): string => new URL(`kept/${name}`, scope).href;

const CHOICE = 'choice';

const shelf = (): Promise<Cache> => caches.open(NAME);

/** Hashes of everything that is kept. */
export async function keptHashes(): Promise<Set<string>> {
  const keys = await (await shelf()).keys();
  const names = keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  return new Set(names.filter((name) => name !== CHOICE));
}

export const kept = async ({ hash }: ListedFile): Promise<Response | undefined> =>
  (await shelf()).match(keyOf(hash));

/** Rejects with a QuotaExceededError where no more fits. */
export const keep = async ({ hash }: ListedFile, answer: Response): Promise<void> =>
  (await shelf()).put(keyOf(hash), answer);

export async function drop(hashes: readonly string[]): Promise<void> {
  const from = await shelf();
  await Promise.all(hashes.map((hash) => from.delete(keyOf(hash))));
}

/** Whether this device asks to be spared large downloads. */
const spares = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The choice of this device; where none was made, everything, or on a sparing device nothing by itself. */
export async function readChoice(): Promise<Choice> {
  const row = await (await shelf()).match(keyOf(CHOICE));
  const parsed = choiceSchema.safeParse(await row?.json().catch(() => undefined));
  return parsed.success ? parsed.data : { wanted: 'all', paused: spares(), whole: [] };
}

export const writeChoice = async (choice: Choice): Promise<void> =>
  (await shelf()).put(keyOf(CHOICE), new Response(JSON.stringify(choice)));

/** Headers that tell of the way a file came, not of the file. */
const OF_THE_WAY = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'vary',
  'set-cookie',
];

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const digits = [...new Uint8Array(digest, 0, 16)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return digits.join('');
}

/**
 * Fetches a file from the server: the very content that the build lists, or undefined if the server has
 * another by now. Rejects without a network.
 */
export async function fetchListed({ path, hash }: ListedFile): Promise<Response | undefined> {
  // What the browser still has saves the way, unless it is of another build.
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(new URL(path, scope), { cache, priority: 'low' });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || (await hashOf(bytes)) !== hash) continue;
    const headers = new Headers(answer.headers);
    for (const name of OF_THE_WAY) headers.delete(name);
    return new Response(bytes, { headers });
  }
  return undefined;
}

const isFull = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError';

/** Fetches a file and keeps it. */
export async function bringIn(file: ListedFile): Promise<Kept> {
  try {
    const answer = await fetchListed(file);
    if (!answer) return 'newer';
    await keep(file, answer);
    return 'kept';
  } catch (fault) {
    return isFull(fault) ? 'full' : 'away';
  }
}
