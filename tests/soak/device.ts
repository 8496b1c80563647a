// All that a device holds, as somebody finds it who looks everywhere.
import type { Page } from '@playwright/test';
import type { Total } from '../../src/kiosk/totals.ts';
import type { Play } from './ledger.ts';

export interface Held {
  /** Rows of the database, by table; without a database, of none. */
  tables: Record<string, unknown[]>;
  /** Everything else that could tell of somebody: page, fields, address, storages. */
  rest: string;
}

/** Runs in the page. Makes no database where there is none. */
async function hold(): Promise<Held> {
  const tables = await new Promise<Record<string, unknown[]>>((resolve, reject) => {
    const opening = indexedDB.open('qinglian');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve({});
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const work = database.transaction(names);
      const asked = names.map((name) => [name, work.objectStore(name).getAll()] as const);
      work.onabort = () => reject(work.error);
      work.oncomplete = () => {
        database.close();
        resolve(Object.fromEntries(asked.map(([name, { result }]) => [name, result])));
      };
    };
  });
  const fields = [...document.querySelectorAll('input, textarea')].map(
    (field) => (field as HTMLInputElement).value,
  );
  const kept = (storage: Storage) => JSON.stringify({ ...storage });
  const rest = [
    document.documentElement.outerHTML,
    ...[...fields, location.href, document.title, kept(localStorage), kept(sessionStorage)],
    JSON.stringify(history.state),
  ].join('\n');
  return { tables, rest };
}

export const heldBy = (page: Page): Promise<Held> => page.evaluate(hold);

export const totalsIn = ({ tables }: Held): Total[] => (tables.visits ?? []) as Total[];

/** Id of the player that stands for who is there. */
export function visitorIn({ tables }: Held): string | undefined {
  const rows = (tables.kiosk ?? []) as { player?: string }[];
  return rows.find(({ player }) => player !== undefined)?.player;
}

/** The plays of somebody, as the record has them. */
export const playsIn = ({ tables }: Held, player: string): Play[] =>
  ((tables.attempts ?? []) as { player: string; level: string; finishedAt?: string }[])
    .filter((row) => row.player === player)
    .map(({ level, finishedAt }) => ({ level, finished: finishedAt !== undefined }));

/** Tables of what belongs to somebody. */
const OWNED = ['players', 'attempts', 'pictures', 'counted'] as const;

/** What belongs to somebody in the database, as text. */
export const ownedIn = ({ tables }: Held): string =>
  JSON.stringify(OWNED.map((name) => tables[name] ?? []));
