// The device under the game, where a story is about it: its store, seen from outside.
import type { Page } from '@playwright/test';

/** Resolves once all that was done is done, and kept: an action may wait for the one before to be stored. */
export async function stored(page: Page): Promise<void> {
  await written(page);
  await written(page);
}

/** Resolves once everything that was put into the store before is kept there. */
const written = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('qinglian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          // A reader comes after the writers that were there before.
          const reading = database.transaction('attempts').objectStore('attempts').count();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve();
          };
        };
      }),
  );

/** Writes something into a table of the store, whatever it is. */
export const scribble = (page: Page, table: string, key: string, row: unknown): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('qinglian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(wanted.table, 'readwrite');
          work.objectStore(wanted.table).put(wanted.row, wanted.key);
          work.onerror = () => reject(work.error);
          work.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    { table, key, row },
  );

/** Deletes everything that is kept, as a browser does whose user clears the data of a site. */
export const vanish = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('qinglian');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => resolve();
      }),
  );

/** All rows of a table of the store. */
export const rowsOf = (page: Page, table: string): Promise<unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('qinglian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );

/** Whether the log of faults tells of one from a part of the game. */
export const hasLogged = async (page: Page, where: string, what = ''): Promise<boolean> =>
  (await rowsOf(page, 'faults')).some((row) => {
    const fault = row as { where: string; what: string };
    return fault.where === where && fault.what.includes(what);
  });

/** This browser lets nothing be kept. To be called before the page is opened. */
export async function refuseStore(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
}

/** From now on the device is full. */
export const fillUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

/**
 * Whatever is put off for longer than a moment, or comes again and again, never comes by itself, so that
 * a story does not hang on how fast the machine is. To be called before the page is opened.
 */
export async function stopClocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (what: () => void, delay = 0) => (delay < 150 ? later(what, delay) : 0),
      setInterval: () => 0,
    });
  });
}
