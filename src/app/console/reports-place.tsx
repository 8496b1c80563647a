// The places of reports for parents: one pupil's, and those of a class.
import { useSignal } from '@preact/signals';
import { seated } from '../../classroom/class.ts';
import { hasReport, homeReport } from '../../report/home-report.ts';
import type { Reported } from '../../teacher/reports/report-sheet.tsx';
import { ReportsPage } from '../../teacher/reports/reports-page.tsx';
import { addressOf, CLASSES } from '../../teacher/route.ts';
import { locale, t } from '../../text/text.ts';
import { device } from '../device.ts';
import { useReading, useUntilNext } from './reading.ts';
import { madeBy, type PlayerRead, playerRead } from './records.ts';
import { sourcesIn } from './wall.ts';

const reported = ({ player, row, rows, pictures }: PlayerRead): Reported => ({
  player,
  className: row?.name ?? '',
  report: homeReport(rows, pictures),
});

const Loading = () => (
  <p role="status" aria-busy="true">
    {t('common.loading')}
  </p>
);

/** The report of one player, if there is anything to tell; undefined where there is no such player. */
async function readReport(id: string): Promise<Reported[] | undefined> {
  const read = await playerRead(id);
  return read && [reported(read)].filter(({ report }) => hasReport(report));
}

export function ReportPlace({ id }: { id: string }) {
  const read = useUntilNext(
    useReading(`report ${locale.value}`, async () => (await readReport(id)) ?? 'none'),
  );
  if (!read) return <Loading />;
  const isThere = read !== 'none';
  return (
    <ReportsPage
      back={isThere ? addressOf({ at: 'pupil', id }) : CLASSES}
      backTo={t(isThere ? 'report.back' : 'classes.all')}
      reports={isThere ? read : []}
      isWhole
      sourcesOf={sourcesIn}
    />
  );
}

/** The reports of a class, as far as they are ready. */
interface OfClass {
  reports: Reported[];
  /** How many sit in the class, and of how many it is known whether there is something to tell. */
  seats: number;
  done: number;
}

/** The reports of all who sit in a class and of whom there is something to tell, by seat. @param tell hears of each */
async function readReports(id: string, tell: (soFar: OfClass) => void): Promise<OfClass> {
  const store = await device();
  const [players, classes] = await Promise.all([store.playersOf(id), store.classes()]);
  const here = seated(players);
  let soFar: OfClass = { reports: [], seats: here.length, done: 0 };
  for await (const read of madeBy(here, classes)) {
    const next = reported(read);
    const reports = hasReport(next.report) ? [...soFar.reports, next] : soFar.reports;
    soFar = { ...soFar, reports, done: soFar.done + 1 };
    tell(soFar);
  }
  return soFar;
}

export function ReportsPlace({ id }: { id: string }) {
  const coming = useSignal<OfClass | undefined>(undefined);
  const read = useUntilNext(
    useReading(`reports ${locale.value}`, () =>
      readReports(id, (soFar) => {
        coming.value = soFar;
      }),
    ),
  );
  const shown = read ?? coming.value;
  if (!shown) return <Loading />;
  return (
    <ReportsPage
      {...shown}
      back={addressOf({ at: 'grades', id })}
      backTo={t('grades.title')}
      isWhole={read !== undefined}
      sourcesOf={sourcesIn}
    />
  );
}
