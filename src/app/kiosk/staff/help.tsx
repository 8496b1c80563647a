// What to do when something is wrong at the booth, and how the device itself is kept in the game.
import { Icon } from '../../../controls/controls.tsx';
import { t } from '../../../text/text.ts';

const TROUBLES = ['frozen', 'no-sound', 'upset', 'warm', 'code', 'escaped'] as const;
const DEVICES = ['ipad', 'android', 'windows', 'chromebook'] as const;

/** Steps are told in one text, a line each. */
const Steps = ({ of }: { of: string }) => (
  <ol>
    {of.split('\n').map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

export function Help() {
  return (
    <div class="staff-help">
      <section aria-labelledby="staff-troubles">
        <h2 id="staff-troubles">{t('staff.help.troubles')}</h2>
        {TROUBLES.map((one) => (
          <details key={one} class="card">
            <summary>{t(`staff.help.${one}`)}</summary>
            <Steps of={t(`staff.help.${one}-do`)} />
          </details>
        ))}
      </section>
      <Pinning />
    </div>
  );
}

/** A page cannot stop the keys and gestures of the system: the device is told to. */
export function Pinning() {
  return (
    <section aria-labelledby="staff-pinning">
      <h2 id="staff-pinning">{t('staff.pinning')}</h2>
      <p class="notice">
        <Icon name="lock" />
        <span>{t('staff.pinning-why')}</span>
      </p>
      {DEVICES.map((one) => (
        <details key={one} class="card">
          <summary>{t(`staff.pinning.${one}`)}</summary>
          <Steps of={t(`staff.pinning.${one}-do`)} />
        </details>
      ))}
    </section>
  );
}
