// The game as an app of this device, where the browser offers it or says how.
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { installOffer } from './early.ts';

/** Safari on iPad and iPhone tells whether it was added to the home screen, and offers nothing. */
const onApple = (): boolean => 'standalone' in navigator;

const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  (navigator as { standalone?: boolean }).standalone === true;

export function InstallPart() {
  const offer = installOffer.value;
  if (isInstalled()) return <p>{t('install.done')}</p>;
  if (!offer && !onApple()) return null;
  return (
    <div class="install">
      <h3>{t('install.title')}</h3>
      <p>{t('install.lead')}</p>
      {offer ? (
        <Button
          icon="download"
          do="act:install"
          onPress={() => {
            // An offer can be taken once; whoever changes their mind is offered it anew.
            installOffer.value = undefined;
            void offer.prompt();
          }}
        >
          {t('install.do')}
        </Button>
      ) : (
        <p>{t('install.apple')}</p>
      )}
    </div>
  );
}
