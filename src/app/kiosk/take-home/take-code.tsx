// A code for the visitor's own phone, and the three steps in which it is taken along.
import { Icon } from '../../../controls/controls.tsx';
import type { IconName } from '../../../controls/icons.tsx';
import { Qr } from '../../../controls/qr.tsx';
import { listOf, t } from '../../../text/text.ts';

/** What a code carries: a link, or text alone. */
export interface Code {
  text: string;
  isLink: boolean;
}

const SIGNS: readonly IconName[] = ['camera', 'qr', 'link'];

/** The code, as large as there is room. */
export const BigCode = ({ code }: { code: Code }) => (
  <figure class="take-code">
    <Qr text={code.text} label={t('take-home.code')} />
  </figure>
);

/** What to do with it. @param things what is inside, in words */
export function CodeSteps({ code, things }: { code: Code; things: readonly string[] }) {
  const last = t(code.isLink ? 'take-home.step-3' : 'take-home.step-3-text');
  return (
    <>
      <ol class="take-steps">
        {[t('take-home.step-1'), t('take-home.step-2'), last].map((step, nth) => (
          <li key={step}>
            <Icon name={(!code.isLink && nth === 2 ? 'document' : SIGNS[nth]) ?? 'qr'} />
            {step}
          </li>
        ))}
      </ol>
      <p>{t('take-home.inside', { things: listOf(things) })}</p>
      <p class="no-phone">{t('take-home.no-phone')}</p>
    </>
  );
}
