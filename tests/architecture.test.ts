// The import table of the design, proved from the import lines. There is no list of exceptions.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What a folder may import besides itself, and the packages it may use. */
const TABLE: Record<string, { folders: string[]; packages: RegExp }> = {
  base: { folders: [], packages: /^$/ },
  activities: { folders: ['base'], packages: /^zod(\/mini)?$/ },
  level: { folders: ['base', 'activities'], packages: /^zod$/ },
  play: { folders: ['base', 'level', 'activities'], packages: /^$/ },
  attempt: { folders: ['base', 'activities', 'level', 'play'], packages: /^zod\/mini$/ },
  classroom: {
    folders: ['base', 'level', 'play', 'attempt'],
    packages: /^(zod\/mini|cborg|fflate)$/,
  },
  kiosk: { folders: ['base', 'attempt'], packages: /^zod\/mini$/ },
  healing: { folders: ['base'], packages: /^zod\/mini$/ },
  offline: { folders: ['base'], packages: /^zod\/mini$/ },
  lock: { folders: ['base'], packages: /^(zod\/mini|@noble\/(hashes|ciphers)\/.+)$/ },
  store: {
    folders: ['base', 'attempt', 'classroom', 'kiosk', 'healing'],
    packages: /^(idb|zod\/mini)$/,
  },
  report: {
    folders: ['base', 'level', 'play', 'attempt', 'classroom', 'kiosk'],
    packages: /^(fflate)?$/,
  },
  text: { folders: ['base'], packages: /^(i18next|@preact\/signals)$/ },
  controls: { folders: ['base', 'text'], packages: /^(preact(\/hooks)?|uqr)$/ },
  scanning: {
    folders: ['base', 'text', 'controls'],
    packages: /^(preact(\/hooks)?|zxing-wasm\/reader(\/zxing_reader\.wasm\?url)?)$/,
  },
  sound: { folders: ['base', 'play'], packages: /^howler$/ },
  stage: { folders: ['base', 'play'], packages: /^phaser(\/.+)?$/ },
  dialogue: { folders: ['base', 'play', 'text', 'controls'], packages: /^preact(\/hooks)?$/ },
  drawing: {
    folders: ['base', 'level', 'activities'],
    packages: /^(perfect-freehand|preact(\/hooks)?)$/,
  },
  workbench: {
    folders: ['base', 'activities', 'play', 'drawing', 'text', 'controls'],
    packages: /^preact(\/hooks)?$/,
  },
  teacher: {
    folders: [
      ...['base', 'classroom', 'lock', 'report', 'store', 'drawing', 'scanning'],
      ...['text', 'controls'],
    ],
    packages: /^(preact(\/hooks)?|@preact\/signals)$/,
  },
  app: {
    folders: [
      ...['base', 'activities', 'level', 'play', 'attempt', 'classroom', 'lock', 'store', 'report'],
      ...[
        'kiosk',
        'healing',
        'offline',
        'text',
        'controls',
        'sound',
        'stage',
        'dialogue',
        'drawing',
        'workbench',
        'scanning',
      ],
      'teacher',
    ],
    packages: /^(preact(\/hooks)?|@preact\/signals|virtual:fonts(-typed)?\.css)$/,
  },
  build: {
    folders: ['base', 'level', 'activities', 'play', 'offline'],
    packages:
      /^(node:.+|vite|zod|yaml|sirv|fflate|subset-font|fontkit|pinyin-pro|opencc-js.*|@resvg\/resvg-js)$/,
  },
};

/** Folders without Phaser, DOM, clock, chance or storage, and the names that would betray one. */
const PURE = [
  ...['base', 'activities', 'level', 'play', 'attempt', 'classroom', 'kiosk', 'healing', 'lock'],
  'report',
];
const IMPURE =
  /\bdocument\.(create|query|getElement|body|cookie|fonts|hidden|add)|\b(window|navigator|localStorage|sessionStorage|indexedDB|fetch|setTimeout|setInterval|requestAnimationFrame|performance|crypto)\b\s*[.(]|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)/;

interface SourceFile {
  name: string;
  folder: string;
  text: string;
  imports: string[];
}

/** What a file's text imports, as it is written there. */
const importsIn = (text: string): string[] =>
  [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'/gm),
    ...text.matchAll(/^import\s+'([^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g),
  ].flatMap((match) => match[1] ?? []);

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    return { name, folder: name.split(/[\\/]/)[0] ?? '', text, imports: importsIn(text) };
  });

