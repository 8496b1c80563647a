// Before the first browser test: finds the browser, and serves the built game for as long as they run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/build/serve.ts';
import { findBrowser } from '../browser.ts';
import { DIST } from './levels.ts';

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default async function setUp(): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('還沒有建置遊戲，請先執行 npx vite build (nothing is built yet).');
  }
  process.env.CHROMIUM_PATH = await findBrowser();
  const served = await serveFolder(DIST, 0);
  process.env.GAME_URL = served.url;
  return () => served.close();
}
