// The title: the first thing anyone sees, ready before the engine or any level is.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../base/words.ts';
import { Button, ButtonLink } from '../controls/controls.tsx';
import { locale, showIn, t } from '../text/text.ts';
import { go } from './routes.ts';
import { change, settings } from './settings.ts';
import { whenIdle } from './when-idle.ts';

/** Changes the language of everything, and remembers it. */
export async function speak(next: Locale): Promise<void> {
  await showIn(next);
  change({ locale: next });
}

/** Fetches what comes next while the title is looked at: pages, then the engine behind them. */
async function fetchNext(): Promise<void> {
  await Promise.all([import('./home.tsx'), import('./who.tsx'), import('./play-page.tsx')]);
  await import('../stage/stage.ts');
}

export function Title() {
  const [Life, setLife] = useState<ComponentType>();
  useEffect(() => {
    whenIdle(() => {
      import('./title-life.tsx').then(
        ({ TitleLife }) => setLife(() => TitleLife),
        () => {},
      );
      fetchNext().catch(() => {
        // Without a network each page says so itself when it is asked for.
      });
    });
  }, []);
  const other: Locale = locale.value === 'zh' ? 'en' : 'zh';
  return (
    <main class="title-page">
      <img class="panorama" src="./pictures/title.svg" alt="" />
      {Life && <Life />}
      <section>
        <h1>{t('app.name')}</h1>
        <p>{t('app.tagline')}</p>
        <Button
          kind="main"
          icon="next"
          do="act:start"
          onPress={() => go(settings.value.player ? 'home' : 'who')}
        >
          {t('title.start')}
        </Button>
      </section>
      <nav>
        <Button kind="quiet" do="act:language" onPress={() => void speak(other)}>
          <span lang={other === 'zh' ? 'zh-Hant-TW' : 'en'}>{t('title.other-language')}</span>
        </Button>
        <ButtonLink kind="quiet" icon="qr" href="#/join" do="act:to-join">
          {t('who.class-code')}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="settings" href="#/settings">
          {t('home.settings')}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="teacher" href="./teacher.html">
          {t('title.teacher')}
        </ButtonLink>
      </nav>
    </main>
  );
}
