// An address in a message. It opens nothing: a tap shows whose site it would lead to.
import { useState } from 'preact/hooks';
import { Button, Dialog, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { readAddress } from './address.ts';

interface Props {
  /** As it is shown. */
  address: string;
  /** Where it would really lead. */
  leads: string;
}

export function Link({ address, leads }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" class="chat-link" data-do="act:link" onClick={() => setAsked(true)}>
        <Icon name="link" />
        <span>{address}</span>
        <span class="sr-only">{t('chat.link-look')}</span>
      </button>
      {asked && (
        <Dialog title={t('chat.link-title')} onClose={() => setAsked(false)}>
          <div class="chat-sheet">
            {leads !== address && (
              <>
                <p>{t('chat.link-shown')}</p>
                <p class="chat-address shown">{address}</p>
              </>
            )}
            <p>{t(leads === address ? 'chat.link-owner' : 'chat.link-leads')}</p>
            <Owner address={leads} />
            <Button kind="main" icon="back" do="act:link-close" onPress={() => setAsked(false)}>
              {t('chat.link-close')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** An address with the part set off that tells whose it is. */
function Owner({ address }: { address: string }) {
  const { before, owner, after } = readAddress(address);
  return (
    <p class="chat-address">
      {before}
      <strong>{owner}</strong>
      {after}
    </p>
  );
}
