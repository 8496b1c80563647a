// Browser tests: the built game in a real Chromium, as its users meet it.
import { defineConfig } from '@playwright/test';
import { launchArgs } from './tests/browser.ts';

const { BROWSER_REPORT, CHROMIUM_PATH, GAME_URL } = process.env;

const launch = (stage: 'drawn' | 'none') => ({
  ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
  args: launchArgs(stage),
});

const json = (outputFile: string): ['json', { outputFile: string }] => ['json', { outputFile }];

/** The stories that need a stage. */
const STAGE = '**/stage*.spec.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  globalSetup: './tests/driver/global-setup.ts',
  reporter: [['list'], ...(BROWSER_REPORT ? [json(BROWSER_REPORT)] : [])],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // A class-room laptop is slow, and so is a machine that builds and tests at once.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    ...(GAME_URL ? { baseURL: GAME_URL } : {}),
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    viewport: { width: 1280, height: 720 },
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    screenshot: 'only-on-failure',
    // What a service worker answers passes by the routes of a story; the stories about it allow it.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'stage', testMatch: STAGE, use: { launchOptions: launch('drawn') } },
    { name: 'words', testIgnore: STAGE, use: { launchOptions: launch('none') } },
  ],
});
