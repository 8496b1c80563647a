// What the device does not keep is said, with a way to carry it off.
import { Button } from '../controls/controls.tsx';
import { useToast } from '../controls/toast.tsx';
import type { Keeping, Store } from '../store/store.ts';
import { t } from '../text/text.ts';
import { saveBackup } from './save-file.ts';

export function NotKept({ keeping, store }: { keeping: Keeping; store: Store }) {
  const { say, toasts } = useToast();
  const save = async () => say(t('common.saved', { name: await saveBackup(store) }));
  return (
    <>
      {keeping !== 'kept' && (
        <div class="notice" role="status">
          <span>{t(keeping === 'full' ? 'play.keep-full' : 'play.keep-refused')}</span>
          <Button icon="save" onPress={() => void save()}>
            {t('play.keep-save')}
          </Button>
        </div>
      )}
      {toasts}
    </>
  );
}
