// The places of one class: its page, its list and its grades.
import { type Class, seated } from '../../classroom/class.ts';
import { classGrades } from '../../report/class-grades.ts';
import { gradesOf } from '../../report/gradebook.ts';
import { ClassPage } from '../../teacher/classes/class-page.tsx';
import { Grades } from '../../teacher/classes/grades.tsx';
import { RosterPage } from '../../teacher/classes/roster-page.tsx';
import type { LevelEntry } from '../../teacher/classes/start-lesson.tsx';
import { locale, t } from '../../text/text.ts';
import { countedOf } from '../counting.ts';
import { device } from '../device.ts';
import { loadCatalogue } from '../load.ts';
import { changePupils, forgetClass, moveTo, renameClass } from './class-deeds.ts';
import { Gone } from './gone.tsx';
import { beginLesson, endLesson, turnsAddress } from './lessons.ts';
import { useReading } from './reading.ts';
import { levelsFailed, levelsOf } from './records.ts';

const classOf = async (id: string): Promise<Class | undefined> =>
  (await (await device()).classes()).find((one) => one.id === id);

/** Levels that can be played, by academy; none where the list did not come. */
async function levelEntries(): Promise<LevelEntry[]> {
  try {
    return (await loadCatalogue(locale.value)).map(({ id, title, academy }) => ({
      id,
      title,
      academy: t(`academy.${academy}`),
    }));
  } catch {
    levelsFailed.value = true;
    return [];
  }
}

async function readClass(id: string) {
  const store = await device();
  const [row, players, lessons, levels] = await Promise.all([
    classOf(id),
    store.playersOf(id),
    store.lessonsOf(id),
    levelEntries(),
  ]);
  if (!row) return 'gone';
  const here = seated(players);
  const goingOn = lessons.flatMap(({ endedAt, way, ...lesson }) =>
    endedAt === undefined && way === 'turns'
      ? {
          id: lesson.id,
          title: levels.find((level) => level.id === lesson.level)?.title ?? lesson.level,
          startedAt: lesson.startedAt,
          href: turnsAddress(lesson),
        }
      : [],
  );
  return {
    row,
    seats: here.length,
    named: here.some(({ name }) => name),
    levels,
    lessons: goingOn,
  };
}

/** What goes with a class if it is forgotten. */
async function belongingsOf(id: string) {
  const store = await device();
  const players = await store.playersOf(id);
  const ids = players.map((player) => player.id);
  const [attempts, pictures] = await Promise.all([store.attemptsOf(ids), store.picturesOf(ids)]);
  return {
    seats: players.length,
    attempts: attempts.length,
    pictures: pictures.length,
  };
}

async function readRoster(id: string) {
  const store = await device();
  const [classes, players] = await Promise.all([store.classes(), store.playersOf(id)]);
  const row = classes.find((one) => one.id === id);
  return row ? { row, players, others: classes.filter((one) => one !== row) } : 'gone';
}

async function readGrades(id: string) {
  const store = await device();
  const [row, players] = await Promise.all([classOf(id), store.playersOf(id)]);
  if (!row) return 'gone';
  const counted = await countedOf(
    store,
    players.map((player) => player.id),
    locale.peek(),
  );
  const rows = gradesOf(counted, players, await levelsOf(counted), [row]);
  return { row, grades: classGrades(players, rows) };
}

const Loading = () => <p role="status">{t('common.loading')}</p>;

export function ClassPlace({ id }: { id: string }) {
  const read = useReading(id, () => readClass(id));
  if (!read) return <Loading />;
  if (read === 'gone') return <Gone />;
  return (
    <ClassPage
      {...read}
      begin={(wanted) => beginLesson(id, wanted)}
      end={endLesson}
      rename={(name) => renameClass(read.row, name)}
      belongings={() => belongingsOf(id)}
      forget={() => forgetClass(id)}
    />
  );
}

export function RosterPlace({ id }: { id: string }) {
  const read = useReading(id, () => readRoster(id));
  if (!read) return <Loading />;
  if (read === 'gone') return <Gone />;
  return <RosterPage {...read} change={(change) => changePupils(read.row, change)} move={moveTo} />;
}

export function GradesPlace({ id }: { id: string }) {
  const read = useReading(id, () => readGrades(id));
  if (!read) return <Loading />;
  return read === 'gone' ? <Gone /> : <Grades {...read} />;
}
