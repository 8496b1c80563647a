// The page before the gate of the console.
import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';

interface BeforeConsoleProps {
  switchLanguage: () => void;
  children: ComponentChildren;
}

export function BeforeConsole({ switchLanguage, children }: BeforeConsoleProps) {
  return (
    <div class="teacher">
      <header class="top">
        <h1>{t('teacher.title')}</h1>
        <nav aria-label={t('app.name')}>
          <Button do="act:language" onPress={switchLanguage}>
            {t('title.other-language')}
          </Button>
          <ButtonLink href="./index.html" icon="home">
            {t('teacher.to-game')}
          </ButtonLink>
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
