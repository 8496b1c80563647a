// 第三方軟體: all software of others that travels in the game, with its licence, read from the packages.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Notice } from '../base/notice.ts';

/** Licences under which software may travel in the game: each lets anybody use and pass it on. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'],
]);

/** Packages for building of which something travels: the typefaces, and what loads a part of the script. */
const SHIPPED_BY_BUILD = ['@fontsource/huninn', '@fontsource/bpmf-huninn', 'vite', 'rolldown'];

/** Packages that say something to the compiler alone. */
const TYPES_ONLY = /^(@types\/.+|type-fest)$/;

/** What is inside of a package without a package of its own. */
const INSIDE: readonly { name: string; licence: string; holder: string }[] = [
  {
    name: 'zxing-cpp (in zxing-wasm)',
    licence: 'Apache-2.0',
    holder: '2016 Nu-book Inc., 2017 and later Axel Waggershauser and the ZXing authors',
  },
  { name: 'libzueci (in zxing-wasm)', licence: 'BSD-3-Clause', holder: '2022 gitlost' },
  { name: 'stb_image (in zxing-wasm)', licence: 'MIT', holder: '2017 Sean Barrett' },
  {
    name: 'Emscripten runtime (in zxing-wasm)',
    licence: 'MIT',
    holder: '2010 and later the Emscripten authors',
  },
];

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const readJson = async (path: string): Promise<Package> =>
  JSON.parse(await readFile(path, 'utf8')) as Package;

/** Names of the packages whose code travels, those that they need included. */
async function shipped(root: string): Promise<string[]> {
  const { dependencies = {} } = await readJson(join(root, 'package.json'));
  const found = new Set(SHIPPED_BY_BUILD);
  const open = Object.keys(dependencies);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || TYPES_ONLY.test(name)) continue;
    found.add(name);
    const own = await readJson(join(root, 'node_modules', name, 'package.json'));
    open.push(...Object.keys(own.dependencies ?? {}));
  }
  return [...found];
}

/** The text of a licence of which only the name is known. */
async function standardText(root: string, licence: string): Promise<string | undefined> {
  return readFile(join(root, 'src/build/notices', `${licence}.txt`), 'utf8').catch(() => undefined);
}

async function noticeOf(root: string, name: string): Promise<Notice> {
  const folder = join(root, 'node_modules', name);
  const { version, license: licence = '' } = await readJson(join(folder, 'package.json'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const own = file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).trim();
  // Vite names after its own licence those of what it builds with, which does not travel.
  const text = own.split(/^# Licenses of bundled dependencies$/m)[0]?.trim() ?? '';
  // Whoever only points to a licence leaves its text to us.
  const whole = licence === 'Apache-2.0' ? await standardText(root, licence) : undefined;
  return { name, version, licence, text: whole ? `${text}\n\n${whole.trim()}` : text };
}

async function insideOf(root: string): Promise<Notice[]> {
  return Promise.all(
    INSIDE.map(async ({ name, licence, holder }) => {
      const text = (await standardText(root, licence)) ?? '';
      const head = `Copyright (c) ${holder}`;
      const whole = text.includes('<holder>')
        ? text.replace('<holder>', holder)
        : `${head}\n\n${text}`;
      return { name, version: '', licence, text: whole.trim() };
    }),
  );
}

/** All notices, by name. @param root of the project */
export async function readNotices(root: string): Promise<Notice[]> {
  const packages = await Promise.all((await shipped(root)).map((name) => noticeOf(root, name)));
  const { compare } = new Intl.Collator('en');
  return [...packages, ...(await insideOf(root))].toSorted((a, b) => compare(a.name, b.name));
}

/** What stands against shipping: a licence that is not known to allow it, or whose text is missing. */
export const objections = (notices: readonly Notice[]): string[] =>
  notices.flatMap(({ name, licence, text }) => {
    if (!ALLOWED.has(licence))
      return [`${name}: ${licence || 'no licence'} is not among those allowed`];
    return text === '' ? [`${name}: the text of its licence is missing`] : [];
  });

const FILE = 'notices.json';

/** Vite plugin: writes the notices beside the game, or serves them; a build stops at an objection. */
export function noticesPlugin(root: string): Plugin {
  return {
    name: 'qinglian-notices',
    async generateBundle() {
      const notices = await readNotices(root);
      const against = objections(notices);
      if (against.length > 0) this.error(against.join('\n'));
      this.emitFile({ type: 'asset', fileName: FILE, source: JSON.stringify(notices) });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_, response, next) => {
        readNotices(root).then((notices) => {
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(JSON.stringify(notices));
        }, next);
      });
    },
  };
}
