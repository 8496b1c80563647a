// Begins counting anew, once the totals lie in a file; asked twice, for it cannot be undone.
import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../../controls/controls.tsx';
import { together } from '../../../kiosk/figures.ts';
import type { Total } from '../../../kiosk/totals.ts';
import { t } from '../../../text/text.ts';
import { device } from '../../device.ts';
import type { PartProps } from './panel.tsx';

interface ResetProps extends Pick<PartProps, 'counts' | 'say'> {
  /** What was saved; undefined as long as nothing was. */
  away: readonly Total[] | undefined;
}

export function Reset({ away, counts: { refresh }, say }: ResetProps) {
  const [asked, setAsked] = useState<'once' | 'twice'>();
  const forget = async (): Promise<void> => {
    setAsked(undefined);
    try {
      const { booth } = await device();
      await booth.forgetTotals(together(away ?? []));
      say(t('staff.reset-done'));
    } catch {
      say(t('staff.reset-failed'));
    }
    await refresh();
  };
  return (
    <>
      <Button icon="erase" do="act:staff-reset" disabled={!away} onPress={() => setAsked('once')}>
        {t('staff.reset')}
      </Button>
      {!away && <p class="staff-aside">{t('staff.reset-after')}</p>}
      {asked && (
        <Dialog title={t('staff.reset')} onClose={() => setAsked(undefined)}>
          <div class="staff-sure">
            <p>{t(asked === 'once' ? 'staff.reset-once' : 'staff.reset-twice')}</p>
            <div class="staff-buttons">
              {asked === 'once' ? (
                <Button do="act:staff-reset-once" onPress={() => setAsked('twice')}>
                  {t('staff.reset-have-file')}
                </Button>
              ) : (
                <Button
                  kind="main"
                  icon="erase"
                  do="act:staff-reset-sure"
                  onPress={() => void forget()}
                >
                  {t('staff.reset-sure')}
                </Button>
              )}
              <Button do="act:staff-reset-not" onPress={() => setAsked(undefined)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
