// What is said of the device on home and in the console: that its room is nearly used up (once a day), and
// that it holds what is older than a school year (until somebody has decided, once a year).
import { useEffect, useState } from 'preact/hooks';
import { isTimeToTell, schoolYear } from '../../attempt/school-year.ts';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { isTight } from '../../healing/room.ts';
import { remember, remembered } from '../../store/upkeep.ts';
import { bring, t } from '../../text/text.ts';
import { present } from '../clock.ts';
import { device } from '../device.ts';
import { here } from './here.ts';
import { askToPersist, roomUsed } from './room.ts';

interface Told {
  tight: boolean;
  old: boolean;
}

async function look(): Promise<Told> {
  const [store, room] = await Promise.all([device(), roomUsed()]);
  const span = await store.survey.span();
  // Something was played: it would be a pity to lose it.
  if (span) void askToPersist();
  const { roomTold, settled } = remembered();
  const today = present().slice(0, 10);
  const told = {
    tight: room !== undefined && isTight(room) && roomTold !== today,
    old: isTimeToTell(span?.oldest, settled, here()),
  };
  if (told.tight || told.old) await bring('upkeep');
  if (told.tight) remember({ roomTold: today });
  return told;
}

/** @param href of the place where it is looked after */
export function Notices({ href }: { href: string }) {
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    look().then(setTold, () => {});
  }, []);
  const notThisYear = () => {
    remember({ settled: schoolYear(here()) });
    setTold((before) => before && { ...before, old: false });
  };
  // One thing at a time.
  if (told?.tight) {
    return (
      <div class="notice" role="status" data-notice="room">
        <Icon name="warning" />
        <p>{t('upkeep.tight')}</p>
        <ButtonLink href={href} do="act:see-room">
          {t('upkeep.see-room')}
        </ButtonLink>
      </div>
    );
  }
  if (!told?.old) return null;
  return (
    <div class="notice" role="status" data-notice="old">
      <p>{t('upkeep.old-told')}</p>
      <ButtonLink href={href} do="act:see-old">
        {t('upkeep.see-old')}
      </ButtonLink>
      <Button do="act:not-this-year" onPress={notThisYear}>
        {t('upkeep.not-this-year')}
      </Button>
    </div>
  );
}
