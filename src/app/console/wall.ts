// Pictures in the console: where their drawings are found, and which of them the class may see.
import type { Sources } from '../../drawing/images.ts';
import type { Known } from '../../report/gradebook.ts';
import type { Picture, PictureRow } from '../../report/pictures.ts';
import { device } from '../device.ts';
import { sourcesOf } from '../pictures/sources.ts';
import { changed } from './reading.ts';

/** Lets a picture through to the wall of the class, or takes it off. */
export async function letThrough(picture: Picture, on: boolean): Promise<void> {
  await (await device()).putPicture({ ...picture, onWall: on });
  await changed();
}

const levelSources = new WeakMap<Known, Sources>();

/** The same for every picture of a level, so that none is painted anew without need. */
export function sourcesIn({ known }: PictureRow): Sources {
  const sources = (known && levelSources.get(known)) ?? sourcesOf(known);
  if (known) levelSources.set(known, sources);
  return sources;
}
