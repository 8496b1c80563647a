// Looks into the heap of a page: what of it is the game's own data.
import type { CDPSession } from '@playwright/test';

/** The parts of a snapshot that are looked at. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

/** Kinds of what a snapshot lists besides data: compiled code, and the browser's own objects. */
const NO_DATA = ['code', 'native', 'synthetic', 'hidden'];

/** Milliseconds within which a snapshot is whole. */
const LATE = 30_000;

/** Bytes of live JavaScript without compiled code, which the browser adds to for as long as one plays. */
export async function dataIn(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  // On a machine with much to do the last of it comes after the answer.
  const until = performance.now() + LATE;
  while (!chunks.at(-1)?.trimEnd().endsWith('}') && performance.now() < until) {
    await new Promise((later) => setTimeout(later, 20));
  }
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const named = types[0][nodes[at + kind] ?? 0] ?? '';
    if (!NO_DATA.includes(named)) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
