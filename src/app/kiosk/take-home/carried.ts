// What a play in a kiosk gives to be taken home, worked out from its record.
import type { Attempt } from '../../../attempt/attempt.ts';
import { certify } from '../../../attempt/certificate.ts';
import { replay } from '../../../attempt/replay.ts';
import { isoWithOffset } from '../../../base/instant.ts';
import type { Words } from '../../../base/words.ts';
import { laterThan, linkTo, storyPromise, type Taken, textOf } from '../../../kiosk/taken.ts';
import type { LawCard, Level } from '../../../level/level.ts';
import { promiseIn } from '../../../play/promise.ts';
import { ownStory } from '../../../play/score.ts';
import { day, t } from '../../../text/text.ts';
import type { Code } from './take-code.tsx';

export interface Carried {
  /** The story came to an end that nobody promises anything after. */
  isShadow: boolean;
  /** When it ended, e.g. `2026-11-27`. */
  day: string;
  /** The promise chosen in the story: its id when taken along, and its words. */
  own: { id: string; words: string } | undefined;
  /** A law card that was met; where none was, one of the level. */
  law: LawCard | undefined;
}

export function carriedFrom(attempt: Attempt, level: Level, words: Words): Carried {
  const certified = certify(level, attempt);
  const isShadow = !certified.ok && certified.error === 'shadow';
  const { state } = replay(level, attempt);
  const promise = isShadow ? undefined : promiseIn(level, state);
  const met = ownStory(state).laws.flatMap((id) => level.cards[id] ?? []);
  return {
    isShadow,
    day: (attempt.finishedAt ?? isoWithOffset(new Date())).slice(0, 10),
    own: promise && { id: storyPromise(promise.option), words: words[promise.text] ?? '' },
    law: met[0] ?? Object.values(level.cards)[0],
  };
}

/** A day of the calendar as it is written, wherever the device is. @param of e.g. `2026-11-27` */
export const dayWords = (of: string): string => day(`${of}T12:00:00`);

/** Readings beside characters are for the game's own typeface. */
const plain = (text: string): string => text.replace(/\p{Variation_Selector}/gu, '');

interface Inside extends Pick<Carried, 'law'> {
  /** The words of the promise. */
  promise: string | undefined;
  words: Words;
  /** Where the game lies on the web, or empty. */
  site: string;
}

/** What the code carries: a link or, where the game is not on the web, what is behind it as text. */
export function codeOf(taken: Taken, { promise, law, words, site }: Inside, say = t): Code {
  const link = linkTo(site, taken);
  if (link !== undefined) return { text: link, isLink: true };
  const date = dayWords(laterThan(taken.day));
  const name = law && `${words[law.name] ?? ''} ${words[law.article] ?? ''}`;
  const lines = [
    ...(promise ? [say('take-home.text.promise', { promise })] : []),
    say(promise ? 'take-home.text.kept' : 'take-home.text.met', { date }),
    ...(law && name ? [say('take-home.text.law', { law: name }), law.link] : []),
    say('take-home.text.from'),
  ];
  return { text: textOf(lines.map(plain)), isLink: false };
}
