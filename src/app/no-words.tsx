// Shown where the words of the game did not come; so it is said in both languages.
import { useEffect } from 'preact/hooks';
import { heal } from './failure.tsx';

const SAID = [
  ['zh-Hant-TW', '遊戲還沒有載入好。請檢查網路，再試一次。'],
  ['en', 'The game has not loaded yet. Please check the network and try again.'],
] as const;

export function NoWords({ fault }: { fault: unknown }) {
  useEffect(() => void heal(fault, true), []);
  return (
    <main class="page middle">
      <section class="card" role="alert">
        {SAID.map(([lang, words]) => (
          <p key={lang} lang={lang}>
            {words}
          </p>
        ))}
        <div class="ways-on">
          <button type="button" class="button main" onClick={() => location.reload()}>
            <span lang="zh-Hant-TW">再試一次</span>
            <span lang="en">Try again</span>
          </button>
        </div>
      </section>
    </main>
  );
}
