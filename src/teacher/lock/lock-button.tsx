// Locks the console at once.
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { useUnlocked } from './deeds.ts';

/** @param handle where there is a second one on the page */
export function LockButton({ handle = 'act:lock' }: { handle?: string }) {
  const { lock } = useUnlocked();
  return (
    <Button icon="lock" do={handle} onPress={lock}>
      {t('lock.lock')}
    </Button>
  );
}
