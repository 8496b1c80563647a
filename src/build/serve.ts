// Serves a built game from its folder: text compressed beforehand, hashed files kept for good.
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import sirv from 'sirv';
import { headersOf } from './security.ts';

/** What shrinks; pictures in pixels, sounds and fonts are compressed already. */
const TEXT = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.wasm', '.webmanifest']);

/** Bytes below which compressing is not worth its header. */
const SMALL = 256;

/** A name that changes with its content, e.g. `assets/index-Crq6LIMw.js`. */
const HASHED = /^\/(assets|fonts)\/.*-[\w-]{8}\.\w+$/;

const squeezeBrotli = promisify(brotliCompress);
const squeezeGzip = promisify(gzip);

const ENCODINGS: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  '.br': (bytes) =>
    squeezeBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => squeezeGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Puts compressed forms beside one file, except those that are there and newer than it. */
async function compressFile(path: string): Promise<void> {
  const { mtimeMs, size } = await stat(path);
  if (size < SMALL) return;
  for (const [ending, compress] of Object.entries(ENCODINGS)) {
    const there = await stat(path + ending).catch(() => undefined);
    if (there && there.mtimeMs >= mtimeMs) continue;
    // Written aside and renamed, so that two servers at once never send half a file.
    const aside = `${path}${ending}.${process.pid}`;
    await writeFile(aside, await compress(await readFile(path)));
    await rename(aside, path + ending);
  }
}

/** Puts `.br` and `.gz` forms beside every text file of a folder, so that serving costs no time. */
async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const isText = entry.isFile() && TEXT.has(extname(entry.name));
    if (isText) await compressFile(join(entry.parentPath, entry.name));
  }
}

/** Whether a page is asked for by a name under which browsers trust plain http. */
const isThisMachine = (host = ''): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(host);

/** A server of one folder. */
export interface Served {
  /** Where it answers, e.g. `http://localhost:4173`. */
  url: string;
  /** Stops it, with every connection that is open. */
  close(): Promise<void>;
}

/**
 * Compresses the text in a folder and serves it to this machine and its network.
 * @param port 0 takes any that is free @param headersFor what is sent with each file
 * Rejects when the folder is not there or the port is taken.
 */
export async function serveFolder(
  folder: string,
  port: number,
  headersFor = headersOf,
): Promise<Served> {
  await compressFolder(folder);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    // Looks at the folder for every request: the game may be built anew while it is served.
    dev: true,
    extensions: ['html'],
    setHeaders(response, pathname) {
      const cache = HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
    },
  });
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const headers = headersFor(path, isThisMachine(request.headers.host));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('404');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
        server.closeAllConnections();
      }),
  };
}
