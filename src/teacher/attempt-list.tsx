// The attempts with what can be done with them: to be picked out, read, taken away and brought in.
import type { Signal } from '@preact/signals';
import { Icon } from '../controls/controls.tsx';
import type { GradeRow } from '../report/gradebook.ts';
import { t } from '../text/text.ts';
import { Attempts } from './attempts.tsx';
import { type BringIn, Carry } from './carry.tsx';
import { ClassScores } from './class-scores.tsx';
import { Filter, type Wanted, wantedOf } from './filter.tsx';
import { useWayBack } from './turning.tsx';

interface AttemptListProps {
  /** The oldest first. */
  rows: readonly GradeRow[];
  /** Both outlive the list, so that it is as it was when one comes back to it. */
  wanted: Signal<Wanted>;
  page: Signal<number>;
  /** The text of a backup of everything. */
  backup: () => Promise<string>;
  bringIn: BringIn;
}

function Empty() {
  return (
    <div class="card empty">
      <Icon name="document" />
      <p>{t('teacher.none')}</p>
    </div>
  );
}

export function AttemptList({ rows, wanted, page, ...deeds }: AttemptListProps) {
  useWayBack();
  const shown = wantedOf(rows, wanted.value);
  const want = (next: Wanted) => {
    wanted.value = next;
    page.value = 0;
  };
  return (
    <>
      <Carry {...deeds} rows={shown} filtered={shown.length < rows.length} />
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Filter rows={rows} wanted={wanted.value} onWant={want} />
          {wanted.value.level !== '' && <ClassScores rows={shown} />}
          <Attempts rows={shown} page={page} />
        </>
      )}
    </>
  );
}

/** The attempt that is open, and those beside it in the list as it is picked out. */
export function openedIn(rows: readonly GradeRow[], wanted: Wanted, id: string) {
  const listed = wantedOf(rows, wanted).map(({ attempt }) => attempt.id);
  const at = listed.indexOf(id);
  return {
    row: rows.find(({ attempt }) => attempt.id === id),
    newer: at > 0 ? listed[at - 1] : undefined,
    older: at >= 0 ? listed[at + 1] : undefined,
  };
}
