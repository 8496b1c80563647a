// What the page orders of its worker, and what it hears from it.
import type { Locale } from '../../base/words.ts';
import type { Remembered } from '../../store/store.ts';
import type { Carried, Undone } from '../../teacher/carrying.ts';
import type { Wanted } from '../../teacher/filter.tsx';

interface Common {
  locale: Locale;
  /** Address of the page, where the levels lie. */
  home: string;
}

/** To write a file. */
export interface FileOrder extends Common {
  what: Carried;
  /** Which attempts; all where nothing is named. */
  wanted: Wanted;
  /** What the sheets of a workbook are called, in the language shown. */
  names: Record<'summary' | 'scores' | 'checks' | 'choices', string>;
  /** What the device did not take, and only the page has. */
  remembered: Remembered;
}

/** To count what is not counted yet, or no longer by the rules and levels of today. */
interface CountOrder extends Common {
  what: 'count';
}

export type Order = FileOrder | CountOrder;

/** A piece of the file; how far it is (players or attempts); the end; or why there will be none. */
export type News =
  | { is: 'piece'; bytes: Uint8Array<ArrayBuffer> }
  | { is: 'progress'; done: number; all: number }
  | { is: 'end' }
  | { is: 'fault'; why: Exclude<Undone, 'stopped'> };
