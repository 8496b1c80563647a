// What the page orders of its worker, and what it hears from it.
import type { Result } from '../../base/result.ts';
import type { Locale } from '../../base/words.ts';
import type { Merged, Remembered } from '../../store/store.ts';
import type { Carried, Undone } from '../../teacher/carrying.ts';
import type { Wanted } from '../../teacher/filter.tsx';
import type { BringInTrouble } from '../../teacher/safe/bring-in.tsx';

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

/** To write a backup of everything, locked where there is a passphrase. */
interface BackupOrder {
  what: 'backup';
  passphrase: string | undefined;
}

/** To bring a backup in. */
interface RestoreOrder {
  what: 'restore';
  file: File;
  /** Of one that is locked. */
  passphrase: string | undefined;
}

export type Order = FileOrder | CountOrder | BackupOrder | RestoreOrder;

/** A piece of the file; how far it is (players, attempts or rows); what became of a backup; the end; or why there will be none. */
export type News =
  | { is: 'piece'; bytes: Uint8Array<ArrayBuffer> }
  | { is: 'progress'; done: number; all: number }
  | { is: 'brought'; result: Result<Merged, BringInTrouble> }
  | { is: 'end' }
  | { is: 'fault'; why: Exclude<Undone, 'stopped'> };
