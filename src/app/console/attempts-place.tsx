// The places of attempts: the list, those of one pupil, and one of them with its decisions.
import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { AttemptList, openedIn } from '../../teacher/attempt-list.tsx';
import { PupilPage } from '../../teacher/classes/pupil-page.tsx';
import { Detail } from '../../teacher/detail.tsx';
import { EVERYTHING } from '../../teacher/filter.tsx';
import { addressOf, type Place } from '../../teacher/route.ts';
import { t } from '../../text/text.ts';
import { backup, bringIn } from './carrying.ts';
import { useReading } from './reading.ts';
import { allAttempts, attemptsOf } from './records.ts';

/** The list from which an attempt is opened stays as it was (what was picked out, page) meanwhile. */
export function AttemptsPlace({ place }: { place: Place }) {
  const list = useRef<Place>({ at: 'attempts' });
  if (place.at !== 'attempt') list.current = place;
  const from = addressOf(list.current);
  const pupil = list.current.id;
  const [wanted, page] = useMemo(() => [signal(EVERYTHING), signal(0)] as const, [from]);
  const read = useReading(from, () => (pupil === undefined ? allAttempts() : attemptsOf(pupil)));
  if (!read) return <p role="status">{t('common.loading')}</p>;
  const { rows, player, row } = read;
  if (place.at === 'attempt') {
    return <Detail {...openedIn(rows, wanted.value, place.id)} back={from} />;
  }
  return player ? (
    <PupilPage {...{ player, row, rows, page }} />
  ) : (
    <AttemptList {...{ rows, wanted, page, backup, bringIn }} />
  );
}
