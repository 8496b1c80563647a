// What the page holds on to while level after level is played in it, as in an hour with a tablet.
import { Dice } from '../driver/dice.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { type Opened, openPage, startBrowser } from './browser.ts';
import { heldBy } from './processes.ts';
import type { Sites } from './sites.ts';
import { dataIn } from './snapshot.ts';
import type { Measured, Row } from './table.ts';
import { countTextures } from './textures.ts';

const PLAYS = 10;

/** The most that anything may be after ten levels, as a share of what it was after one. */
const TARGET = 1.2;

/** Points for one CSS pixel, as on a tablet; textures are as fine. */
const DENSITY = 2;

/** Milliseconds between lines, so that the stage shows each. */
const PACE = 100;

/** Milliseconds until people have blinked, sounds have faded and everything is at rest. */
const SETTLED = 8000;

const mebi = (bytes = Number.NaN): number => bytes / 1024 / 1024;

/** What is held at a moment. */
interface Held {
  /** Bytes of live JavaScript. */
  heap: number;
  /** Of these, what is not code that the browser has compiled. */
  data: number;
  /** Nodes and listeners of the page, those included that are in it no more. */
  nodes: number;
  listeners: number;
  /** Bytes of textures. */
  textures: number;
  /** Bytes of all processes of the browser; undefined where the system does not tell. */
  all: number | undefined;
}

/** What is held after the first play and after the last, on the same screens. */
interface Memory {
  ending: { first: Held; last: Held };
  home: { first: Held; last: Held };
  /** The most bytes of textures at any time. */
  most: number;
}

/** Reads on at a steady pace, and does what is next whenever something is asked. */
async function playOut(game: Game, next: () => Promise<unknown>): Promise<void> {
  const press = async () => {
    await game.page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-do="continue"]')?.click(),
    );
    await game.page.waitForTimeout(PACE);
  };
  while ((await game.readOnBy(press)) !== 'ending') await next();
}

/** From an ending to the look back, and home. */
async function goHome(game: Game): Promise<void> {
  await game.lookBack();
  await game.the('act:home').click();
  await game.page.waitForFunction(
    () => location.hash === '#/home' && document.querySelector('main a') !== null,
  );
}

async function heldIn({ page, cdp }: Opened, pid: number): Promise<Held> {
  await page.waitForTimeout(SETTLED);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const textures = await page.evaluate(() => window.textures.held);
  const all = heldBy(pid);
  const data = await dataIn(cdp);
  return { heap: usedSize, data, nodes, listeners: jsEventListeners, textures, all };
}

/**
 * Plays level after level through in one page. The first and the last play are the same, by the best way
 * of one level; those between take all levels in turn, by ways of chance.
 * @param dist folder of the built game that is served at `url`
 */
async function playOn(url: string, dist: string): Promise<Memory> {
  const { browser, pid, close } = await startBrowser();
  const opened = await openPage(browser, DENSITY);
  const { page } = opened;
  await page.addInitScript(countTextures);
  const levels = levelIds(dist);
  const [level = ''] = levels;
  const game = new Game(page);
  const enter = async (id: string) => {
    const address = `#/play/${id}`;
    await page.evaluate((hash) => (location.hash = hash), address);
    await page.locator(`[data-level="${id}"] .stage.ready`).waitFor({ state: 'attached' });
  };
  const readings = async () => {
    await enter(level);
    const decisions = [...bestWay(levelFile(level, 'zh', dist).level).decisions];
    await playOut(game, () => game.decide(decisions.splice(0, 1)));
    const ending = await heldIn(opened, pid);
    await goHome(game);
    return { ending, home: await heldIn(opened, pid) };
  };

  // Whoever comes by a link to a level plays as a guest, and is not asked for a name at home.
  await page.goto(`${url}/#/play/${level}`);
  const first = await readings();
  for (let play = 1; play < PLAYS - 1; play++) {
    const id = levels[play % levels.length] ?? level;
    const dice = new Dice(play);
    await enter(id);
    await playOut(game, () => game.stumble(dice));
    await goHome(game);
  }
  const last = await readings();
  const most = await page.evaluate(() => window.textures.most);
  await close();
  return {
    ending: { first: first.ending, last: last.ending },
    home: { first: first.home, last: last.home },
    most,
  };
}

export async function measureMemory({ ours, dist }: Sites): Promise<Measured> {
  const { ending, home, most } = await playOn(ours, dist);
  const compared = (
    what: string,
    { first, last }: { first: Held; last: Held },
    bytes: (held: Held) => number | undefined,
    atMost?: number,
  ): Row => {
    const [before, after] = [mebi(bytes(first)), mebi(bytes(last))];
    const full = `${what} after ten levels (against after one)`;
    return { what: full, ours: after, theirs: before, unit: 'MiB', atMost };
  };
  const counted = (what: string, of: (held: Held) => number): Row => ({
    what: `${what} at home after ten levels (against after one)`,
    ours: of(home.last),
    theirs: of(home.first),
    unit: '',
  });
  return {
    rows: [
      compared('heap without compiled code, at an ending', ending, ({ data }) => data, TARGET),
      compared('heap without compiled code, at home', home, ({ data }) => data, TARGET),
      compared('whole heap, at an ending', ending, ({ heap }) => heap),
      compared('whole heap, at home', home, ({ heap }) => heap),
      compared('textures, at an ending', ending, ({ textures }) => textures, TARGET),
      { what: 'textures held at home', ours: mebi(home.last.textures), unit: 'MiB', oursAtMost: 0 },
      { what: 'most textures at any time', ours: mebi(most), unit: 'MiB' },
      counted('nodes', ({ nodes }) => nodes),
      counted('listeners', ({ listeners }) => listeners),
      compared('all processes, at home', home, ({ all }) => all),
    ],
    notes: [
      `Memory: ${PLAYS} plays of all levels in one page, two screen points to a CSS pixel; first and last the same.`,
      'The whole heap grows with the code that the browser compiles, up to a bound; what the game keeps is the rest.',
    ],
  };
}
