// The moments of a start that are timed, and how the page itself tells that each has come.
import type { CDPSession, Page } from '@playwright/test';

/**
 * `title`: the start button is drawn and answers; `line`: the first line and the still picture of its
 * place are drawn; `lineInFont`: and its characters have come in the game's typeface; `stage`: the
 * stage has drawn its first frame; `scene`: the same of the template.
 */
export type Moment = 'title' | 'line' | 'lineInFont' | 'stage' | 'scene';

declare global {
  interface Window {
    /** Milliseconds since the page was asked for. */
    moments: Partial<Record<Moment, number>>;
  }
}

/**
 * Runs in the page before its own code, and looks at every frame; what holds in one frame counts from
 * the next, when it has been drawn.
 */
function watch(line: string): void {
  const shows = (element: Element | null): boolean =>
    element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
  const lineShows = () => {
    const words = document.querySelector('.play .words');
    const still = document.querySelector<HTMLImageElement>('.play .still');
    const pictured = still?.complete && still.naturalWidth > 0;
    return shows(words) && pictured === true && words?.textContent?.includes(line) === true;
  };
  /** Whether the font file that draws a character has come; of several, the last one draws it. */
  const hasCome = (character: string) => {
    const point = character.codePointAt(0) ?? 0;
    const face = [...document.fonts].findLast(({ unicodeRange }) =>
      unicodeRange.split(',').some((range) => {
        const [from, to = from] = range.trim().slice(2).split('-');
        return Number.parseInt(from ?? '', 16) <= point && point <= Number.parseInt(to ?? '', 16);
      }),
    );
    return face === undefined || face.status === 'loaded';
  };
  const startButton = () => document.querySelector<HTMLButtonElement>('[data-do="act:start"]');
  const holds: Record<Moment, () => boolean> = {
    title: () => shows(startButton()) && !startButton()?.disabled,
    line: lineShows,
    lineInFont: () => lineShows() && [...line].every(hasCome),
    stage: () => document.querySelector('.play .stage.ready') !== null,
    scene: () => performance.getEntriesByName('scene-drawn').length > 0,
  };
  /** A press that leads to another page is an answer. */
  const answers = () => {
    const before = location.href;
    startButton()?.click();
    return location.href !== before;
  };
  window.moments = {};
  const drawn = new Set<string>();
  const look = () => {
    for (const [name, isSo] of Object.entries(holds)) {
      const moment = name as Moment;
      if (moment in window.moments) continue;
      if (drawn.has(moment)) {
        const now = performance.now();
        if (moment !== 'title' || answers()) window.moments[moment] = now;
      } else if (isSo()) drawn.add(moment);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Something that went over the line. */
export interface Transfer {
  url: string;
  /** Milliseconds since the page was asked for. */
  from: number;
  answered: number;
  to: number;
  /** Bytes on the line, headers included. */
  bytes: number;
}

interface Going {
  url: string;
  from: number;
  answered: number;
  to: number;
  parts: { at: number; bytes: number }[];
  total: number;
}

/** Keeps account of everything that a page receives. */
function account(cdp: CDPSession) {
  const going = new Map<string, Going>();
  let wallFromMonotonic = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime, type }) => {
    if (request.url.startsWith('data:') || request.url.startsWith('blob:')) return;
    if (type === 'Document') wallFromMonotonic = wallTime - timestamp;
    going.set(requestId, {
      url: request.url,
      from: timestamp,
      answered: Number.POSITIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
      parts: [],
      total: 0,
    });
  });
  cdp.on('Network.responseReceived', ({ requestId, response, timestamp }) => {
    const one = going.get(requestId);
    if (!one) return;
    one.answered = timestamp;
    one.parts.push({ at: timestamp, bytes: response.encodedDataLength });
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength, timestamp }) => {
    going.get(requestId)?.parts.push({ at: timestamp, bytes: encodedDataLength });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const one = going.get(requestId);
    if (!one) return;
    one.to = timestamp;
    one.total = encodedDataLength;
  });
  return {
    /** @param timeOrigin of the page, milliseconds since 1970 */
    transfers(timeOrigin: number): Transfer[] {
      const since = (at: number) => (at + wallFromMonotonic) * 1000 - timeOrigin;
      return [...going.values()].map(({ url, from, answered, to, total }) => ({
        url,
        from: since(from),
        answered: since(answered),
        to: since(to),
        bytes: total,
      }));
    },
    /** Bytes received up to a moment of the page. */
    until(timeOrigin: number, moment: number): number {
      const at = (timeOrigin + moment) / 1000 - wallFromMonotonic;
      return [...going.values()].reduce((sum, { to, total, parts }) => {
        if (to <= at) return sum + total;
        return parts.reduce((some, part) => some + (part.at <= at ? part.bytes : 0), sum);
      }, 0);
    },
  };
}

/** When each moment came and how much had been received by then. */
export interface Start {
  times: Partial<Record<Moment, number>>;
  bytes: Partial<Record<Moment, number>>;
  transfers: Transfer[];
}

/** Opens an address in an empty page and waits for moments. @param line the first line's words */
export async function timeStart(
  { page, cdp }: { page: Page; cdp: CDPSession },
  url: string,
  moments: Moment[],
  line: string,
): Promise<Start> {
  await cdp.send('Network.enable');
  const received = account(cdp);
  await page.addInitScript(watch, line);
  await page.goto(url, { waitUntil: 'commit' });
  const all = (names: Moment[]) => names.every((name) => name in window.moments);
  await page.waitForFunction(all, moments, { timeout: 60_000, polling: 200 });
  // What the browser has to say about the last bytes comes a little later.
  await page.waitForTimeout(500);
  const { times, timeOrigin } = await page.evaluate(() => ({
    times: window.moments,
    timeOrigin: performance.timeOrigin,
  }));
  const bytes: Start['bytes'] = {};
  for (const name of moments) bytes[name] = received.until(timeOrigin, times[name] ?? 0);
  return { times, bytes, transfers: received.transfers(timeOrigin) };
}
