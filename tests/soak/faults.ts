// What goes wrong at a booth: what visitors do, what the machine does, and what the house around it does.
import type { Dice } from '../driver/dice.ts';
import type { Booth } from './booth.ts';

export const KINDS = [
  // Hands that do what nobody asked for.
  'two taps',
  'many fingers',
  'keys',
  'second button',
  'back',
  'turned',
  // For a while.
  'network cut',
  'storage full',
  // From one moment to the next.
  'thrown',
  'context lost',
  // The page breaks, or what it stands on, and it comes back by itself.
  'view broken',
  'database gone',
  // The page is there no more.
  'reloaded',
  'crashed',
  'closed',
] as const;

export type Kind = (typeof KINDS)[number];

/** What the page says about a fault that was made; anything else it says is a fault of its own. */
export const SAID: Partial<Record<Kind, RegExp>> = {
  'network cut': /ERR_INTERNET_DISCONNECTED|Failed to fetch/,
  'storage full': /QuotaExceededError|soak: full/,
  thrown: /soak: thrown/,
  'context lost': /CONTEXT_LOST_WEBGL|context lost/i,
  'view broken': /soak: broken/,
};

const KEYS = [
  ...['F1', 'F5', 'F11', 'F12', 'Escape', 'Backspace', 'Tab', 'ContextMenu', 'PageDown'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Control+p', 'Control+r', 'Control+s'],
  ...['Control+u', 'Control+f', 'Control+o', 'Control+Shift+i', 'Control+='],
];

type Point = readonly [x: number, y: number];

/** Somewhere, but not in the corner that is the staff's. */
function somewhere({ page }: Booth, dice: Dice): Point {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  return [20 + dice.throw(width - 140), 20 + dice.throw(height - 40)];
}

/** Hands: what they do leaves the page as it is, or leads on to what any visitor may reach. */
export const HANDS: Partial<Record<Kind, (booth: Booth, dice: Dice) => Promise<void>>> = {
  'two taps': async (booth, dice) => {
    await booth.page.mouse.dblclick(...somewhere(booth, dice));
  },
  'many fingers': async (booth, dice) => {
    const points = Array.from({ length: 2 + dice.throw(3) }, (_, id) => {
      const [x, y] = somewhere(booth, dice);
      return { x, y, id };
    });
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: typeof points) =>
      booth.cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', points);
    await touch(
      'touchMove',
      points.map(({ x, y, id }) => ({ x: x + 30, y: y + 10, id })),
    );
    await touch('touchEnd', []);
  },
  keys: async ({ page }, dice) => {
    await page.keyboard.press(dice.pick(KEYS));
  },
  'second button': async (booth, dice) => {
    await booth.page.mouse.click(...somewhere(booth, dice), { button: 'right' });
  },
  back: async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('popstate', () => resolve(), { once: true });
          history.back();
        }),
    );
  },
  turned: async (booth, dice) => {
    await booth.turn(dice.throw(2) === 0);
  },
};

/** Moments: something breaks, and the page goes on. */
export const MOMENTS: Partial<Record<Kind, (booth: Booth) => Promise<void>>> = {
  thrown: async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('error', () => resolve(), { once: true });
          setTimeout(() => {
            throw new Error('soak: thrown');
          });
        }),
    );
  },
  'context lost': async ({ page }) => {
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.stage canvas')) {
        const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
        context?.getExtension('WEBGL_lose_context')?.loseContext();
      }
    });
  },
};

/** What lasts for some visits: how it begins, and how it ends. */
export const SPELLS: Partial<
  Record<Kind, { begin: (booth: Booth) => Promise<void>; end: (booth: Booth) => Promise<void> }>
> = {
  'network cut': {
    begin: ({ context }) => context.setOffline(true),
    end: ({ context }) => context.setOffline(false),
  },
  'storage full': {
    begin: async ({ page }) => {
      await page.evaluate(() => {
        const rows = IDBObjectStore.prototype;
        const usual = { put: Reflect.get(rows, 'put'), add: Reflect.get(rows, 'add') };
        const refuse = () => {
          throw new DOMException('soak: full', 'QuotaExceededError');
        };
        Object.assign(window, {
          makeRoom: () => Object.assign(rows, usual),
        });
        Object.assign(rows, { put: refuse, add: refuse });
      });
    },
    end: async ({ page }) => {
      await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
    },
  },
};

/** The page breaks, and must come back by itself. */
export const BREAKS: Partial<Record<Kind, (booth: Booth) => Promise<void>>> = {
  'view broken': async ({ page }) => {
    // Whatever is shown next cannot be.
    await page.evaluate(() => {
      const usual = { insertBefore: Reflect.get(Node.prototype, 'insertBefore') };
      Node.prototype.insertBefore = () => {
        Object.assign(Node.prototype, usual);
        throw new Error('soak: broken');
      };
    });
  },
  'database gone': async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('qinglian');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
  },
};

/** The page is ended from outside; whoever is there opens another. */
export const ENDS: Partial<Record<Kind, (booth: Booth) => Promise<void>>> = {
  reloaded: (booth) => booth.leave(),
  crashed: async (booth) => {
    await booth.crash();
    await booth.openTab();
    await booth.leave();
  },
  closed: async (booth) => {
    await booth.page.close();
    await booth.openTab();
    await booth.leave();
  },
};
