// The map's geometry: buildings on their ground, a camera that keeps to the land, names that do not overlap.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  keptIn,
  lookAt,
  mapPoint,
  panned,
  reach,
  showing,
  shownBy,
  type View,
  wholeMap,
  zoomedAbout,
} from '../../src/app/map/camera.ts';
import { type Label, written } from '../../src/app/map/labels.ts';
import { type Frame, GROUNDS, LAND, WORLD } from '../../src/app/map/land.ts';
import { body, footprint, frameOf, plotsOf } from '../../src/app/map/plots.ts';
import { ACADEMIES } from '../../src/level/terms.ts';

const academy = fc.constantFrom(...ACADEMIES);

/** Fractions of a point; a place is not wrong for less. */
const NEARLY = 1e-6;
const within = (inner: Frame, outer: Frame): boolean =>
  inner.left >= outer.left - NEARLY &&
  inner.top >= outer.top - NEARLY &&
  inner.right <= outer.right + NEARLY &&
  inner.bottom <= outer.bottom + NEARLY;
const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right - NEARLY &&
  b.left < a.right - NEARLY &&
  a.top < b.bottom - NEARLY &&
  b.top < a.bottom - NEARLY;
const overlaps = (frames: readonly Frame[]): Frame[] =>
  frames.filter((one, nth) => frames.slice(nth + 1).some((other) => overlap(one, other)));

describe('the plots of a district', () => {
  test('lie on its ground, none over another, for any number of levels', () => {
    fc.assert(
      fc.property(academy, fc.integer({ min: 0, max: 200 }), (of, count) => {
        const taken = plotsOf(of, count).map(footprint);
        expect(taken).toHaveLength(count);
        expect(taken.filter((one) => !within(one, GROUNDS[of]))).toEqual([]);
        expect(overlaps(taken)).toEqual([]);
      }),
    );
  });

  test('stay where they are when a level is added at the end, up to twenty', () => {
    for (const of of ACADEMIES) {
      const all = plotsOf(of, 20);
      for (let count = 0; count < 20; count += 1) {
        expect(plotsOf(of, count)).toEqual(all.slice(0, count));
      }
    }
  });

  test('leave the names of up to ten levels room where a tablet shows the whole map', () => {
    const { zoom } = wholeMap({ width: 1180, height: 750 });
    for (const of of ACADEMIES) {
      for (let count = 0; count <= 10; count += 1) {
        const plots = plotsOf(of, count);
        const labels = plots.map((at, nth) => ({ id: `${nth}`, at, width: 120, height: 28 }));
        expect(written(labels, plots.map(body), zoom).size).toBe(count);
      }
    }
  });

  test('are large enough to be told apart, even with five hundred levels in all', () => {
    for (const of of ACADEMIES) {
      for (const [count, least] of [
        [20, 100],
        [60, 60],
        [170, 40],
      ] as const) {
        for (const { size } of plotsOf(of, count)) expect(size).toBeGreaterThan(least);
      }
    }
  });

  test('are all within what is looked at when one goes to the district', () => {
    fc.assert(
      fc.property(academy, fc.integer({ min: 0, max: 200 }), (of, count) => {
        const frame = frameOf(of, count);
        expect(within(frame, WORLD)).toBe(true);
        for (const plot of plotsOf(of, count)) expect(within(footprint(plot), frame)).toBe(true);
      }),
    );
  });
});

