// Names of the files that staff carry off a kiosk.
import { today } from './counted.ts';

/** What a file may not be called on some system. */
const FORBIDDEN = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** e.g. `qinglian-totals-廉潔園遊會-2026-11-27.csv`. @param event as it was typed; empty if there is none */
export function fileName(
  what: 'totals' | 'kiosk' | 'faults',
  event: string,
  ending: string,
): string {
  const place = event.replaceAll(FORBIDDEN, ' ').trim().replaceAll(/\s+/g, '-');
  return `${['qinglian', what, place, today()].filter((part) => part !== '').join('-')}.${ending}`;
}
