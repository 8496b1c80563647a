// The attempts with what can be done with them: to be picked out, read, taken away and brought in.
import type { Signal } from '@preact/signals';
import { Icon } from '../controls/controls.tsx';
import { Progress } from '../controls/meter.tsx';
import type { Graded, GradeRow } from '../report/gradebook.ts';
import { t } from '../text/text.ts';
import { Attempts } from './attempts.tsx';
import { Carry, type CarryProps } from './carry.tsx';
import { ClassScores } from './class-scores.tsx';
import { Filter, type ToPick, type Wanted } from './filter.tsx';
import { useWayBack } from './turning.tsx';

interface AttemptListProps extends Pick<CarryProps, 'backup' | 'bringIn' | 'carryOff'> {
  /** Those of the page, the newest first. */
  rows: readonly Graded[];
  /** How many are wanted; undefined while that is being counted. */
  count: number | undefined;
  /** Whether only some were wanted of all there are. */
  filtered: boolean;
  /** How far attempts are counted that were not yet, where that takes a while; the list lacks them. */
  countingUp: { done: number; all: number } | undefined;
  from: ToPick;
  /** Everybody's first attempts at the level that is picked, where it has a rubric. */
  firsts: readonly GradeRow[];
  /** Both outlive the list, so that it is as it was when one comes back to it. */
  wanted: Signal<Wanted>;
  page: Signal<number>;
}

function Empty() {
  return (
    <div class="card empty">
      <Icon name="document" />
      <p>{t('teacher.none')}</p>
    </div>
  );
}

export function AttemptList({ rows, count, filtered, from, firsts, ...props }: AttemptListProps) {
  const { wanted, page, countingUp, ...deeds } = props;
  useWayBack();
  const want = (next: Wanted) => {
    wanted.value = next;
    page.value = 0;
  };
  return (
    <>
      <Carry {...deeds} count={count} wanted={wanted.value} filtered={filtered} />
      {countingUp && (
        <section class="card underway" aria-labelledby="counting">
          <h2 id="counting">{t('teacher.counting')}</h2>
          <Progress
            name={t('teacher.counting')}
            percent={Math.floor((100 * countingUp.done) / countingUp.all)}
          />
          <p>{t('teacher.counting.progress', countingUp)}</p>
        </section>
      )}
      {rows.length === 0 && !filtered ? (
        <Empty />
      ) : (
        <>
          <Filter from={from} wanted={wanted.value} onWant={want} />
          <ClassScores rows={firsts} />
          <Attempts rows={rows} count={count} page={page} />
        </>
      )}
    </>
  );
}
