// Every text that is shipped, for the fonts: they hold just the characters that are shown.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import { begin, reduce } from '../play/reduce.ts';
import { screenOf } from '../play/screen.ts';
import type { Catalogue } from './catalogue.ts';
import type { FontTexts } from './fonts/characters.ts';

/** What the title shows in Chinese; in English it needs no more than the letters of every screen. */
const TITLE = ['app.name', 'app.tagline', 'title.start', 'title.other-language'] as const;
const TITLE_LINKS = ['who.class-code', 'title.teacher', 'home.settings'] as const;

/** So many steps read before the characters of the whole level must have come. */
const OPENING_STEPS = 5;

/** The name under which the opening of a level in one language is known. */
export const openingOf = (level: string, locale: string): string => `${level}.${locale}`;

/** The keys of the words that a level shows first. */
function openingKeys(level: Level): string[] {
  const keys: string[] = [];
  let state = begin(level);
  for (let step = 0; step < OPENING_STEPS; step += 1) {
    const { shown, phone } = screenOf(level, state);
    if ('text' in shown) keys.push(shown.text);
    if ('name' in shown && shown.name) keys.push(shown.name);
    if (phone) keys.push(phone.title, ...phone.messages.flatMap(({ name, text }) => [name, text]));
    if (shown.kind === 'choice') keys.push(...shown.options.map((option) => option.text));
    const next = reduce(level, state, { do: 'continue' });
    if (next.refused) break;
    state = next.state;
  }
  return keys;
}

/** The game's own texts, and those of each level, in all languages. */
export async function textsOf(root: string, { levels, promises }: Catalogue): Promise<FontTexts> {
  const ui: string[] = [];
  const aside: string[] = [];
  const title: string[] = [];
  for (const locale of LOCALES) {
    const wordsIn = async (name: string): Promise<Record<string, string>> =>
      JSON.parse(await readFile(join(root, 'src/text/locales', `${name}.json`), 'utf8'));
    const texts = await wordsIn(locale);
    ui.push(...Object.values(texts), ...Object.values(await wordsIn(`${locale}.desk`)));
    for (const part of ['codes', 'console', 'kiosk', 'upkeep']) {
      aside.push(...Object.values(await wordsIn(`${locale}.${part}`)));
    }
    if (locale === 'zh') title.push(...[...TITLE, ...TITLE_LINKS].map((key) => texts[key] ?? ''));
  }
  aside.push(await readFile(join(root, 'assets/credits.json'), 'utf8'));
  for (const offered of Object.values(promises?.promises ?? {})) {
    aside.push(...Object.values(offered).flatMap((promise) => LOCALES.map((one) => promise[one])));
  }
  const ofLevels: Record<string, string[]> = {};
  const openings: Record<string, string[]> = {};
  const cards: string[] = [];
  for (const { level, words, authored } of levels) {
    ofLevels[level.id] = LOCALES.flatMap((locale) => Object.values(words[locale]));
    for (const locale of LOCALES) {
      openings[openingOf(level.id, locale)] = openingKeys(level).flatMap(
        (key) => words[locale][key] ?? [],
      );
      cards.push(authored.title[locale], authored.summary[locale]);
    }
  }
  return { title, ui, aside: [...aside, ...cards], levels: ofLevels, openings };
}
