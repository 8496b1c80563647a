// How players are called.
import type { Player } from '../attempt/attempt.ts';
import { t } from '../text/text.ts';

/** How a player is called on screen. */
export const labelOf = (player: Pick<Player, 'name' | 'seat'>): string =>
  [player.seat === null ? '' : t('who.seat-label', { seat: player.seat }), player.name]
    .filter(Boolean)
    .join(' ') || t('who.guest');
