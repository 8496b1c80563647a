// What goes wrong is noted in the log of the device. Nothing waits for that, and nothing fails by it.
import type { Part } from '../../healing/fault.ts';

/** Notes a fault, without anything that somebody typed. @param fault whatever was thrown, or what was found */
export function noteFault(fault: unknown, where: Part): void {
  import('./ledger.ts').then(({ enter }) => enter(fault, where)).catch(() => {});
}
