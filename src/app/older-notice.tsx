// Says that a play goes on with the version of its level with which it was begun.
import { useState } from 'preact/hooks';
import { Button } from '../controls/controls.tsx';
import { t } from '../text/text.ts';

export function OlderNotice() {
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <div class="notice" role="status">
      <span>{t('begun.older')}</span>
      <Button
        icon="close"
        label={t('common.close')}
        do="act:close-older"
        onPress={() => setRead(true)}
      />
    </div>
  );
}
