// 畫室: keeping a picture while it changes, and how things lie on a sheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, type Drawing, does, PANEL } from '../../src/activities/studio/drawing.ts';
import { heightOf, sheetOf } from '../../src/drawing/sheet.ts';
import type { Album } from '../../src/workbench/hands.ts';
import { albumInMemory, keeperOf } from '../../src/workbench/studio/album.ts';
import { HANDLINGS, poseOfNew } from '../../src/workbench/studio/poses.ts';

/** A picture with so many lines. */
const withLines = (count: number): Drawing =>
  Array.from({ length: count }).reduce<Drawing>(
    (drawing) => does(drawing, { do: 'draw', panel: 0, crayon: 'red', width: 16, line: 'CCCC' }),
    blank(1),
  );

/** An album that is as slow as one lets it be, and refuses what it is told to. */
function slowAlbum(refuses: (nth: number) => boolean) {
  const writes: number[] = [];
  let open: (() => void)[] = [];
  let asked = 0;
  const album: Album = {
    ...albumInMemory(),
    keep: (_, { done }) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const refused = refuses(asked);
        open.push(() => {
          if (refused) reject(new Error('full'));
          else {
            writes.push(done);
            resolve();
          }
        });
      }),
  };
  const finish = () => {
    const finishing = open;
    open = [];
    for (const one of finishing) one();
  };
  return { album, writes, finish, waiting: () => open.length };
}

/** Lets everything go on that can. */
const goOn = () => new Promise((resolve) => setTimeout(resolve));

describe('a keeper', () => {
  it('writes one picture at a time, and the last one always, however fast they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        async (finishes) => {
          const { album, writes, finish, waiting } = slowAlbum(() => false);
          const keep = keeperOf(album, 'one');
          for (const [at, finishing] of finishes.entries()) {
            void keep(withLines(at + 1));
            expect(waiting()).toBeLessThanOrEqual(1);
            if (finishing) finish();
            await goOn();
          }
          while (waiting() > 0) {
            finish();
            await goOn();
          }
          expect(writes.at(-1)).toBe(finishes.length);
          expect(writes).toEqual(writes.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves out what was overtaken', async () => {
    const { album, writes, finish } = slowAlbum(() => false);
    const keep = keeperOf(album, 'one');
    for (const count of [1, 2, 3, 4]) void keep(withLines(count));
    finish();
    await goOn();
    finish();
    await goOn();
    expect(writes).toEqual([1, 4]);
  });

  it('goes on after a write that was refused', async () => {
    const { album, writes, finish } = slowAlbum((nth) => nth === 1);
    const keep = keeperOf(album, 'one');
    const first = keep(withLines(1));
    finish();
    await first;
    expect(writes).toEqual([]);
    const second = keep(withLines(2));
    finish();
    await second;
    expect(writes).toEqual([2]);
  });
});

describe('an album in memory', () => {
  it('gives back what was kept, by ids of its own', async () => {
    const album = albumInMemory();
    await album.keep(album.newId(), withLines(2));
    const second = album.newId();
    expect(second).not.toBe('picture-1');
    expect(await album.load('picture-1')).toEqual(withLines(2));
    expect(await album.load(second)).toBeUndefined();
  });
});

const handlings = fc.array(fc.constantFrom(...Object.values(HANDLINGS)), { maxLength: 80 });

describe('things on a sheet', () => {
  it('can always be reached, whatever the buttons do to them', () => {
    fc.assert(
      fc.property(handlings, (done) => {
        const pose = done.reduce((before, handle) => handle(before), poseOfNew([]));
        expect(pose.x).toBeGreaterThanOrEqual(0);
        expect(pose.x).toBeLessThanOrEqual(PANEL.width);
        expect(pose.y).toBeGreaterThanOrEqual(0);
        expect(pose.y).toBeLessThanOrEqual(PANEL.height);
        expect(pose.size).toBeGreaterThanOrEqual(0.25);
        expect(pose.size).toBeLessThanOrEqual(4);
        expect(Math.abs(pose.turn)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('do not hide each other when they come', () => {
    const poses = Array.from({ length: 6 }).reduce<ReturnType<typeof poseOfNew>[]>((before) => {
      const marks = before.map((pose, which) => ({
        which,
        thing: { is: 'thing' as const, id: 'wallet' },
        pose,
      }));
      return [...before, poseOfNew(marks)];
    }, []);
    expect(new Set(poses.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
  });
});

it.each([1, 2, 3, 4])('%i panels lie beside each other on their sheet', (panels) => {
  const { width, height, corners } = sheetOf(panels);
  expect(corners).toHaveLength(panels);
  for (const [at, { x, y }] of corners.entries()) {
    expect(x + PANEL.width).toBeLessThanOrEqual(width);
    expect(y + PANEL.height).toBeLessThanOrEqual(height);
    for (const other of corners.slice(0, at)) {
      const apart = Math.abs(other.x - x) >= PANEL.width || Math.abs(other.y - y) >= PANEL.height;
      expect(apart).toBe(true);
    }
  }
  expect(heightOf(1, 1920)).toBe(1080);
});
