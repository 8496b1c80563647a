// The settings of a kiosk that was set up before: it goes on with them, or begins again.
import { t } from '../../../text/text.ts';
import { settings as onDevice } from '../../settings.ts';
import { NoCatalogue, useCatalogue } from './levels-on-offer.tsx';
import type { PartProps } from './panel.tsx';
import { SAVE, SettingsForm, START } from './settings-form.tsx';

export function SettingsPart({ settings, onSettings, say }: PartProps) {
  const { catalogue, failed, again } = useCatalogue();
  if (failed && !catalogue) return <NoCatalogue onAgain={again} />;
  if (!catalogue) return <p role="status">{t('common.loading')}</p>;
  const isRunning = onDevice.value.kiosk;
  return (
    <SettingsForm
      settings={settings}
      catalogue={catalogue}
      action={isRunning ? SAVE : START}
      onRead={(read) => {
        onSettings(read);
        if (isRunning) say(t('staff.settings-saved'));
      }}
    />
  );
}
