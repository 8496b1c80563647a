// The Chromium in which the game is tried: found on this machine, else installed.
// `tsx tests/browser.ts` prints where it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PROGRAMS = process.env.ProgramFiles ?? 'C:\\Program Files';
const PROGRAMS_X86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';

/** Where systems put a Chromium. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  join(PROGRAMS, 'Google\\Chrome\\Application\\chrome.exe'),
  join(PROGRAMS_X86, 'Google\\Chrome\\Application\\chrome.exe'),
  join(PROGRAMS_X86, 'Microsoft\\Edge\\Application\\msedge.exe'),
];

const isRoot = (): boolean => process.getuid?.() === 0;

/** A system Chromium, else Playwright's own, else undefined. */
const present = (): string | undefined =>
  [...USUAL, chromium.executablePath()].find((path) => path && existsSync(path));

/** Runs a command where one sees it. @returns whether it went well */
function run(command: string, ...args: string[]): boolean {
  console.error(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  // What it says goes to the error output: the standard output carries the path alone.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell }).status === 0;
}

function install(): void {
  const byPlaywright = () => run('npx', 'playwright', 'install', '--with-deps', 'chromium');
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) {
    byPlaywright();
    return;
  }
  const packages = ['chromium', 'fonts-noto-cjk'];
  const done =
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
  // Ubuntu's package of that name installs nothing that can be run here.
  if (!done || !present()) byPlaywright();
}

const ADVICE = `找不到 Chromium，也裝不起來，所以沒有辦法執行瀏覽器測試。請擇一：
  1. 安裝 Chrome 或 Chromium（Debian、Ubuntu：sudo apt-get install chromium fonts-noto-cjk）
  2. npx playwright install --with-deps chromium
  3. 設定 CHROMIUM_PATH=/瀏覽器的/路徑
No Chromium was found and none could be installed, so the browser tests cannot run. Do one of these:
  1. install Chrome or Chromium (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk)
  2. npx playwright install --with-deps chromium
  3. set CHROMIUM_PATH=/path/to/the/browser`;

/**
 * The path of a Chromium: the one that `CHROMIUM_PATH` names, one of this system, Playwright's own, or
 * one that is installed now. Rejects with advice if there is none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH 指的檔案不存在 (no such file): ${named}`);
  }
  const found = present();
  if (found) return found;
  install();
  const installed = present();
  if (installed) return installed;
  throw new Error(ADVICE);
}

/**
 * How the browser is started: it speaks to nobody.
 * @param stage `drawn`: WebGL in software, the same everywhere. `none`: without WebGL, as on a very old
 *   tablet; the still picture stands in for the stage, which saves seconds of every test about words
 */
export const launchArgs = (stage: 'drawn' | 'none'): string[] => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  ...(stage === 'drawn'
    ? ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
    : ['--disable-3d-apis']),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--mute-audio',
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findBrowser().then(
    (path) => console.log(path),
    (fault: Error) => {
      console.error(fault.message);
      process.exitCode = 1;
    },
  );
}
