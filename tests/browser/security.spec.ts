// What runs and what cannot: all that the game does it does by its own files, and what somebody smuggles in
// stays a text. (That no policy is broken and no other site asked is watched in every story.)
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import {
  giveFiles,
  lastReceived,
  openResults,
  photograph,
  seatClass,
  showCode,
  takeSeat,
} from '../driver/lesson.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { printed } from '../driver/paper.ts';
import { enterConsole, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const CLASS = '六年一班';
const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const { decisions } = bestWay(level);

test('with the policy in force a level is played, its certificate printed, and the result read and carried off', async ({
  page,
  anotherDevice,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Stories of one page do without a service worker, and their driver says so.
    if (/blocked by Playwright/.test(message.text())) return;
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  const answer = await page.goto('/');
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['permissions-policy']).toContain('camera=(self)');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);

  await Teacher.open(page);
  await seatClass(page, CLASS, 88, 6);
  await openResults(page, CLASS, words[level.title] ?? '');
  const { address } = await showCode(page);

  const tablet = await anotherDevice();
  await tablet.goto(address);
  const game = await takeSeat(tablet, 3);
  await game.playTo(decisions);
  await game.the('act:hand-in').click();
  const picture = await photograph(tablet.locator('svg.qr'));

  await page.locator('[data-do="act:to-results"]').click();
  await giveFiles(page, [picture], 1);
  expect((await lastReceived(page)).what).toBe('taken');
  await enterConsole(page, '/teacher.html#attempts');
  const workbook = await new Teacher(page).download('teacher.export-workbook');
  expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');

  const own = await anotherDevice();
  await (await Game.open(own, WALLET)).playTo(decisions);
  await own.locator('[data-do="act:certificate"]').click();
  await expect(own.getByRole('article', { name: said('certificate.title') })).toBeVisible();
  expect(await printed(own)).toEqual(['842x595']);

  // A browser that does not know a header, or a feature in it, says so.
  expect(complaints).toEqual([]);
});

/** What a text may try in order to be more than a text. */
type Deed =
  | 'innerHTML'
  | 'insertAdjacentHTML'
  | 'document.write'
  | 'parser'
  | 'frame'
  | 'script'
  | 'script address'
  | 'listener'
  | 'eval'
  | 'Function'
  | 'timer'
  | 'worker of text'
  | 'worker of an address'
  | 'policy';

/** What becomes of a deed in the page: the name of what refused it, or that it was done. */
const attempted = (page: Page, deed: Deed): Promise<string> =>
  page.evaluate((name) => {
    const text = '<img src="./favicon.ico" onload="document.title = \'hurt\'">';
    const run = "document.title = 'hurt'";
    const called = (deed: string) =>
      (Reflect.get(globalThis, deed) as (text: string) => unknown)(run);
    const made = document.createElement.bind(document);
    const types = (
      globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes;
    const deeds: Record<Deed, () => unknown> = {
      innerHTML: () => Object.assign(made('p'), { innerHTML: text }),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', text),
      'document.write': () => document.write(text),
      parser: () => new DOMParser().parseFromString(text, 'text/html'),
      frame: () => Object.assign(made('iframe'), { srcdoc: text }),
      script: () => document.body.append(Object.assign(made('script'), { text: run })),
      'script address': () => Object.assign(made('script'), { src: './assets/none.js' }),
      listener: () => document.body.setAttribute('onclick', run),
      eval: () => called('eval'),
      Function: () => called('Function'),
      timer: () => called('setTimeout'),
      'worker of text': () => new Worker(URL.createObjectURL(new Blob([run]))),
      'worker of an address': () => new Worker('./assets/none.js'),
      policy: () => types?.createPolicy('default', { createHTML: (one: string) => one }),
    };
    // Later, as a script of the page would: a browser's own tools may do more.
    return new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          deeds[name]();
          resolve('done');
        } catch (fault) {
          resolve((fault as Error).name);
        }
      });
    });
  }, deed);

const DEEDS: Record<Deed, 'TypeError' | 'EvalError'> = {
  ...{ innerHTML: 'TypeError', insertAdjacentHTML: 'TypeError', 'document.write': 'TypeError' },
  ...{ parser: 'TypeError', frame: 'TypeError', script: 'TypeError', listener: 'TypeError' },
  ...{ 'script address': 'TypeError', timer: 'TypeError', policy: 'TypeError' },
  ...{ 'worker of text': 'TypeError', 'worker of an address': 'TypeError' },
  ...{ eval: 'EvalError', Function: 'EvalError' },
};

for (const address of ['/', '/teacher.html']) {
  test(`${address}: no text becomes markup or a script, whoever brings it in`, async ({
    page,
    watch,
  }) => {
    watch.allow(
      /^console: (policy: (require-)?trusted-types|.*Content Security [Pp]olicy|This document requires 'Trusted)/,
    );
    await page.goto(address);
    await expect(page.getByRole('main')).toBeVisible();
    const outcomes: Partial<Record<Deed, string>> = {};
    for (const deed of Object.keys(DEEDS) as Deed[]) outcomes[deed] = await attempted(page, deed);
    expect(outcomes).toEqual(DEEDS);
    await expect(page).not.toHaveTitle('hurt');
  });
}
