// The places of attempts: the list, those of one pupil, and one of them with its decisions.
import { useSignal } from '@preact/signals';
import { AttemptList, openedIn } from '../../teacher/attempt-list.tsx';
import { Detail } from '../../teacher/detail.tsx';
import type { Wanted } from '../../teacher/filter.tsx';
import type { Place } from '../../teacher/route.ts';
import { t } from '../../text/text.ts';
import { backup, bringIn } from './carrying.ts';
import { useReading } from './reading.ts';
import { allAttempts } from './records.ts';

/** The list stays as it was (what was picked out, page) while one attempt is read. */
export function AttemptsPlace({ place }: { place: Place }) {
  const wanted = useSignal<Wanted>({ player: '', level: '', class: '' });
  const page = useSignal(0);
  const rows = useReading('attempts', allAttempts);
  if (!rows) return <p role="status">{t('common.loading')}</p>;
  return place.at === 'attempt' ? (
    <Detail {...openedIn(rows, wanted.value, place.id)} />
  ) : (
    <AttemptList {...{ rows, wanted, page, backup, bringIn }} />
  );
}
