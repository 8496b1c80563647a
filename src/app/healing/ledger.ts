// The log of faults of this device: faults are entered one after another, and read by those who look after it.
import { isoWithOffset } from '../../base/instant.ts';
import type { Part } from '../../healing/fault.ts';
import { type Fault, faultOf, isSame, onceMore } from '../../healing/log.ts';
import { device } from '../device.ts';

/** Faults that wait at most: where thousands come in a second, the same ones are counted. */
const MOST_WAITING = 50;

/** The build of the game: what tells its first script from that of any other build. */
const BUILD =
  /-([\w-]{8})\.js$/.exec(
    document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '',
  )?.[1] ?? 'dev';

const waiting: Fault[] = [];
let writing: Promise<void> | undefined;

async function write(): Promise<void> {
  const faults = await (await device()).faults();
  for (let next = waiting.shift(); next; next = waiting.shift()) await faults.keep(next);
  writing = undefined;
}

/** Enters a fault. Resolves once it is kept. */
export async function enter(fault: unknown, where: Part): Promise<void> {
  const row = faultOf(fault, where, isoWithOffset(new Date()), BUILD);
  const at = waiting.findIndex((one) => isSame(one, row));
  const known = waiting[at];
  if (known) waiting[at] = onceMore(known, row);
  else if (waiting.length < MOST_WAITING) waiting.push(row);
  writing ??= write();
  await writing;
}

/** All that is in the log, what happened last first. Never rejects. */
export async function readFaults(): Promise<Fault[]> {
  return (await (await device()).faults()).read();
}
