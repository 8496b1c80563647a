// The first screen of a visit: in which language?
import type { Locale } from '../../base/words.ts';
import { LANGUAGE_TAGS } from '../../text/text.ts';
import { inEach } from './both.ts';

export function Start(props: { locales: readonly Locale[]; onPick: (locale: Locale) => void }) {
  const { locales, onPick } = props;
  return (
    <main class="page kiosk-page kiosk-start">
      <h1>
        {inEach(locales, 'kiosk.which-language').map(({ lang, text }) => (
          <span key={lang} lang={lang}>
            {text}
          </span>
        ))}
      </h1>
      <div class="kiosk-languages">
        {inEach(locales, 'kiosk.language').map(({ locale, text }) => (
          <button
            type="button"
            key={locale}
            class="button main kiosk-language"
            lang={LANGUAGE_TAGS[locale]}
            data-do={`act:speak-${locale}`}
            onClick={() => onPick(locale)}
          >
            {text}
          </button>
        ))}
      </div>
    </main>
  );
}
