// Brings the game's typeface into the build: small files with only the characters that are
// written, so that the first line shows in it soon however many levels there are.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type FontTexts, groupCharacters, unicodeRange } from './characters.ts';
import { type Huninn, openHuninn, type Slice } from './huninn.ts';
import { type FontFile, sha256, subsetOf } from './subset.ts';

/** A file of the build, relative to its root, and the characters it is for. */
export interface FontRef {
  readonly file: string;
  readonly unicodeRange: string;
}

/** What other plugins may ask. */
export interface FontsApi {
  /**
   * The fonts with the characters that only this level ('academy/slug') has, and with all that its
   * `opening` needs, to be added in this order with `new FontFace('Huninn', url, { unicodeRange })`.
   * None in dev. May be asked at any time: it waits for the fonts to be made.
   */
  levelFonts(level: string, opening: string): Promise<FontRef[]>;
}

interface Made {
  /** For the style sheet; of two that have a character, the later one serves it. */
  readonly sheet: readonly MadeFile[];
  readonly levels: ReadonlyMap<string, MadeFile>;
  readonly openings: ReadonlyMap<string, MadeFile>;
  readonly missing: readonly string[];
}

interface MadeFile extends FontRef {
  readonly woff2: Uint8Array;
}

const FAMILY = 'Huninn';
/** For what people type: the whole typeface in its slices, of which a browser takes a few. */
const TYPED_FAMILY = 'Huninn Typed';
const CSS = 'virtual:fonts.css';
const TYPED_CSS = 'virtual:fonts-typed.css';

/**
 * The plugin. It gives two style sheets, `virtual:fonts.css` (family 'Huninn': every screen's and
 * the shared characters) and, to be imported only when somebody types, `virtual:fonts-typed.css`
 * (family 'Huninn Typed': every character); it writes `fonts/*.woff2` and `fonts/OFL.txt`. In
 * dev the slices serve for all, uncut.
 */
export function fontsPlugin(options: {
  texts: () => Promise<FontTexts> | FontTexts;
}): Plugin<FontsApi> & { api: FontsApi } {
  let config: ResolvedConfig;
  let source: Promise<Huninn> | undefined;
  let making: Promise<Made> | undefined;
  let sheet = '';
  const huninn = () => {
    source ??= openHuninn();
    return source;
  };
  const made = () => {
    const cache = join(dirname(config.cacheDir), '.cache', 'qinglian-fonts');
    making ??= Promise.all([huninn(), options.texts()]).then(([h, t]) => makeAll(h, t, cache));
    return making;
  };

  return {
    name: 'qinglian-fonts',
    api: {
      levelFonts: async (level, opening) => {
        if (config.command === 'serve') return [];
        const { levels, openings } = await made();
        return [levels.get(level), openings.get(opening)].flatMap((made) =>
          made ? [{ file: made.file, unicodeRange: made.unicodeRange }] : [],
        );
      },
    },
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command === 'serve') return;
      const { sheet: files, levels, openings, missing } = await made();
      const emit = ({ file, woff2 }: MadeFile) =>
        this.emitFile({ type: 'asset', fileName: file, source: woff2 });
      sheet = files
        .map((file) => fontFace(FAMILY, placeholder(emit(file)), file.unicodeRange))
        .join('\n');
      for (const file of [...levels.values(), ...openings.values()]) emit(file);
      const { licence } = await huninn();
      this.emitFile({ type: 'asset', fileName: 'fonts/OFL.txt', source: licence });
      const told = missing.filter((c) => !/[\p{Emoji_Presentation}\p{M}\p{Cf}\p{Co}]/u.test(c));
      if (told.length > 0) this.warn(`${FAMILY} lacks these characters: ${told.join(' ')}`);
    },
    watchChange() {
      making = undefined;
    },
    resolveId(id) {
      return id === CSS || id === TYPED_CSS ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id !== `\0${CSS}` && id !== `\0${TYPED_CSS}`) return undefined;
      const family = id === `\0${CSS}` ? FAMILY : TYPED_FAMILY;
      const { slices } = await huninn();
      if (config.command === 'serve') {
        return slices.map(({ path, range }) => fontFace(family, path, range)).join('\n');
      }
      if (family === FAMILY) return sheet;
      const faces = slices.map(async (slice) => {
        const source = await readFile(slice.path);
        const fileName = typedName(slice, source);
        const reference = this.emitFile({ type: 'asset', fileName, source });
        return fontFace(family, placeholder(reference), slice.range);
      });
      return (await Promise.all(faces)).join('\n');
    },
  };
}

async function makeAll(huninn: Huninn, texts: FontTexts, cache: string): Promise<Made> {
  const groups = groupCharacters(texts);
  const missing: string[] = [];
  const make = async (name: string, characters: readonly string[]): Promise<MadeFile> => {
    const font = await subsetOf(huninn, characters, cache);
    const has = new Set(font.characters);
    missing.push(...characters.filter((c) => !has.has(c)));
    return named(name, font);
  };
  const notEmpty = (file: MadeFile) => file.woff2.length > 0;
  const makeEach = async (lists: ReadonlyMap<string, readonly string[]>, suffix: string) => {
    const files = new Map<string, MadeFile>();
    for (const [name, characters] of lists) {
      const file = await make(`${name.replaceAll(/[^a-z0-9]+/g, '-')}${suffix}`, characters);
      if (notEmpty(file)) files.set(name, file);
    }
    return files;
  };
  const sheet = [await make('aside', groups.aside)];
  for (const [i, characters] of groups.common.entries()) {
    sheet.push(await make(`common-${i + 1}`, characters));
  }
  sheet.push(await make('ui', groups.ui), await make('title', groups.title));
  return {
    sheet: sheet.filter(notEmpty),
    levels: await makeEach(groups.levels, ''),
    openings: await makeEach(groups.openings, '-opening'),
    missing: [...new Set(missing)],
  };
}

function named(name: string, { characters, woff2 }: FontFile): MadeFile {
  const file = `fonts/${name}-${sha256(woff2).slice(0, 8)}.woff2`;
  return { file, unicodeRange: unicodeRange(characters), woff2 };
}

function typedName({ path }: Slice, bytes: Uint8Array): string {
  return `fonts/typed/${basename(path, '.woff2')}-${sha256(bytes).slice(0, 8)}.woff2`;
}

/** Vite puts the address in its place when it writes the style sheet, and knows the base. */
function placeholder(reference: string): string {
  return `__VITE_ASSET__${reference}__`;
}

function fontFace(family: string, url: string, range: string): string {
  return `@font-face{font-family:'${family}';font-style:normal;font-weight:400;font-display:swap;src:url(${url}) format('woff2');unicode-range:${range}}`;
}
