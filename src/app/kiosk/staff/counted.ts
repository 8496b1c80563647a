// What the kiosk has counted, and what the levels are called, for the staff's pages.
import { useEffect, useState } from 'preact/hooks';
import { isoWithOffset } from '../../../base/instant.ts';
import { together } from '../../../kiosk/figures.ts';
import type { Total } from '../../../kiosk/totals.ts';
import { locale } from '../../../text/text.ts';
import { device } from '../../device.ts';
import { titlesIn } from '../../shelf.ts';

/** Today on the device's clock, e.g. `2026-11-27`. */
export const today = (): string => isoWithOffset(new Date()).slice(0, 10);

export interface Counts {
  /** All that was counted, the oldest hour first; undefined until it is read. */
  rows: readonly Total[] | undefined;
  /** Titles of the levels by id, in the language shown. */
  titles: ReadonlyMap<string, string>;
  /** Reads it again. */
  refresh: () => Promise<void>;
}

export function useCounts(): Counts {
  const [rows, setRows] = useState<readonly Total[]>();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const refresh = async (): Promise<void> => {
    const { booth } = await device();
    setRows(together(await booth.totals()));
  };
  useEffect(() => void refresh(), []);
  const language = locale.value;
  useEffect(() => void titlesIn(language).then(setTitles), [language]);
  return { rows, titles, refresh };
}