/** The credits page shows a file that lies beside the pictures it credits. */
const isCredits = (target: string): boolean => target === join('..', 'assets', 'credits.json');

const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

test('every file lies in a folder of the design', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ folder }) => !(folder in TABLE)).map(({ name }) => name)).toEqual([]);
});

describe.each(Object.entries(TABLE))('%s', (folder, { folders, packages }) => {
  const own = files.filter((file) => file.folder === folder);

  test('imports only the folders of its row', () => {
    const breaches = own.flatMap(({ name, imports }) =>
      imports
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(SRC, resolve(SRC, dirname(name), path)))
        .map((target) => ({ target, to: target.split(/[\\/]/)[0] ?? '' }))
        .filter(({ target, to }) => to !== folder && !folders.includes(to) && !isCredits(target))
        .map(({ target }) => `${name} imports ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  test('uses only the packages of its row', () => {
    const breaches = own.flatMap(({ name, imports }) =>
      imports
        .filter((path) => !path.startsWith('.') && !packages.test(path))
        .map((path) => `${name} imports ${path}`),
    );
    expect(breaches).toEqual([]);
  });
});

test('siblings that show never import each other, and nothing imports app', () => {
  const showing = ['stage', 'dialogue', 'workbench', 'sound', 'teacher'];
  for (const [folder, { folders }] of Object.entries(TABLE)) {
    expect(folders).not.toContain('app');
    if (showing.includes(folder)) {
      expect(folders.filter((other) => showing.includes(other))).toEqual([]);
    }
  }
});

test('the pure folders touch no DOM, clock, chance or storage', () => {
  const breaches = files
    .filter(({ folder }) => PURE.includes(folder))
    .flatMap(({ name, text }) => {
      const found = IMPURE.exec(code(text));
      return found ? [`${name}: ${found[0]}`] : [];
    });
  expect(breaches).toEqual([]);
});

/** Ways for a text to become markup or a script. */
const AS_MARKUP =
  /\b((inner|outer)HTML|insertAdjacentHTML|setHTML(Unsafe)?|document\.write(ln)?|dangerouslySetInnerHTML|srcdoc|createContextualFragment|importScripts)\b|\beval\(|\bFunction\(|javascript:|setAttribute\(\s*['"`]on|\bset(Timeout|Interval)\(\s*['"`]|createElement\(\s*['"`]script/;

test('only text of our own reaches the page: no markup and no script is made from strings', () => {
  const breaches = files.filter(({ text }) => AS_MARKUP.test(code(text)));
  expect(breaches.map(({ name }) => name)).toEqual([]);
});

test('workers and parsers get nothing but what has passed the gate', () => {
  const sinks = files.flatMap(({ name, text }) =>
    [
      ...code(text).matchAll(
        /(?:new (?:Shared)?Worker|parseFromString|serviceWorker\.register)\(\s*(\w+)/g,
      ),
    ].map(([, first]) => ({ name, first })),
  );
  expect(sinks.length).toBeGreaterThan(2);
  expect(sinks.filter(({ first }) => first !== 'ownScript' && first !== 'ownDrawing')).toEqual([]);
});

test('the rules of an activity bring no schema along: browsers judge, only builds parse', () => {
  const breaches = files.filter(
    ({ name, text }) =>
      /activities[\\/]\w+[\\/](?!schema)\w+\.ts$/.test(name) &&
      /^import (?!type\b)[^;]*'\.{1,2}\/(?:\w+\/)?schema\.ts'/m.test(text),
  );
  expect(breaches.map(({ name }) => name)).toEqual([]);
});

test('what runs outside the runner of unit tests asks nothing of it', () => {
  const seen = new Set<string>();
  const breaches: string[] = [];
  const follow = (file: string): void => {
    if (seen.has(file) || !file.endsWith('.ts')) return;
    seen.add(file);
    for (const path of importsIn(readFileSync(file, 'utf8'))) {
      if (path === 'vitest') breaches.push(relative(import.meta.dirname, file));
      else if (path.startsWith('.')) follow(resolve(dirname(file), path));
    }
  };
  for (const folder of ['bench', 'soak', 'driver', 'browser']) {
    const within = join(import.meta.dirname, folder);
    for (const name of readdirSync(within)) follow(join(within, name));
  }
  expect(seen.size).toBeGreaterThan(100);
  expect(breaches).toEqual([]);
});
