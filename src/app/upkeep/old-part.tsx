// What is older than a school year: how much it is, saved to a file first, and then forgotten, on demand only.
import { useEffect, useState } from 'preact/hooks';
import { endedYears, schoolYear, startOf } from '../../attempt/school-year.ts';
import { sizeOf } from '../../base/size.ts';
import { Button, Dialog } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import type { Older } from '../../store/store.ts';
import { remember } from '../../store/upkeep.ts';
import { day, t } from '../../text/text.ts';
import { device } from '../device.ts';
import { here } from './here.ts';
import type { UpkeepProps } from './upkeep.tsx';

interface Props extends Pick<UpkeepProps, 'saveBackup'> {
  oldest: number | undefined;
  onChanged: () => void;
}

/** The first of August of a year, as people write it. */
const firstDay = (year: number): string =>
  day(new Date(startOf(year, here().offset)).toISOString());

export function OldPart({ oldest, saveBackup, onChanged }: Props) {
  const years = endedYears(oldest, here());
  const [picked, setPicked] = useState<number>();
  const { say, toasts } = useToast();
  if (years.length === 0) return <>{toasts}</>;
  return (
    <section class="card upkeep-part" data-part="old" aria-labelledby="upkeep-old">
      <h2 id="upkeep-old">{t('upkeep.old')}</h2>
      <p>{t('upkeep.old-lead')}</p>
      <ul>
        {years.map((year) => (
          <OldYear key={`${year} ${oldest}`} year={year} onPick={() => setPicked(year)} />
        ))}
      </ul>
      {toasts}
      {picked !== undefined && (
        <Forgetting
          year={picked}
          saveBackup={saveBackup}
          onClose={() => setPicked(undefined)}
          onDone={(done) => {
            setPicked(undefined);
            say(t(done ? 'upkeep.old-gone' : 'upkeep.refused'));
            if (!done) return;
            remember({ settled: schoolYear(here()) });
            onChanged();
          }}
        />
      )}
    </section>
  );
}

/** What is older than the beginning of a school year. */
function OldYear({ year, onPick }: { year: number; onPick: () => void }) {
  const [older, setOlder] = useState<Older>();
  useEffect(() => {
    device()
      .then((store) => store.olderThan(startOf(year, here().offset)))
      .then(setOlder, () => {});
  }, []);
  if (!older) return null;
  return (
    <li data-year={year}>
      <p>
        <b>{t('upkeep.older', { day: firstDay(year) })}</b>
        <span>{t('upkeep.older-holds', { ...older, size: sizeOf(older.bytes) })}</span>
      </p>
      <Button do={`act:forget-before-${year}`} onPress={onPick}>
        {t('upkeep.forget-older')}
      </Button>
    </li>
  );
}

interface ForgettingProps extends Pick<UpkeepProps, 'saveBackup'> {
  year: number;
  onClose: () => void;
  onDone: (done: boolean) => void;
}

/** A backup first; then it may go. */
function Forgetting({ year, saveBackup, onClose, onDone }: ForgettingProps) {
  const [saved, setSaved] = useState<string>();
  const forget = () =>
    device()
      .then((store) => store.forgetOlder(startOf(year, here().offset)))
      .then(
        () => onDone(true),
        () => onDone(false),
      );
  return (
    <Dialog title={t('upkeep.forget-title', { day: firstDay(year) })} onClose={onClose}>
      <p>{t('upkeep.forget-lead')}</p>
      <div class="upkeep-ways">
        <Button
          icon="save"
          kind={saved ? 'plain' : 'main'}
          do="act:backup-first"
          onPress={() => void saveBackup().then(setSaved)}
        >
          {t('upkeep.backup-first')}
        </Button>
        <Button
          kind={saved ? 'main' : 'plain'}
          disabled={!saved}
          do="act:do-forget-older"
          onPress={() => void forget()}
        >
          {t('upkeep.forget-forever')}
        </Button>
      </div>
      <p role="status">{saved ? t('common.saved', { name: saved }) : ''}</p>
    </Dialog>
  );
}
