// The first set-up: the form as for most fairs, how the device is kept in the game, and the start.
import { Icon } from '../../../controls/controls.tsx';
import { type KioskSettings, usualKiosk } from '../../../kiosk/settings.ts';
import { t } from '../../../text/text.ts';
import { CloseButton, LanguageButton, StaffPage, What } from './around.tsx';
import { Pinning } from './help.tsx';
import { forAllAges, NoCatalogue, useCatalogue } from './levels-on-offer.tsx';
import { SettingsForm, START } from './settings-form.tsx';

interface SetUpProps {
  onStart: (settings: KioskSettings) => void;
  onClose: () => void;
}

export function SetUp({ onStart, onClose }: SetUpProps) {
  const { catalogue, failed, again } = useCatalogue();
  const ways = (
    <>
      <LanguageButton />
      <CloseButton onClose={onClose} />
    </>
  );
  return (
    <StaffPage title={t('staff.set-up')} ways={ways}>
      <What />
      {failed && <NoCatalogue onAgain={again} />}
      {catalogue && (
        <SettingsForm
          settings={usualKiosk(forAllAges(catalogue))}
          catalogue={catalogue}
          action={START}
          onRead={onStart}
        >
          <BeforeStart />
        </SettingsForm>
      )}
      {!catalogue && !failed && <p role="status">{t('common.loading')}</p>}
    </StaffPage>
  );
}

/** What is to be known before the device is left on its table. */
export function BeforeStart() {
  return (
    <div class="staff-help">
      <p class="notice" data-tells="way-back">
        <Icon name="question" />
        <span>{t('staff.way-back')}</span>
      </p>
      <Pinning />
    </div>
  );
}
