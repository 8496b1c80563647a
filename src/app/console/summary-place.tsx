// The place of a class's report.
import { classReport } from '../../report/class-report.ts';
import { gradesOf } from '../../report/gradebook.ts';
import { ClassReportPage } from '../../teacher/classes/class-report.tsx';
import { locale, t } from '../../text/text.ts';
import { countedOf } from '../counting.ts';
import { device } from '../device.ts';
import { Gone } from './gone.tsx';
import { useReading } from './reading.ts';
import { levelsOf } from './records.ts';

async function readReport(id: string) {
  const store = await device();
  const [classes, players, lessons] = await Promise.all([
    store.classes(),
    store.playersOf(id),
    store.lessonsOf(id),
  ]);
  const row = classes.find((one) => one.id === id);
  if (!row) return 'gone';
  const ids = players.map((player) => player.id);
  const [counted, attempts] = await Promise.all([
    countedOf(store, ids, locale.peek()),
    store.attemptsOf(ids),
  ]);
  const levels = await levelsOf([...attempts, ...lessons]);
  const rows = gradesOf(counted, players, levels, [row]);
  const byStart = attempts.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  return { row, report: classReport({ players, attempts: byStart, rows, lessons, levels }) };
}

export function SummaryPlace({ id }: { id: string }) {
  const read = useReading(`summary ${id} ${locale.value}`, () => readReport(id));
  if (!read) return <p role="status">{t('common.loading')}</p>;
  return read === 'gone' ? <Gone /> : <ClassReportPage {...read} />;
}
