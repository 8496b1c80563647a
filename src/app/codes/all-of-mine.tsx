// The file with all that the present player made, to be carried off whole.
import { useEffect, useState } from 'preact/hooks';
import type { Player } from '../../attempt/attempt.ts';
import { isoWithOffset } from '../../base/instant.ts';
import { Button } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { saveFile } from '../save-file.ts';
import { type Own, ownFile, ownOf } from './own-file.ts';

export function AllOfMine({ player }: { player: Player }) {
  const [own, setOwn] = useState<Own>();
  const { say, toasts } = useToast();
  useEffect(() => {
    void device()
      .then((store) => ownOf(store, player))
      .then(setOwn);
  }, [player]);
  if (!own) return null;
  const { attempts, pictures } = own;
  if (attempts.length + pictures.length === 0) return null;
  const save = () => {
    const savedAt = isoWithOffset(new Date());
    const name = `qinglian-mine-${savedAt.slice(0, 10)}.json`;
    saveFile(name, ownFile(own, savedAt), 'application/json');
    say(t('common.saved', { name }));
  };
  return (
    <section class="card all-of-mine" aria-labelledby="all-of-mine">
      <h2 id="all-of-mine">{t('card.all')}</h2>
      <p>{t('card.all-lead')}</p>
      <p>{t('card.all-inside', { attempts: attempts.length, pictures: pictures.length })}</p>
      <Button icon="save" do="act:save-all" onPress={save}>
        {t('card.all-save')}
      </Button>
      {toasts}
    </section>
  );
}
