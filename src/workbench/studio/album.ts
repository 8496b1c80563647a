// Keeping a picture while it is made: an album that lasts as long as the page, and a keeper that writes
// each change and never loses the last.
import type { Drawing } from '../../activities/studio/drawing.ts';
import type { Album } from '../hands.ts';

/** An album in memory. */
export function albumInMemory(): Album {
  const drawings = new Map<string, Drawing>();
  return {
    load: async (id) => drawings.get(id),
    keep: async (id, drawing) => {
      drawings.set(id, drawing);
    },
    newId: () => `picture-${drawings.size + 1}`,
  };
}

/**
 * Keeps a picture as often as it changes, one write at a time: what changes during a write is written
 * after it, and of several changes only the last. A write that is refused is tried again with the next.
 * @returns what to call with each change; it resolves when nothing is left to be written
 */
export function keeperOf(album: Album, id: string): (drawing: Drawing) => Promise<void> {
  let waiting: Drawing | undefined;
  let working: Promise<void> | undefined;
  const work = async () => {
    while (waiting) {
      const next = waiting;
      waiting = undefined;
      // Who gave the album says so in words.
      await album.keep(id, next).catch(() => {});
    }
    working = undefined;
  };
  return (drawing) => {
    waiting = drawing;
    working ??= work();
    return working;
  };
}
