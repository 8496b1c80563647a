// `test` for all browser tests: whatever the story, no request may leave the game's own address, nothing
// may break the Content-Security-Policy, and no fault may reach the page or its console.
import { type BrowserContext, test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Collects what must not happen. */
export class Watch {
  readonly #troubles: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(context: BrowserContext, home: string) {
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const own = origin === home || protocol === 'blob:' || protocol === 'data:';
      if (!own) this.#troubles.push(`request to another origin: ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#troubles.push(`console: ${message.text()}`);
    });
    context.on('weberror', (fault) => {
      this.#troubles.push(`uncaught: ${fault.error().message}`);
    });
  }

  /** From now on, this is part of the story. */
  allow(trouble: RegExp): void {
    this.#allowed.push(trouble);
  }

  get troubles(): string[] {
    return this.#troubles.filter((trouble) => !this.#allowed.some((one) => one.test(trouble)));
  }
}

/** Says violations aloud also where the browser itself would be silent about them. */
const tellViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });

interface Fixtures {
  watch: Watch;
  /** Somebody else's device: another profile of the browser, watched like the first. */
  anotherDevice: () => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(context, new URL(baseURL ?? '').origin);
      await tellViolations(context);
      await use(watch);
      base.expect(watch.troubles).toEqual([]);
    },
    { auto: true },
  ],
  anotherDevice: async ({ browser, contextOptions, baseURL, locale, timezoneId }, use) => {
    const opened: { context: BrowserContext; watch: Watch }[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {}),
        ...(timezoneId ? { timezoneId } : {}),
      });
      opened.push({ context, watch: new Watch(context, new URL(baseURL ?? '').origin) });
      await tellViolations(context);
      return context.newPage();
    });
    for (const { context, watch } of opened) {
      base.expect(watch.troubles).toEqual([]);
      await context.close();
    }
  },
});
