// 隨身碟用的小伺服器。A small server for a memory stick: serves the folder in which it lies, and needs
// nothing but Node 18 or later.  node serve.mjs [port]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const PORT = Number(process.argv[2] ?? 4173);

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file that an address asks for; undefined if it is not in the folder. */
async function fileAt(address) {
  const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
  const whole = resolve(join(FOLDER, path.endsWith('/') ? `${path}index.html` : path));
  if (!whole.startsWith(resolve(FOLDER) + sep)) return undefined;
  for (const file of [whole, `${whole}.html`]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return { file, bytes: found.size };
  }
  return undefined;
}

async function answer(request, response) {
  const found = await fileAt(request.url ?? '/').catch(() => undefined);
  if (!found) return response.writeHead(404).end('404');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.bytes,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(found.file).pipe(response);
}

const server = createServer((request, response) => void answer(request, response));
server.on('error', (fault) => {
  const taken = `連接埠 ${PORT} 已被使用，遊戲可能已經開著。 Port ${PORT} is taken; the game may be running already.`;
  console.error(fault.code === 'EADDRINUSE' ? taken : fault.message);
  process.exitCode = 1;
});
server.listen(PORT, () => {
  const { port } = server.address();
  console.log(`青廉學院 Qinglian Academy\n  http://localhost:${port}/`);
  const others = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  for (const { address, family, internal } of others) {
    if (family === 'IPv4' && !internal) console.log(`  http://${address}:${port}/`);
  }
  console.log('關掉這個視窗就停止。 Close this window to stop it.');
});
