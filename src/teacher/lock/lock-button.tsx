// Locks the console at once.
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { useUnlocked } from './deeds.ts';

export function LockButton() {
  const { lock } = useUnlocked();
  return (
    <Button icon="lock" do="act:lock" onPress={lock}>
      {t('lock.lock')}
    </Button>
  );
}
