// Rows that could not be read: saved as a file, tried again after an update, deleted when asked twice.
import { useState } from 'preact/hooks';
import { Button, Dialog } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import type { Aside } from '../../store/store.ts';
import { t } from '../../text/text.ts';
import { present } from '../clock.ts';
import { device } from '../device.ts';
import { saveFile } from '../save-file.ts';

interface Props {
  aside: readonly Aside[];
  onChanged: () => void;
}

export function AsidePart({ aside, onChanged }: Props) {
  const { say, toasts } = useToast();
  const [asking, setAsking] = useState(false);
  const count = aside.length;
  const save = () => {
    const name = `qinglian-aside-${present().slice(0, 10)}.json`;
    saveFile(name, JSON.stringify(aside, null, 2), 'application/json');
    say(t('common.saved', { name }));
  };
  const again = async () => {
    const back = await device()
      .then((store) => store.tryAside())
      .catch(() => 0);
    say(back > 0 ? t('upkeep.aside-back', { count: back }) : t('upkeep.aside-none-back'));
    if (back > 0) onChanged();
  };
  const forget = async () => {
    setAsking(false);
    try {
      await (await device()).forgetAside();
    } catch {
      say(t('upkeep.refused'));
      return;
    }
    onChanged();
  };
  return (
    <section class="card upkeep-part" data-part="aside" aria-labelledby="upkeep-aside">
      <h2 id="upkeep-aside">{t('upkeep.aside', { count })}</h2>
      <p>{t('upkeep.aside-lead')}</p>
      <div class="upkeep-ways">
        <Button icon="save" do="act:save-aside" onPress={save}>
          {t('upkeep.save-file')}
        </Button>
        <Button icon="replay" do="act:try-aside" onPress={() => void again()}>
          {t('upkeep.try-again')}
        </Button>
        <Button do="act:forget-aside" onPress={() => setAsking(true)}>
          {t('upkeep.aside-forget')}
        </Button>
      </div>
      {toasts}
      {asking && (
        <Dialog title={t('upkeep.aside-sure', { count })} onClose={() => setAsking(false)}>
          <p>{t('upkeep.aside-sure-lead')}</p>
          <div class="upkeep-ways">
            <Button icon="save" onPress={save}>
              {t('upkeep.save-file')}
            </Button>
            <Button do="act:do-forget-aside" onPress={() => void forget()}>
              {t('upkeep.forget-forever')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
