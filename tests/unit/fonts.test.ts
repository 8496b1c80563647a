// The game's typeface: which characters travel together, and that what travels is the typeface.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import subsetFont from 'subset-font';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { groupCharacters, unicodeRange } from '../../src/build/fonts/characters.ts';
import { type Huninn, openHuninn } from '../../src/build/fonts/huninn.ts';
import { mergeFonts } from '../../src/build/fonts/merge.ts';
import { type FontRef, fontsPlugin } from '../../src/build/fonts/plugin.ts';
import { subsetOf } from '../../src/build/fonts/subset.ts';

interface FontkitFont {
  readonly characterSet: readonly number[];
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  glyphForCodePoint(point: number): { advanceWidth: number; path: { toSVG(): string } };
  layout(text: string): { readonly advanceWidth: number };
}
const require = createRequire(import.meta.url);
const fontkit: { create(font: Uint8Array): FontkitFont } = require('fontkit');

// Compressing a font takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let huninn: Huninn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  huninn = await openHuninn();
});
const opened = new Map<string, FontkitFont>();
async function sliceWith(character: string): Promise<FontkitFont> {
  const path = huninn.sliceWith(character)?.path ?? '';
  const font = opened.get(path) ?? fontkit.create(await readFile(path));
  opened.set(path, font);
  return font;
}
afterAll(() => rm(folder, { recursive: true }));

const line = fc.string({
  unit: fc.constantFrom(...Array.from('青廉學院小明撿到錢包，a𠊎\n坂齋')),
  maxLength: 12,
});
const texts = fc.record({
  ui: fc.array(line, { maxLength: 3 }),
  levels: fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.array(line, { maxLength: 4 }), {
    maxKeys: 14,
  }),
});

