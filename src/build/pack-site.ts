// The command that makes the game as one folder, `site/`, and as a zip of it: for any static web server,
// under any path, and for a memory stick.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What goes with the game: a small server, what starts it, and how to put it somewhere. */
const BESIDE = join(ROOT, 'src/build/site');

/** What is pressed together already. */
const DENSE = new Set(['.m4a', '.png', '.webm', '.woff2']);

/** What is started by a double click. */
const STARTED = /\.command$/;

/** Rights of a file on systems that have such, as a zip tells them. */
const RIGHTS = (runs: boolean): number => (runs ? 0o100755 : 0o100644) << 16;

/** A folder as a zip, everything within one folder of a name. */
export async function zipped(folder: string, name: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Zippable = {};
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const whole = join(entry.parentPath, entry.name);
    const path = whole.slice(folder.length + 1).replaceAll('\\', '/');
    const level = DENSE.has(extname(path)) ? 0 : 9;
    const how = { level, os: 3, attrs: RIGHTS(STARTED.test(path)) } as const;
    files[`${name}/${path}`] = [await readFile(whole), how];
  }
  return zipSync(files);
}

/** Puts beside a built game what goes with it. */
export async function furnish(folder: string): Promise<void> {
  await cp(BESIDE, folder, { recursive: true });
  // Windows reads its own files by its own line ends.
  const bat = join(folder, 'start-windows.bat');
  await writeFile(bat, (await readFile(bat, 'utf8')).replace(/\r?\n/g, '\r\n'));
}

async function pack(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const site = join(ROOT, 'site');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: site, emptyOutDir: true } });
  await furnish(site);
  const name = `qinglian-academy-${version}`;
  const zip = await zipped(site, name);
  await writeFile(join(ROOT, `${name}.zip`), zip);
  console.log(`site/\n${name}.zip (${(zip.length / 1024 / 1024).toFixed(1)} MB)`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  pack().catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
}
