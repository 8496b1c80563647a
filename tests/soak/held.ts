// What a kiosk's page holds on to, hour after hour, at its loop.
import { dataIn } from '../bench/snapshot.ts';
import type { Booth } from './booth.ts';

/** What was held at the end of an hour. */
export interface Hour {
  hour: number;
  /** Which page of the day it was: the first, or one that was opened later. */
  page: number;
  /** Bytes of live JavaScript; of these, what is not code that the browser has compiled. */
  heap: number;
  data: number;
  /** Nodes and listeners, those included that are in the page no more. */
  nodes: number;
  listeners: number;
}

export async function measure(hour: number, { cdp, loads }: Booth): Promise<Hour> {
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const data = await dataIn(cdp);
  return { hour, page: loads, heap: usedSize, data, nodes, listeners: jsEventListeners };
}

/** The first hour and the last of the page that was open longest; undefined where none was for two hours. */
export function longest(hours: readonly Hour[]): { first: Hour; last: Hour } | undefined {
  const pages = new Map<number, Hour[]>();
  for (const hour of hours) pages.set(hour.page, [...(pages.get(hour.page) ?? []), hour]);
  const span = (all: readonly Hour[]) => (all.at(-1)?.hour ?? 0) - (all[0]?.hour ?? 0);
  const [longest] = [...pages.values()].toSorted((a, b) => span(b) - span(a));
  const [first, last] = [longest?.[0], longest?.at(-1)];
  return first && last && first !== last ? { first, last } : undefined;
}
