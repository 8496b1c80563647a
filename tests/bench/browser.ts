// The browser that everything is measured in, and how it is slowed down.
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser, launchArgs } from '../browser.ts';

export interface Running {
  browser: Browser;
  /** Process id of the browser itself; all its others descend from it. */
  pid: number;
  close: () => Promise<void>;
}

/** Starts a browser of its own, drawing in software so that it is the same everywhere. */
export async function startBrowser(): Promise<Running> {
  const server = await chromium.launchServer({
    executablePath: await findBrowser(),
    args: launchArgs('drawn'),
  });
  const pid = server.process().pid ?? 0;
  const browser = await chromium.connect(server.wsEndpoint());
  return { browser, pid, close: () => server.close() };
}

export interface Opened {
  page: Page;
  cdp: CDPSession;
  close: () => Promise<void>;
}

/**
 * Opens an empty page of somebody who was never here.
 * @param density points of the screen for one CSS pixel, across and down
 */
export async function openPage(browser: Browser, density = 1): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: density,
    locale: 'zh-TW',
  });
  const page = await context.newPage();
  // What the compiler adds to functions that are sent into the page.
  await page.addInitScript('globalThis.__name = (one) => one');
  const cdp = await context.newCDPSession(page);
  return { page, cdp, close: () => context.close() };
}

/** Slows the processor four times, and the line to 1.6 Mbit/s with 150 ms. */
export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 1_600_000 / 8,
  });
}
