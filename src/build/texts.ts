// Every text that is shipped, for the fonts: they hold just the characters that are shown.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '../base/words.ts';
import { readCatalogue } from './catalogue.ts';

/** The game's own texts, and those of each level, in all languages. */
export async function textsOf(
  root: string,
): Promise<{ ui: string[]; levels: Record<string, string[]> }> {
  const ui: string[] = [];
  for (const locale of LOCALES) {
    const file = join(root, 'src/text/locales', `${locale}.json`);
    const texts: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
    ui.push(...Object.values(texts));
  }
  const { levels } = await readCatalogue(root, '');
  for (const { authored } of levels)
    ui.push(...Object.values(authored.title), ...Object.values(authored.summary));
  return {
    ui,
    levels: Object.fromEntries(
      levels.map(({ level, words }) => [
        level.id,
        LOCALES.flatMap((locale) => Object.values(words[locale])),
      ]),
    ),
  };
}
