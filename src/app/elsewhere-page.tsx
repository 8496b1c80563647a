// A play that goes on in another tab: said so, with the way to go on here instead.
import { Button, ButtonLink } from '../controls/controls.tsx';
import { t } from '../text/text.ts';

interface Props {
  /** Takes the play over, as it stands by now. */
  onHere: () => void;
  /** Where else to go. */
  out: { href: string; name: string };
}

export function ElsewherePage({ onHere, out }: Props) {
  return (
    <main class="page middle">
      <section class="card" role="alert">
        <h1>{t('upkeep.elsewhere')}</h1>
        <p>{t('upkeep.elsewhere-lead')}</p>
        <div class="ways-on">
          <Button kind="main" icon="replay" do="act:go-on-here" onPress={onHere}>
            {t('upkeep.go-on-here')}
          </Button>
          <ButtonLink href={out.href} icon="home">
            {out.name}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}
