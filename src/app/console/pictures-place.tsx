// The places of pictures: those of the class, and the wall on which the class sees some of them.
import { signal } from '@preact/signals';
import { onWall } from '../../report/pictures.ts';
import { Pick } from '../../teacher/filter.tsx';
import { Pictures } from '../../teacher/pictures.tsx';
import { Wall } from '../../teacher/wall.tsx';
import { WallSheet } from '../../teacher/wall-sheet.tsx';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { lessMotion } from '../settings.ts';
import { useReading } from './reading.ts';
import { allPictures } from './records.ts';
import { letThrough, sourcesIn } from './wall.ts';

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
