// The place of all classes.
import { seated } from '../../classroom/class.ts';
import { ClassList } from '../../teacher/classes/class-list.tsx';
import { LANGUAGE_TAGS, locale, t } from '../../text/text.ts';
import { device } from '../device.ts';
import { makeClass } from './class-deeds.ts';
import { useReading } from './reading.ts';

/** All classes by name, with the number of their seats; attempts are not read for it. */
async function allClasses() {
  const store = await device();
  const [classes, players] = await Promise.all([store.classes(), store.players()]);
  const seats = new Map<string, number>();
  for (const { class: id } of seated(players)) seats.set(id, (seats.get(id) ?? 0) + 1);
  const order = new Intl.Collator(LANGUAGE_TAGS[locale.value], { numeric: true });
  return classes
    .map(({ id, name }) => ({ id, name, seats: seats.get(id) ?? 0 }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}

export function ClassesPlace() {
  const classes = useReading('classes', allClasses);
  if (!classes) return <p role="status">{t('common.loading')}</p>;
  return <ClassList classes={classes} make={makeClass} />;
}