const view: fc.Arbitrary<View> = fc.record({
  width: fc.integer({ min: 280, max: 3840 }),
  height: fc.integer({ min: 200, max: 2160 }),
});
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  x: fc.double({ min: -9000, max: 9000, noNaN: true }),
  y: fc.double({ min: -9000, max: 9000, noNaN: true }),
  zoom: fc.double({ min: 0.01, max: 20, noNaN: true }),
});
const seen = fc
  .tuple(view, anyCamera)
  .map(([window, camera]) => ({ window, camera: keptIn(camera, window) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
const distance = fc.integer({ min: -5000, max: 5000 });

describe('the camera', () => {
  test('never shows what lies beyond the land, whatever is done with it', () => {
    fc.assert(
      fc.property(seen, factor, share, share, distance, distance, (at, by, left, top, x, y) => {
        const { window, camera } = at;
        const point = { x: left * window.width, y: top * window.height };
        const frame = { left: x, top: y, right: x + 150, bottom: y + 150 };
        for (const moved of [
          camera,
          wholeMap(window),
          panned(camera, window, { x, y }),
          zoomedAbout(camera, window, by, point),
          lookAt(frame, window, { top: 80, bottom: 20, side: 20 }),
          showing(camera, window, frame),
        ]) {
          expect(within(shownBy(moved, window), LAND)).toBe(true);
          const { out, near } = reach(window);
          expect(moved.zoom).toBeGreaterThanOrEqual(out);
          expect(moved.zoom).toBeLessThanOrEqual(near);
        }
      }),
    );
  });

  test('keeps what is under the pointer there when it zooms, unless the land ends', () => {
    fc.assert(
      fc.property(seen, factor, share, share, ({ window, camera }, by, left, top) => {
        const at = { x: left * window.width, y: top * window.height };
        const before = mapPoint(camera, window, at);
        const zoomed = zoomedAbout(camera, window, by, at);
        const after = mapPoint(zoomed, window, at);
        const shown = shownBy(zoomed, window);
        const ends = (a: number, b: number) => Math.abs(a - b) < NEARLY;
        if (!ends(shown.left, LAND.left) && !ends(shown.right, LAND.right)) {
          expect(after.x).toBeCloseTo(before.x, 4);
        }
        if (!ends(shown.top, LAND.top) && !ends(shown.bottom, LAND.bottom)) {
          expect(after.y).toBeCloseTo(before.y, 4);
        }
      }),
    );
  });

  test('goes back to where it was when it is dragged there and back on open land', () => {
    fc.assert(
      fc.property(seen, fc.integer({ min: -90, max: 90 }), ({ window, camera }, by) => {
        const there = panned(camera, window, { x: by, y: 0 });
        const shown = shownBy(there, window);
        fc.pre(shown.left > LAND.left + NEARLY && shown.right < LAND.right - NEARLY);
        expect(panned(there, window, { x: -by, y: 0 }).x).toBeCloseTo(camera.x, 6);
      }),
    );
  });

  test('shows all three districts at once on a tablet, a laptop and a projector', () => {
    for (const window of [
      { width: 1180, height: 740 },
      { width: 1366, height: 690 },
      { width: 1920, height: 1000 },
    ]) {
      const shown = shownBy(wholeMap(window), window);
      for (const of of ACADEMIES) expect(within(frameOf(of, 20), shown)).toBe(true);
    }
  });

  test('shows a whole district of one street on a phone', () => {
    const window = { width: 390, height: 720 };
    for (const of of ACADEMIES) {
      const frame = frameOf(of, 5);
      expect(within(frame, shownBy(lookAt(frame, window), window))).toBe(true);
    }
  });

  test('brings a building into view, and does not stir if it is', () => {
    fc.assert(
      fc.property(seen, academy, fc.nat(19), ({ window, camera }, of, nth) => {
        const [plot] = plotsOf(of, 20).slice(nth);
        if (!plot) throw new Error('no plot');
        const frame = footprint(plot);
        const moved = showing(camera, window, frame);
        const fits =
          plot.size * camera.zoom <= window.width && plot.size * camera.zoom <= window.height;
        if (fits) expect(within(frame, shownBy(moved, window))).toBe(true);
        if (within(frame, shownBy(camera, window))) {
          expect(moved.x).toBeCloseTo(camera.x, 6);
          expect(moved.y).toBeCloseTo(camera.y, 6);
        }
      }),
    );
  });
});

describe('the names on the map', () => {
  const labels = fc
    .array(
      fc.record({
        at: fc.record({
          x: fc.integer({ min: 0, max: 2400 }),
          y: fc.integer({ min: 0, max: 1500 }),
        }),
        width: fc.integer({ min: 20, max: 200 }),
        height: fc.integer({ min: 20, max: 80 }),
      }),
      { maxLength: 80 },
    )
    .map((all) => all.map((label, index) => ({ ...label, id: String(index) })));
  const zoom = fc.double({ min: 0.1, max: 3, noNaN: true });
  const bodies = fc
    .array(fc.record({ x: fc.nat(2400), y: fc.nat(1500), size: fc.integer({ min: 1, max: 150 }) }))
    .map((plots) => plots.map(body));
  const boxOf = ({ at, width, height }: Label, near: number, room = 0): Frame => ({
    left: at.x - (width / 2 + room) / near,
    top: at.y - room / near,
    right: at.x + (width / 2 + room) / near,
    bottom: at.y + (height + room) / near,
  });

  test('never lie over one another or over a building, and none is left out for which there is room', () => {
    fc.assert(
      fc.property(labels, bodies, zoom, (all, buildings, near) => {
        const ids = written(all, buildings, near);
        const shown = all.filter(({ id }) => ids.has(id)).map((label) => boxOf(label, near));
        expect(overlaps(shown)).toEqual([]);
        const over = shown.filter((box) => buildings.some((building) => overlap(box, building)));
        expect(over).toEqual([]);
        const left = all.filter(({ id }) => !ids.has(id)).map((label) => boxOf(label, near, 5));
        const free = left.filter(
          (box) => ![...shown, ...buildings].some((other) => overlap(box, other)),
        );
        expect(free).toEqual([]);
      }),
    );
  });

  test('are fewer from afar, and near enough all of a full district are written', () => {
    const plots = plotsOf('zhilian', 20);
    const all = plots.map((at, nth) => ({ id: String(nth), at, width: 140, height: 50 }));
    const afar = written(all, plots.map(body), 0.5).size;
    expect(afar).toBeGreaterThan(0);
    expect(afar).toBeLessThan(20);
    expect(written(all, plots.map(body), 1.3).size).toBe(20);
  });
});