describe('grouping', () => {
  test('each character of a level is in exactly one file that the level loads', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { ui, common, levels } = groupCharacters(given);
        const shared = [ui, ...common].flat();
        expect(new Set(shared).size).toBe(shared.length);
        for (const [id, lines] of Object.entries(given.levels)) {
          const loaded = [...shared, ...(levels.get(id) ?? [])];
          expect(new Set(loaded).size).toBe(loaded.length);
          const written = Array.from(lines.join('')).filter((c) => c !== '\n');
          expect(written.filter((c) => !loaded.includes(c))).toEqual([]);
          expect((levels.get(id) ?? []).filter((c) => !written.includes(c))).toEqual([]);
        }
        const onScreens = Array.from(given.ui.join('')).filter((c) => c !== '\n');
        expect(onScreens.filter((c) => !ui.includes(c))).toEqual([]);
      }),
    );
  });

  test('with few levels no character is in two files at all', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const few = Object.fromEntries(Object.entries(given.levels).slice(0, 8));
        const { ui, common, levels } = groupCharacters({ ui: given.ui, levels: few });
        const all = [ui, ...common, ...levels.values()].flat();
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('many levels do not make the shared files grow by what only a few of them use', () => {
    const rare = Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x5000 + i * 8));
    const levels = Object.fromEntries(
      rare.map((c, i) => [`a/level-${i}`, [`一起${c}${rare[(i + 1) % rare.length]}`]]),
    );
    const groups = groupCharacters({ ui: [], levels });
    expect(groups.common).toEqual([['一', '起']]);
    expect(groups.levels.get('a/level-0')).toEqual([rare[0], rare[1]]);
  });

  test('what many levels share comes in even files, the most used first', () => {
    const often = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    const seldom = Array.from({ length: 250 }, (_, i) => String.fromCodePoint(0x6000 + i));
    const both = [...often, ...seldom].join('');
    const { common } = groupCharacters({
      ui: [],
      levels: { a: [both], b: [both], c: [often.join('')] },
    });
    expect(common.map((file) => file.length)).toEqual([225, 225]);
    expect(often.filter((c) => !common[0]?.includes(c))).toEqual([]);
  });

  test('a unicode-range holds its characters and no other', () => {
    const point = fc.oneof(
      fc.integer({ min: 0x20, max: 0x60 }),
      fc.integer({ min: 0x1fff0, max: 0x20010 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 1 }), (points) => {
        const range = unicodeRange(points.map((p) => String.fromCodePoint(p)));
        const read = range.split(',').flatMap((part) => {
          const [, first = '', last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/.exec(part) ?? [];
          const start = Number.parseInt(first, 16);
          return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, i) => start + i);
        });
        expect(read).toEqual([...points].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a cut-down font', () => {
  const usual = '青廉學院操場上有一個錢包';
  const inSlices = '，。！？「」（）①★ㄅㄆ坂ǎ𠊎𡳞';
  const latin = 'AVATAR fi Tomorrow 100%';

  test('draws exactly the wanted characters, each as the slices of the package draw it', async () => {
    const wanted = [...new Set(usual + inSlices + latin)].sort();
    const { characters, woff2 } = await subsetOf(huninn, wanted, folder);
    expect(characters).toEqual(wanted);
    const made = fontkit.create(woff2);
    expect(made.characterSet.map((p) => String.fromCodePoint(p)).sort()).toEqual(wanted);
    for (const c of wanted) {
      const original = await sliceWith(c);
      const [mine, theirs] = [made, original].map((font) =>
        font.glyphForCodePoint(c.codePointAt(0) ?? 0),
      );
      expect(mine?.advanceWidth, c).toBe(theirs?.advanceWidth);
      expect(mine?.path.toSVG(), c).toBe(theirs?.path.toSVG());
      expect([made.unitsPerEm, made.ascent, made.descent]).toEqual([
        original.unitsPerEm,
        original.ascent,
        original.descent,
      ]);
    }
  });

  test('keeps the kerning of Latin beside appended characters', async () => {
    const { woff2 } = await subsetOf(huninn, Array.from(`${latin}，`), folder);
    const original = await sliceWith('A');
    const width = original.layout(latin).advanceWidth;
    expect(fontkit.create(woff2).layout(latin).advanceWidth).toBe(width);
    const unkerned = Array.from(latin).reduce((sum, c) => sum + original.layout(c).advanceWidth, 0);
    expect(width).not.toBe(unkerned);
  });

  test('leaves out what the typeface lacks', async () => {
    expect((await subsetOf(huninn, ['青', '🐟'], folder)).characters).toEqual(['青']);
    expect((await subsetOf(huninn, ['🐟'], folder)).woff2).toHaveLength(0);
  });

  test('is kept on disk: a second asking does not open the typeface', async () => {
    const first = await subsetOf(huninn, Array.from(usual), folder);
    const shut: Huninn = { ...huninn, usual: () => Promise.reject(new Error('opened')) };
    const second = await subsetOf(shut, Array.from(usual).reverse(), folder);
    expect(second.characters).toEqual(first.characters);
    expect(Buffer.from(second.woff2).equals(Buffer.from(first.woff2))).toBe(true);
    await expect(subsetOf(shut, Array.from(`${usual}另`), folder)).rejects.toThrow('opened');
    await expect(subsetOf({ ...shut, version: '0' }, Array.from(usual), folder)).rejects.toThrow(
      'opened',
    );
  });

  test('is not made from composite glyphs, which would point at the wrong parts', async () => {
    const zhuyin = dirname(require.resolve('@fontsource/bpmf-huninn/package.json'));
    const whole = await readFile(
      join(zhuyin, 'files/bpmf-huninn-chinese-traditional-400-normal.woff2'),
    );
    const composite = await subsetFont(whole, '學', { targetFormat: 'truetype' });
    const { font } = await huninn.usual();
    const simple = await subsetFont(font, '青', { targetFormat: 'truetype' });
    expect(() => mergeFonts([simple, composite])).toThrow('composite');
  });
});

describe('a build', () => {
  const game = {
    ui: ['青廉學院'],
    levels: {
      'chuanglian/wallet': ['撿到錢包'],
      'zhilian/box': ['撿到盒子🐟'],
      'zhilian/ui': ['學院'],
    },
    openings: { 'chuanglian/wallet.zh': ['撿到'] },
  };

  test.each([
    ['./', '../'],
    ['/game/', '/game/'],
  ])('with base %s writes fonts that its style sheets reach', async (base, css) => {
    const root = await mkdtemp(join(folder, 'site-'));
    await writeFile(
      join(root, 'index.html'),
      '<html><head></head><body><script type="module" src="/main.js"></script></body></html>',
    );
    await writeFile(
      join(root, 'main.js'),
      "import 'virtual:fonts.css'; globalThis.typed = () => import('virtual:fonts-typed.css');",
    );
    const fonts = fontsPlugin({ texts: () => game });
    const asked = new Map<string, FontRef[]>();
    const levels: Plugin = {
      name: 'levels',
      async buildStart() {
        for (const id of Object.keys(game.levels)) {
          asked.set(id, await fonts.api.levelFonts(id, `${id}.zh`));
        }
      },
    };
    await build({
      root,
      base,
      cacheDir: join(folder, '.vite'),
      configFile: false,
      logLevel: 'silent',
      plugins: [levels, fonts],
    });

    const written = await readdir(join(root, 'dist'), { recursive: true });
    const sheets = written.filter((file) => file.endsWith('.css'));
    const [first = '', typed = ''] = await Promise.all(
      [/index/, /typed/].map((name) =>
        readFile(join(root, 'dist', sheets.find((file) => name.test(file)) ?? ''), 'utf8'),
      ),
    );
    const files = (sheet: string) =>
      [...sheet.matchAll(/url\("?([^)"]+)"?\)/g)].map(([, url = '']) => url.replace(css, ''));
    expect(files(first)).toEqual([
      expect.stringMatching(/^fonts\/common-1-\w{8}\.woff2$/),
      expect.stringMatching(/^fonts\/ui-\w{8}\.woff2$/),
    ]);
    expect(files(typed)).toHaveLength(huninn.slices.length);
    expect(written).toEqual(expect.arrayContaining([...files(first), ...files(typed)]));
    expect(written).toContain('fonts/OFL.txt');

    expect(asked.get('chuanglian/wallet')?.[0]?.unicodeRange).toBe(
      unicodeRange(Array.from('錢包')),
    );
    expect(asked.get('chuanglian/wallet')?.[1]?.unicodeRange).toBe(unicodeRange(['撿', '到']));
    expect(written).toContain(asked.get('chuanglian/wallet')?.[1]?.file);
    expect(asked.get('zhilian/box')?.[0]?.unicodeRange).toBe(unicodeRange(Array.from('盒子')));
    expect(asked.get('zhilian/ui')).toEqual([]);
    expect(written).toContain(asked.get('zhilian/box')?.[0]?.file);
    expect(first).not.toContain('zhilian');
  });
});
