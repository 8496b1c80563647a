// What may be certified of a record: only what the rules come to when they replay it.
import { no, ok, type Result } from '../base/result.ts';
import type { WordKey } from '../base/words.ts';
import type { EndStep, Level } from '../level/level.ts';
import { stepsOf } from '../play/conditions.ts';
import { type Competency, practisedIn } from '../play/merits.ts';
import { promiseIn } from '../play/promise.ts';
import type { Attempt } from './attempt.ts';
import { replay } from './replay.ts';
import { resultOf } from './retell.ts';

export interface Certificate {
  ending: EndStep;
  practised: Competency[];
  /** The promise that was chosen in the story, where the level asks for one. */
  promise?: WordKey;
  /** ISO 8601 with offset. */
  finishedAt: string;
  /** Names the content of the level, shortened to what people can compare. */
  content: string;
  /** Version of the level format. */
  format: number;
}

/**
 * Why there is no certificate. `shadow`: the story came to an end that nobody wants on a wall; another
 * try may come to a better one.
 */
export type Uncertified = 'unfinished' | 'altered' | 'other-version' | 'shadow';

/** Whether an ending earns a certificate. */
export const earnsOne = ({ mood }: Pick<EndStep, 'mood'>): boolean => mood !== 'shadow';

/** So many digits of a content's name are shown. */
const SHORT = 8;

/** Replays a record and certifies what it came to. */
export function certify(level: Level, attempt: Attempt): Result<Certificate, Uncertified> {
  const { trust, finished } = resultOf(level, attempt);
  if (trust !== 'verified') return no(trust);
  if (!finished || attempt.finishedAt === undefined) return no('unfinished');
  const ending = stepsOf(level).find(
    (step): step is EndStep => 'end' in step && step.end === finished.ending,
  );
  if (!ending) return no('altered');
  if (!earnsOne(ending)) return no('shadow');
  const promise = promiseIn(level, replay(level, attempt).state)?.text;
  return ok({
    ending,
    practised: practisedIn(finished.score),
    ...(promise ? { promise } : {}),
    finishedAt: attempt.finishedAt,
    content: attempt.hash.slice(0, SHORT),
    format: attempt.format,
  });
}
