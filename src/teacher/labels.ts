// How rows of the gradebook are called on the screen.
import type { Graded } from '../report/gradebook.ts';
import type { Deeds } from '../report/names.ts';
import { t } from '../text/text.ts';

/** Nickname and seat number, as far as there are any; always shown as text. */
export function playerLabel({ player, seat }: Pick<Graded, 'player' | 'seat'>): string {
  const place = seat === null ? '' : t('who.seat-label', { seat });
  if (player && place) return `${player} · ${place}`;
  return player || place || t('teacher.nameless');
}

/** Title of the level, or its id where it is not known. */
export const levelLabel = ({ title, attempt }: Pick<Graded, 'title' | 'attempt'>): string =>
  title || attempt.level;

/** A span of time. @param seconds whole */
export const span = (seconds: number): string =>
  t('teacher.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });

/** A moment of a play. @param at seconds since its start */
export function momentOf(at: number): string {
  const whole = Math.floor(at);
  return whole < 60
    ? t('teacher.at', { seconds: whole })
    : t('teacher.at-minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}

/** Words for what answers write in short. */
export const deedWords = (): Deeds => ({
  mute: t('chat.mute'),
  report: t('chat.report'),
  ask: t('teacher.asked'),
  strike: t('ledger.strike'),
  enter: t('teacher.entered'),
});

/** A figure of the checks, −100 to 100, with its sign. @param share −1 to 1 */
export function signed(share: number): string {
  const points = Math.round(100 * share);
  return points > 0 ? `+${points}` : `${points}`.replace('-', '−');
}

/** Where nothing is known. */
export const NOTHING = '—';
