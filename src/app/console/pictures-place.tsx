// The places of pictures: those of the class, and the wall on which the class sees some of them.
import type { Sources } from '../../drawing/images.ts';
import type { Known } from '../../report/gradebook.ts';
import { onWall, type Picture, type PictureRow } from '../../report/pictures.ts';
import { Pictures } from '../../teacher/pictures.tsx';
import { Wall } from '../../teacher/wall.tsx';
import { WallSheet } from '../../teacher/wall-sheet.tsx';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { sourcesOf } from '../pictures/sources.ts';
import { lessMotion } from '../settings.ts';
import { readAgain, useReading } from './reading.ts';
import { allPictures } from './records.ts';

async function letThrough(picture: Picture, on: boolean): Promise<void> {
  await (await device()).putPicture({ ...picture, onWall: on });
  await readAgain();
}

const levelSources = new WeakMap<Known, Sources>();

/** The same for every picture of a level, so that none is painted anew without need. */
function sourcesIn({ known }: PictureRow): Sources {
  const sources = (known && levelSources.get(known)) ?? sourcesOf(known);
  if (known) levelSources.set(known, sources);
  return sources;
}

export function PicturesPlace({ at }: { at: 'pictures' | 'wall' | 'sheet' }) {
  const rows = useReading('pictures', allPictures);
  if (!rows) return <p role="status">{t('common.loading')}</p>;
  if (at === 'wall') {
    return <Wall rows={onWall(rows)} sourcesOf={sourcesIn} spared={lessMotion()} />;
  }
  if (at === 'sheet') return <WallSheet rows={onWall(rows)} sourcesOf={sourcesIn} />;
  return (
    <Pictures
      rows={rows}
      sourcesOf={sourcesIn}
      letThrough={(picture, on) => void letThrough(picture, on)}
    />
  );
}
