// The places of attempts: the list, and one of them with its decisions.
import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { AttemptList } from '../../teacher/attempt-list.tsx';
import { Detail } from '../../teacher/detail.tsx';
import type { Wanted } from '../../teacher/filter.tsx';
import type { Place } from '../../teacher/route.ts';
import { locale, t } from '../../text/text.ts';
import { carryOff } from '../export/writer.ts';
import { firstsAt, opened, pageOf, toPick } from './book.ts';
import { backup, bringIn } from './carrying.ts';
import { countingUp } from './count-up.ts';
import { useReading } from './reading.ts';

/** What was shown stays until what is asked for is there. */
function useUntilNext<T>(value: T | undefined): T | undefined {
  const last = useRef<T | undefined>(undefined);
  if (value !== undefined) last.current = value;
  return last.current;
}

interface Picked {
  wanted: Signal<Wanted>;
  page: Signal<number>;
}

function ListPlace({ wanted, page }: Picked) {
  const want = wanted.value;
  const by = `${locale.value} ${JSON.stringify(want)}`;
  const shown = useUntilNext(
    useReading(`page ${by} ${page.value}`, () => pageOf(want, page.peek())),
  );
  const from = useUntilNext(
    useReading(`pick ${locale.value} ${want.class}`, () => toPick(want.class)),
  );
  const firsts = useReading(`firsts ${by}`, () => firstsAt(want)) ?? [];
  if (!(shown && from)) return <p role="status">{t('common.loading')}</p>;
  return (
    <AttemptList
      {...shown}
      {...{ from, firsts, wanted, page, backup, bringIn, carryOff }}
      countingUp={countingUp.value}
    />
  );
}

function OpenedPlace({ id, wanted }: { id: string; wanted: Signal<Wanted> }) {
  const want = wanted.value;
  const shown = useReading(`attempt ${id} ${locale.value}`, () => opened(id, want));
  return shown ? <Detail {...shown} /> : <p role="status">{t('common.loading')}</p>;
}

/** The list stays as it was (what was picked out, page) while one attempt is read. */
export function AttemptsPlace({ place }: { place: Place }) {
  const wanted = useSignal<Wanted>({ player: '', level: '', class: '' });
  const page = useSignal(0);
  return place.at === 'attempt' ? (
    <OpenedPlace id={place.id} wanted={wanted} />
  ) : (
    <ListPlace wanted={wanted} page={page} />
  );
}
