// How a picture is called: by its slogan, and by the level in whose studio it was made.
import { sloganOf } from '../../attempt/picture.ts';
import { t } from '../../text/text.ts';
import type { Kept } from './use-pictures.ts';

/** The title of its level; the level's id where this game does not have it. */
export const titleOf = ({ picture, known }: Kept): string =>
  known?.words[known.level.title] ?? picture.level;

export function nameOf(kept: Kept): string {
  const slogan = sloganOf(kept.picture.drawing);
  return slogan
    ? t('pictures.with-slogan', { title: titleOf(kept), slogan })
    : t('pictures.without', { title: titleOf(kept) });
}
