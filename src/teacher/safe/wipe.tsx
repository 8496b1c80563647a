// Wiping: names and notes, or everything. One step each, with a question that names what goes and offers a backup.
import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../controls/controls.tsx';
import type { Held } from '../../report/held.ts';
import { t } from '../../text/text.ts';

/** What can be wiped. */
export type Wiped = 'names' | 'all';

interface WipeProps {
  held: Held;
  /** Whether it was done; if not, nothing was changed. */
  wipe: (what: Wiped) => Promise<boolean>;
  /** Saves a backup first. */
  saveBackup: () => void;
  say: (words: string) => void;
}

export function Wipe({ held, wipe, saveBackup, say }: WipeProps) {
  const [asked, setAsked] = useState<Wiped>();
  const done = async (what: Wiped): Promise<void> => {
    const wiped = await wipe(what);
    setAsked(undefined);
    say(t(wiped ? 'safe.wiped-names' : 'safe.wipe-failed'));
  };
  return (
    <section class="card safe-part" data-part="wipe" aria-labelledby="safe-wipe">
      <h2 id="safe-wipe">{t('safe.wipe')}</h2>
      <ul class="safe-wipes">
        {(['names', 'all'] as const).map((what) => (
          <li key={what}>
            <Button icon="erase" do={`act:wipe-${what}`} onPress={() => setAsked(what)}>
              {t(`safe.wipe-${what}`)}
            </Button>
            <p>{t(`safe.wipe-${what}-lead`)}</p>
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog title={t(`safe.wipe-${asked}`)} onClose={() => setAsked(undefined)}>
          <div class="sure">
            <p>
              <b>
                {asked === 'names'
                  ? t('safe.wipe-names-sure', { names: held.names, notes: held.notes })
                  : t('safe.wipe-all-sure')}
              </b>
            </p>
            <p>{asked === 'names' ? t('safe.wipe-names-stays') : goes(held)}</p>
            <div class="buttons">
              <Button icon="save" do="act:backup-first" onPress={saveBackup}>
                {t('safe.backup-first')}
              </Button>
              <Button kind="main" icon="erase" do="act:wipe-sure" onPress={() => void done(asked)}>
                {t(`safe.wipe-${asked}`)}
              </Button>
              <Button do="act:wipe-not" onPress={() => setAsked(undefined)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}

const goes = ({ classes, seats, others, attempts, pictures, notes, lessons }: Held): string =>
  t('safe.wipe-all-goes', {
    ...{ classes, players: seats + others, attempts, pictures, notes, lessons },
  });
