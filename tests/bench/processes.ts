// What a browser with all its processes takes from the machine; only Linux tells.
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in a tick of the system's own accounts. */
const TICK = 10;

interface Process {
  pid: number;
  parent: number;
  ticks: number;
}

/** A process and all that descend from it; undefined where the system does not tell. */
function family(root: number): Process[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const table = processes.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold blanks.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = Number(fields[11]) + Number(fields[12]);
      return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
    } catch {
      return [];
    }
  });
  const kin = new Set([root]);
  for (let before = 0; before < kin.size; ) {
    before = kin.size;
    for (const { pid, parent } of table) if (kin.has(parent)) kin.add(pid);
  }
  return table.filter(({ pid }) => kin.has(pid));
}

/** Processor time of a process and all that descend from it, in milliseconds. */
export const spentBy = (root: number): number | undefined =>
  family(root)?.reduce((sum, { ticks }) => sum + ticks * TICK, 0);

/** Bytes of memory that they take up, what they share counted once. */
export function heldBy(root: number): number | undefined {
  try {
    return family(root)?.reduce((sum, { pid }) => {
      const account = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      return sum + Number(/^Pss:\s+(\d+)/m.exec(account)?.[1]) * 1024;
    }, 0);
  } catch {
    return undefined;
  }
}

/** The process that was started with some word among its arguments, and has no parent that was. */
export function startedWith(word: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const started = readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(word);
    } catch {
      return false;
    }
  });
  return started.length === 0 ? undefined : Math.min(...started.map(Number));
}
