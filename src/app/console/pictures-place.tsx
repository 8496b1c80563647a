// The places of pictures: those of the class, and the wall on which the class sees some of them.
import { signal } from '@preact/signals';
import type { Sources } from '../../drawing/images.ts';
import type { Known } from '../../report/gradebook.ts';
import { onWall, type Picture, type PictureRow } from '../../report/pictures.ts';
import { Pick } from '../../teacher/filter.tsx';
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

async function readPictures() {
  const [rows, classes] = await Promise.all([allPictures(), (await device()).classes()]);
  const making = new Set(rows.map(({ classId }) => classId));
  return {
    rows,
    classes: classes.filter(({ id }) => making.has(id)).map(({ id, name }) => [id, name] as const),
  };
}

/** Id of the class whose pictures are looked at, at all three places; empty for all. */
const inClass = signal('');

export function PicturesPlace({ at }: { at: 'pictures' | 'wall' | 'sheet' }) {
  const read = useReading('pictures', readPictures);
  if (!read) return <p role="status">{t('common.loading')}</p>;
  const { classes } = read;
  const picked = classes.some(([id]) => id === inClass.value) ? inClass.value : '';
  const rows = read.rows.filter(({ classId }) => picked === '' || classId === picked);
  const picker = classes.length > 1 && (
    <Pick
      label="teacher.class"
      all="teacher.all-classes"
      picked={picked}
      from={classes}
      onPick={(id) => {
        inClass.value = id;
      }}
    />
  );
  const shown = { rows: at === 'pictures' ? rows : onWall(rows), sourcesOf: sourcesIn, picker };
  if (at === 'wall') return <Wall {...shown} spared={lessMotion()} />;
  if (at === 'sheet') return <WallSheet {...shown} />;
  return <Pictures {...shown} letThrough={(picture, on) => void letThrough(picture, on)} />;
}
