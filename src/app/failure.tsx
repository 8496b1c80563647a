// A fault, caught once: the play is kept, a short code is shown, and there is a way on.
import { Button, ButtonLink } from '../controls/controls.tsx';
import { t } from '../text/text.ts';

/** Four characters that tell one fault from another and nothing about the player. */
export function codeOf(fault: unknown): string {
  const text = fault instanceof Error ? `${fault.name} ${fault.message}` : String(fault);
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 36 ** 4;
  return sum.toString(36).toUpperCase().padStart(4, '0');
}

export function Failure({ fault, onAgain }: { fault: unknown; onAgain: () => void }) {
  console.error(fault);
  return (
    <main class="page middle">
      <section class="card" role="alert">
        <p>{t('play.fault', { code: codeOf(fault) })}</p>
        <div class="ways-on">
          <Button kind="main" icon="replay" onPress={onAgain}>
            {t('play.fault-again')}
          </Button>
          <ButtonLink href="#/" icon="home">
            {t('common.home')}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}
