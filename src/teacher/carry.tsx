// Taking the records away as files, and bringing a backup in.
import { Button } from '../controls/controls.tsx';
import { useToast } from '../controls/toast.tsx';
import { t } from '../text/text.ts';
import { type Carried, type CarryOff, going, write } from './carrying.ts';
import { dayOf, downloadFile } from './download.ts';
import type { Wanted } from './filter.tsx';
import { takeBackup, type WriteBackup } from './safe/backup.tsx';
import { type BringIn, BringInBackup } from './safe/bring-in.tsx';
import { Writing } from './writing.tsx';

export interface CarryProps {
  /** How many attempts are wanted; undefined while that is being counted. */
  count: number | undefined;
  /** Which; the same for whoever writes them. */
  wanted: Wanted;
  /** Whether they are not all there are. */
  filtered: boolean;
  carryOff: CarryOff;
  backup: WriteBackup;
  bringIn: BringIn;
}

/** The ending of each file's name. */
const ENDINGS: Record<Carried, string> = { scores: 'csv', choices: 'csv', workbook: 'xlsx' };

export function Carry({ count, wanted, filtered, carryOff, backup, bringIn }: CarryProps) {
  const { say, toasts } = useToast();
  const none = count === 0;
  const saved = (name: string) => say(t('common.saved', { name }));
  const carry = async (what: Carried): Promise<void> => {
    const file = await write(what, (around) => carryOff(what, wanted, around));
    if (!file) return;
    const stem = what === 'workbook' ? 'qinglian' : what;
    const name = `${stem}-${dayOf(new Date())}.${ENDINGS[what]}`;
    downloadFile(name, file);
    saved(name);
  };
  const saveBackup = async (): Promise<void> => {
    const name = await takeBackup(backup);
    if (name) saved(name);
  };
  return (
    <>
      {toasts}
      <section class="card carry" aria-labelledby="carry">
        <h2 id="carry" class="sr-only">
          {t('teacher.carry')}
        </h2>
        <div class="buttons">
          {(['workbook', 'scores', 'choices'] as const).map((what) => (
            <Button
              key={what}
              icon="download"
              disabled={none || going.value !== undefined}
              onPress={() => void carry(what)}
            >
              {t(`teacher.export-${what}`)}
            </Button>
          ))}
          <Button
            icon="save"
            disabled={going.value !== undefined}
            onPress={() => void saveBackup()}
          >
            {t('teacher.export-backup')}
          </Button>
          <BringInBackup bringIn={bringIn} />
        </div>
        <p class="soft">
          {count !== undefined &&
            !none &&
            t(filtered ? 'teacher.carry-some' : 'teacher.carry-all', { count })}{' '}
          {t('teacher.privacy')}
        </p>
      </section>
      <Writing />
    </>
  );
}
