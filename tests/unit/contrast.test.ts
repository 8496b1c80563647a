// Text stands out from its ground by 4.5 to 1, and what is pressed or tells by 3 to 1 (WCAG 2.2), in light
// and in dark surroundings and in each academy, as computed from the style sheets themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Every style sheet by its path, without comments and pictures. */
const sheets = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => {
      const css = readFileSync(join(SRC, path), 'utf8');
      return [path, css.replace(/\/\*[\s\S]*?\*\/|url\("data:[^"]*"\)/g, '')] as const;
    }),
);

type Tokens = ReadonlyMap<string, string>;

/** The custom properties that a rule of `colours.css` sets; its last selector names it. */
function rule(selector: string): Tokens {
  const css = sheets.get('controls/colours.css') ?? '';
  const escaped = selector.replace(/[[\]."]/g, '\\$&');
  const body = new RegExp(`(?:^|,|\\})\\s*${escaped}\\s*\\{([^}]*)\\}`, 'm').exec(css)?.[1];
  if (body === undefined) throw new Error(`colours.css has no rule that ends with ${selector}`);
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const SURROUNDINGS = { light: rule('.on-paper'), dark: rule('[data-surroundings="dark"]') };
const ACADEMIES = ['chuanglian', 'zhilian', 'lianmeng'];

type Colour = readonly [number, number, number];

/** The colour of a token, through other tokens. Throws where it is not a colour in hexadecimal. */
function colourOf(token: string, tokens: Tokens): Colour {
  const value = tokens.get(token);
  const other = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
  if (other) return colourOf(other, tokens);
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/.exec(value ?? '') ?? [];
  const hex = long ?? short?.replace(/./g, '$&$&');
  if (!hex) throw new Error(`${token} is no plain colour: ${value}`);
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Relative luminance, 0–1. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** On what each token is written, anywhere in the game. */
const TEXT: Record<string, readonly string[]> = {
  ink: [
    ...['ground', 'paper', 'card', 'shade', 'hover', 'held', 'sunny', 'sunny-light', 'desk'],
    ...['good-light', 'bad-light', 'warn-light', 'note-light', 'accent-light', 'indigo-light'],
    ...['phone-screen', 'bubble', 'bubble-own'],
  ],
  'ink-soft': [...['ground', 'paper', 'card', 'shade', 'hover', 'accent-light', 'phone-screen']],
  'on-accent': ['accent', 'coral', 'teal', 'indigo'],
  'on-strong': ['strong'],
  'on-phone-case': ['phone-case'],
  'accent-ink': ['ground', 'paper', 'card', 'accent-light'],
  'coral-ink': ['paper', 'card'],
  'indigo-ink': ['indigo-light'],
  link: ['ground', 'paper', 'card', 'hover'],
  good: ['paper', 'card', 'good-light'],
  bad: ['paper', 'card', 'bad-light'],
  warn: ['paper', 'card', 'warn-light'],
  note: ['paper', 'card', 'note-light'],
};

/** Against what each outline, ring, mark and fill of a control must be told apart. */
const CONTROLS: Record<string, readonly string[]> = {
  edge: ['ground', 'paper', 'card', 'hover', 'accent-light', 'shade'],
  'edge-soft': ['paper', 'card', 'shade'],
  focus: ['ground', 'paper', 'card', 'accent-light', 'shade', 'phone-screen'],
  accent: ['paper'],
  star: ['paper', 'card', 'accent-light'],
  link: ['paper', 'card'],
};

const cases = Object.entries(SURROUNDINGS).flatMap(([surroundings, colours]) =>
  ACADEMIES.map((academy) => ({
    surroundings,
    academy,
    tokens: new Map([...colours, ...rule(`[data-academy="${academy}"]`)]),
  })),
);

/** The pairs that are too close, with how close they are. */
function tooClose(pairs: typeof TEXT, least: number, tokens: Tokens): string[] {
  return Object.entries(pairs).flatMap(([token, grounds]) =>
    grounds.flatMap((ground) => {
      const found = contrast(colourOf(`--${token}`, tokens), colourOf(`--${ground}`, tokens));
      return found < least ? [`${token} on ${ground}: ${found.toFixed(2)}`] : [];
    }),
  );
}

test('contrast is computed as WCAG does', () => {
  const of = (...hex: string[]) =>
    colourOf(
      '--a',
      new Map([
        ['--a', 'var(--b)'],
        ['--b', hex[0] ?? ''],
      ]),
    );
  expect(contrast(of('#000'), of('#fff'))).toBeCloseTo(21);
  expect(contrast(of('#777777'), of('#fff'))).toBeCloseTo(4.48, 2);
});

describe.each(cases)('$surroundings, $academy', ({ tokens }) => {
  test('text stands out from its ground', () => {
    expect(tooClose(TEXT, 4.5, tokens)).toEqual([]);
  });

  test('controls and marks stand out from what is around them', () => {
    expect(tooClose(CONTROLS, 3, tokens)).toEqual([]);
  });
});

test('both surroundings set the same tokens', () => {
  expect([...SURROUNDINGS.dark.keys()].toSorted()).toEqual(
    [...SURROUNDINGS.light.keys()].toSorted(),
  );
});

test('every token that a text is written in is held against a ground above', () => {
  const written = new Set(
    [...sheets.values()].flatMap((css) =>
      [...css.matchAll(/[{;]\s*color:\s*var\(--([\w-]+)/g)].map(([, token = '']) => token),
    ),
  );
  // Set by `.good`, `.bad` … to the token of that name.
  written.delete('told');
  expect(written.size).toBeGreaterThan(8);
  expect([...written].filter((token) => !(token in TEXT) && !(token in CONTROLS))).toEqual([]);
});

test('a raw colour stands only where it has a name', () => {
  const raw = [...sheets].flatMap(([path, css]) =>
    [...css.matchAll(/([\w-]+):\s*([^;{}]*(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\()[^;{}]*);/g)]
      .filter(([, property = '']) => !property.startsWith('--'))
      .map(([declaration]) => `${path}: ${declaration}`),
  );
  expect(raw).toEqual([]);
});

test('what answers a touch moves by the durations of the design', () => {
  const transitions = [...sheets].flatMap(([path, css]) =>
    [...css.matchAll(/transition:\s*([^;]+);/g)].map(([, value = '']) => `${path}: ${value}`),
  );
  expect(transitions.length).toBeGreaterThan(4);
  expect(transitions.filter((one) => /\b\d+m?s\b/.test(one))).toEqual([]);
});
