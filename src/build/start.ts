// The command that serves the built game on this machine and tells its addresses.
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from './serve.ts';

const folder = join(process.cwd(), 'dist');
const port = Number(process.env.PORT ?? 4173);

/** Addresses under which others in the same network reach this machine. */
function lanAddresses(taken: string): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${taken}`);
}

/** Serves until it is stopped; throws with words for whoever started it. */
async function start(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT 不是可用的連接埠 (not a port): ${process.env.PORT}`);
  }
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('還沒有建置遊戲，請先執行 npm start 或 npx vite build (nothing is built yet).');
  }
  const { url } = await serveFolder(folder, port);
  console.log(`青廉學院 Qinglian Academy\n  ${url}`);
  for (const address of lanAddresses(new URL(url).port)) console.log(`  ${address}`);
  console.log('按 Ctrl+C 停止 (Ctrl+C stops it).');
}

start().catch((fault: NodeJS.ErrnoException) => {
  const taken = fault.code === 'EADDRINUSE';
  const advice = `連接埠 ${port} 已被使用，請用 PORT=… 換一個 (port ${port} is taken; set another PORT).`;
  console.error(taken ? advice : fault.message);
  process.exitCode = 1;
});
