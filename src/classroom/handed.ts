// 交卷: one attempt with the seat and the class it comes from, before anybody has looked at it.
import { z } from 'zod/mini';
import { attemptSchema } from '../attempt/attempt.ts';
import { no, ok, type Result } from '../base/result.ts';
import { TAGS } from './class.ts';
import { LAST_SEAT } from './code.ts';

export const tagSchema = z.int().check(z.minimum(0), z.maximum(TAGS - 1));
export const seatSchema = z.int().check(z.minimum(1), z.maximum(LAST_SEAT));

/** Whose it is, the device that played does not say: the class's own list does. */
export const bareSchema = z.omit(attemptSchema, { player: true });

export const handedSchema = z.object({ tag: tagSchema, seat: seatSchema, attempt: bareSchema });

export type BareAttempt = z.infer<typeof bareSchema>;
export type Handed = z.infer<typeof handedSchema>;

const APP = 'qinglian-academy';

/** One result by itself, or all of a tablet that went round. */
const fileSchema = z.discriminatedUnion('kind', [
  z.object({
    ...handedSchema.shape,
    app: z.literal(APP),
    kind: z.literal('result'),
    version: z.literal(1),
  }),
  z.object({
    app: z.literal(APP),
    kind: z.literal('results'),
    version: z.literal(1),
    results: z.array(handedSchema).check(z.maxLength(1000)),
  }),
]);

/** Two thousand entries in a lecturer's own words are far less; more is not ours. */
export const LARGEST_RESULT = 5 * 1024 * 1024;

/** Why a file is no result; `backup`: it is ours, but holds a whole device. */
export type FileTrouble = 'too-big' | 'not-whole' | 'not-ours' | 'backup' | 'newer' | 'broken';

/** A result as the text of a file. */
export const writeResult = (handed: Handed): string =>
  JSON.stringify({ app: APP, kind: 'result', version: 1, ...handed }, null, 1);

/** All results of a tablet as the text of one file. */
export const writeResults = (results: readonly Handed[]): string =>
  JSON.stringify({ app: APP, kind: 'results', version: 1, results });

/** What a result's file is called, e.g. `result-seat-07-lost-wallet-x7Tq.json`. */
export const resultName = ({ seat, attempt }: Handed): string =>
  `result-seat-${String(seat).padStart(2, '0')}-${attempt.level.split('/')[1] ?? 'level'}-${attempt.id.slice(0, 4)}.json`;

/** What the file of a tablet is called, e.g. `results-lost-wallet-12.json` where it has twelve. */
export const resultsName = (level: string, count: number): string =>
  `results-${level.split('/')[1] ?? 'level'}-${count}.json`;

/** Reads the text of a file; nothing of it is believed before it has passed the schema. */
export function readResults(text: string): Result<Handed[], FileTrouble> {
  if (text.length > LARGEST_RESULT) return no('too-big');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return no(text.trimStart().startsWith('{') ? 'not-whole' : 'not-ours');
  }
  const ours = z.object({ app: z.literal(APP), version: z.int() }).safeParse(data);
  if (!ours.success) return no('not-ours');
  const kind = z.object({ kind: z.enum(['result', 'results']) }).safeParse(data);
  if (!kind.success) return no('backup');
  if (ours.data.version > 1) return no('newer');
  const file = fileSchema.safeParse(data);
  if (!file.success) return no('broken');
  if (file.data.kind === 'results') return ok(file.data.results);
  const { tag, seat, attempt } = file.data;
  return ok([{ tag, seat, attempt }]);
}
