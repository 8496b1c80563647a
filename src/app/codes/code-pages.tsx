// A parcel's QR codes, one at a time where there are several, for another device to look at.
import { useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { Qr } from '../../controls/qr.tsx';
import { t } from '../../text/text.ts';

export function CodePages({ codes, label }: { codes: readonly string[]; label: string }) {
  const [at, setAt] = useState(0);
  const code = codes[at];
  const count = codes.length;
  const turn = (by: number) => setAt((at + by + count) % count);
  if (code === undefined) return null;
  return (
    <figure class="code-pages">
      <Qr text={code} label={count > 1 ? `${label} ${at + 1}/${count}` : label} />
      {count > 1 && (
        <figcaption>
          <Button
            icon="back"
            label={t('codes.previous')}
            do="act:code-before"
            onPress={() => turn(-1)}
          />
          <span role="status">{t('codes.of', { number: at + 1, count })}</span>
          <Button icon="next" label={t('codes.next')} do="act:code-next" onPress={() => turn(1)} />
        </figcaption>
      )}
    </figure>
  );
}
