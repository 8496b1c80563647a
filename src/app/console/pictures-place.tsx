// The places of pictures: those of the class, and the wall on which the class sees some of them.
import { onWall } from '../../report/pictures.ts';
import { Pictures } from '../../teacher/pictures.tsx';
import { Wall } from '../../teacher/wall.tsx';
import { t } from '../../text/text.ts';
import { useReading } from './reading.ts';
import { allPictures } from './records.ts';
import { letThrough, sourcesIn } from './wall.ts';

export function PicturesPlace({ wall }: { wall: boolean }) {
  const rows = useReading('pictures', allPictures);
  if (!rows) return <p role="status">{t('common.loading')}</p>;
  return wall ? (
    <Wall rows={onWall(rows)} sourcesOf={sourcesIn} />
  ) : (
    <Pictures
      rows={rows}
      sourcesOf={sourcesIn}
      letThrough={(picture, on) => void letThrough(picture, on)}
    />
  );
}
