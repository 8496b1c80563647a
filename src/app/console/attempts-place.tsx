// The places of attempts: the list, those of one pupil, and one of them with its decisions.
import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { AttemptList } from '../../teacher/attempt-list.tsx';
import { Detail } from '../../teacher/detail.tsx';
import { EVERYTHING, type Wanted } from '../../teacher/filter.tsx';
import { addressOf, type Place } from '../../teacher/route.ts';
import { locale, t } from '../../text/text.ts';
import { carryOff } from '../export/writer.ts';
import { backup, bringIn } from '../lock/carrying.ts';
import { countAttempts, firstsAt, opened, pageOf, toPick } from './book.ts';
import { countingUp, countUp } from './count-up.ts';
import { PupilPlace } from './pupil-place.tsx';
import { useReading, useUntilNext } from './reading.ts';

interface Picked {
  wanted: Signal<Wanted>;
  page: Signal<number>;
}

const Loading = () => <p role="status">{t('common.loading')}</p>;

function ListPlace({ wanted, page }: Picked) {
  const want = wanted.value;
  const by = `${locale.value} ${JSON.stringify(want)}`;
  const shown = useUntilNext(
    useReading(`page ${by} ${page.value}`, () => pageOf(want, page.peek())),
  );
  const from = useUntilNext(
    useReading(`pick ${locale.value} ${want.class}`, () => toPick(want.class)),
  );
  const isThere = shown !== undefined;
  const all = useUntilNext(
    useReading(`all ${isThere}`, async () => (isThere ? countAttempts() : undefined)),
  );
  // Who is listed is counted; whatever else is not counted yet is looked for once the page is there.
  useEffect(() => {
    if (isThere) void countUp();
  }, [isThere]);
  const firsts = useReading(`firsts ${by}`, () => firstsAt(want)) ?? [];
  if (!(shown && from)) return <Loading />;
  return (
    <AttemptList
      {...shown}
      count={shown.count ?? all}
      {...{ from, firsts, wanted, page, backup, bringIn, carryOff }}
      countingUp={countingUp.value}
    />
  );
}

function OpenedPlace({ id, wanted, back }: { id: string; wanted: Wanted; back: string }) {
  const by = `attempt ${id} ${locale.value} ${JSON.stringify(wanted)}`;
  const shown = useReading(by, () => opened(id, wanted));
  return shown ? <Detail {...shown} back={back} /> : <Loading />;
}

/** The list from which an attempt is opened stays as it was (what was picked out, page) meanwhile. */
export function AttemptsPlace({ place }: { place: Place }) {
  const list = useRef<Place>({ at: 'attempts' });
  if (place.at !== 'attempt') list.current = place;
  const back = addressOf(list.current);
  const pupil = list.current.id;
  const [wanted, page] = useMemo(() => [signal(EVERYTHING), signal(0)] as const, [back]);
  if (place.at === 'attempt') {
    const among = pupil === undefined ? wanted.value : { ...EVERYTHING, player: pupil };
    return <OpenedPlace id={place.id} wanted={among} back={back} />;
  }
  return pupil === undefined ? (
    <ListPlace wanted={wanted} page={page} />
  ) : (
    <PupilPlace key={pupil} id={pupil}>
      <ListPlace wanted={wanted} page={page} />
    </PupilPlace>
  );
}
