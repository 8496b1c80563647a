// What to say to people, in large print, so that a volunteer reads it at a glance.
import { t } from '../../../text/text.ts';

const STEPS = ['hello', 'invite', 'choose', 'during', 'end'] as const;

interface ScriptProps {
  /** What staff wrote for this event; empty for the usual words. */
  greeting: string;
  /** Whether there is a code to be scanned at the end. */
  hasCode: boolean;
}

export function Script({ greeting, hasCode }: ScriptProps) {
  if (greeting) {
    return (
      <section class="card staff-script">
        <p class="typed">{greeting}</p>
      </section>
    );
  }
  return (
    <ol class="card staff-script">
      {STEPS.map((step) => (
        <li key={step}>
          <span>{t(`staff.script.${step}`)}</span>
          <p>
            {t(
              step === 'end' && !hasCode
                ? 'staff.script.end-say-plain'
                : `staff.script.${step}-say`,
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
