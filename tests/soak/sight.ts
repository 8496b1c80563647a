// What somebody before a kiosk sees, in one look.
import type { Page } from '@playwright/test';
import { isOpening } from './clock.ts';

export type At =
  /** Nothing yet: something is fetched, or the page is being opened. */
  | 'busy'
  | 'loop'
  | 'start'
  | 'levels'
  | 'play'
  | 'ending'
  /** The look back after an ending. */
  | 'back'
  /** What may be taken along. */
  | 'end'
  | 'thanks'
  /** Whether somebody is still there. */
  | 'asked'
  /** Something went wrong, and is told. */
  | 'alert';

export interface Sight {
  at: At;
  /** `academy/slug` of the play that is seen; empty elsewhere. */
  level: string;
  /** Which moment of the play it is. */
  moment: string;
  /** What is told where something went wrong; empty elsewhere. */
  told: string;
}

/** Runs in the page. */
function seen(): Sight {
  const has = (selector: string) => document.querySelector(selector) !== null;
  const play = document.querySelector<HTMLElement>('[data-level]');
  const at = (): At => {
    if (has('[data-asking="true"]')) return 'asked';
    if (has('[data-kiosk-at="loop"]')) return 'loop';
    if (has('main [role="alert"]')) return 'alert';
    if (!has('main') || has('main[aria-busy="true"]')) return 'busy';
    if (has('.kiosk-start')) return 'start';
    if (has('.kiosk-levels')) return 'levels';
    if (has('.kiosk-thanks')) return 'thanks';
    if (has('[data-do="act:to-ending"]')) return 'back';
    if (play) return play.dataset.ending === undefined ? 'play' : 'ending';
    return 'end';
  };
  const { level = '', moment = '' } = play?.dataset ?? {};
  const told = document.querySelector('main [role="alert"]')?.textContent ?? '';
  return { at: at(), level, moment, told };
}

/** Looks; a page that is just being opened is busy. */
export async function look(page: Page): Promise<Sight> {
  try {
    return await page.evaluate(seen);
  } catch (fault) {
    if (!isOpening(fault)) throw fault;
    await page.waitForLoadState();
    return { at: 'busy', level: '', moment: '', told: '' };
  }
}

/** How long a machine may take to fetch and show something, in real ms; no time of the page passes for that. */
const PATIENCE = 30_000;

/** Looks until there is something to be seen. */
export async function lookUp(page: Page, patience = PATIENCE): Promise<Sight> {
  const until = Date.now() + patience;
  let sight = await look(page);
  while (sight.at === 'busy' && Date.now() < until) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn))).catch(() => {});
    sight = await look(page);
  }
  return sight;
}
