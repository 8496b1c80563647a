// What is kept for when there is no network: lists everything that was built and writes the service worker
// that brings it, as the last thing of a build.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { type BuiltFile, type Listing, listingOf } from '../offline/listing.ts';

/** The worker's own file, in the root of the game: it answers for what lies below its folder. */
const WORKER = 'service-worker.js';

/** What a server makes of the files, or is for it alone. */
const NOT_LISTED = /\.(br|gz)$|^_headers$|^_redirects$/;

const PAGES = ['index.html', 'teacher.html'];

const NAMED = /<meta name="build" content="[^"]*">\n?\s*/;

/** 128 bits of SHA-256, in hexadecimal digits. */
const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Every file that pages may ask for. @param folder of a built game */
async function builtFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => path !== WORKER && !NOT_LISTED.test(path))
    .toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(folder, path));
      const text = path.startsWith('levels/') ? { text: content.toString('utf8') } : {};
      return { path, bytes: content.length, hash: hashOf(content), ...text };
    }),
  );
}

/** Has the pages say of which build they are, so that a worker can tell. */
async function namePages(folder: string, name: string): Promise<void> {
  for (const page of PAGES) {
    const html = await readFile(join(folder, page), 'utf8');
    const meta = `<meta name="build" content="${name}">\n    `;
    await writeFile(
      join(folder, page),
      html.replace(NAMED, '').replace('<title>', `${meta}<title>`),
    );
  }
}

/** The worker as one script. @param root of the project */
async function bundled(root: string, listing: Listing): Promise<string> {
  const built = await build({
    ...{ root, configFile: false, publicDir: false, logLevel: 'warn' },
    define: { LISTING: JSON.stringify(listing) },
    build: {
      ...{ write: false, target: 'es2022' },
      lib: { entry: 'src/offline/worker/worker.ts', formats: ['iife'], name: 'keeper' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('the service worker was not built');
  return chunk.code;
}

/**
 * Names the build in its pages, lists its files and writes its service worker. Done again after a file was
 * changed, it makes another build of it.
 * @param root of the project @param folder of a built game
 */
export async function keepOffline(root: string, folder: string): Promise<Listing> {
  await namePages(folder, '');
  const before = await builtFiles(folder);
  const name = hashOf(before.map(({ path, hash }) => `${path} ${hash}\n`).join('')).slice(0, 12);
  await namePages(folder, name);
  const listing = listingOf(name, await builtFiles(folder));
  await writeFile(join(folder, WORKER), await bundled(root, listing));
  return listing;
}

/** Writes the service worker once everything else of a build is there. */
export function offlinePlugin(root: string): Plugin {
  let folder = '';
  return {
    name: 'qinglian-offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await keepOffline(root, folder);
      },
    },
  };
}
