// The place of classes.
import { seated } from '../../classroom/class.ts';
import { ClassList } from '../../teacher/classes/class-list.tsx';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { useReading } from './reading.ts';

/** All classes with the number of their seats; attempts are not read for it. */
async function allClasses() {
  const store = await device();
  const [classes, players] = await Promise.all([store.classes(), store.players()]);
  const seats = new Map<string, number>();
  for (const { class: id } of seated(players)) seats.set(id, (seats.get(id) ?? 0) + 1);
  return classes.map(({ id, name }) => ({ id, name, seats: seats.get(id) ?? 0 }));
}

export function ClassesPlace() {
  const classes = useReading('classes', allClasses);
  if (!classes) return <p role="status">{t('common.loading')}</p>;
  return <ClassList classes={classes} />;
}
