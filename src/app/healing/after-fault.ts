// What is done about a fault that took a page away: it is noted, and a kiosk begins anew.
import { codeOf } from '../../healing/fault.ts';
import { isKiosk } from '../settings.ts';
import { noteFault } from './note.ts';
import { reloadIfReplaced } from './replaced.ts';
import { restartSoon } from './restart.ts';

/** @param notFetched the page itself did not come @returns the code of the fault */
export function afterFault(fault: unknown, notFetched: boolean): string {
  noteFault(fault, notFetched ? 'asset' : 'page');
  if (notFetched) void reloadIfReplaced();
  if (isKiosk()) restartSoon();
  return codeOf(fault);
}
