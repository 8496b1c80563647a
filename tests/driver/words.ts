// The game's own words, as they stand on the screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/base/words.ts';
import type { TextKey } from '../../src/text/text.ts';

const LOCALES = join(import.meta.dirname, '../../src/text/locales');

/** A text of the game. @param values fill its `{{gaps}}` */
export function said(
  key: TextKey,
  values: Record<string, string | number> = {},
  locale: Locale = 'zh',
): string {
  const words: Record<string, string> = Object.assign(
    {},
    ...[locale, `${locale}.desk`, `${locale}.codes`, `${locale}.console`, `${locale}.kiosk`].map(
      (name) => JSON.parse(readFileSync(join(LOCALES, `${name}.json`), 'utf8')),
    ),
  );
  return (words[key] ?? key).replace(/{{(\w+)}}/g, (_, gap: string) => String(values[gap] ?? ''));
}
