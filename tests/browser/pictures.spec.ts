// Every backdrop and every face is really drawn: none is blank, none is cut off, no two faces are alike.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  ATLAS_SIZE,
  BLINK_CELL,
  BUST_CELL,
  type Cell,
  FACES,
  faceCell,
} from '../../src/level/atlas.ts';
import { DIST } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

/** Units around a backdrop in which it must go on, since its layers move and windows differ. */
const BLEED = 40;

const drawings = (folder: string): string[] =>
  readdirSync(join(DIST, folder)).filter((name) => name.endsWith('.svg'));

/** What there is to see in a rectangle of a drawing. */
interface Look {
  /** Share of the points that are painted, 0 to 1. */
  painted: number;
  /** Share of the points of its upper, left and right edge that are painted. */
  edge: number;
  /** How many clearly different colours there are. */
  colours: number;
  /** A coarse copy, to be compared with others: red, green and blue of 24 × 24 fields. */
  coarse: number[];
}

/** Draws a picture in the browser and looks at rectangles of it. @param size of the whole picture */
function looksAt(
  page: Page,
  svg: string,
  size: { width: number; height: number },
  cells: readonly Cell[],
): Promise<Look[]> {
  const url = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return page.evaluate(
    async ({ url, size, cells }) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(size.width, size.height);
      const brush = canvas.getContext('2d', { willReadFrequently: true });
      if (!brush) throw new Error('no canvas');
      brush.drawImage(image, 0, 0, size.width, size.height);
      return cells.map(({ x, y, width, height }) => {
        const { data } = brush.getImageData(x, y, width, height);
        const colours = new Set<number>();
        const coarse = Array.from({ length: 24 * 24 * 3 }, () => 0);
        let [painted, onEdge] = [0, 0];
        for (let point = 0; point < width * height; point += 1) {
          const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * point, 4 * point + 4);
          const [across, down] = [point % width, Math.floor(point / width)];
          const field = Math.floor((down * 24) / height) * 24 + Math.floor((across * 24) / width);
          [red, green, blue].forEach((value, channel) => {
            const at = 3 * field + channel;
            coarse[at] = (coarse[at] ?? 0) + (576 * value * alpha) / 255 / width / height;
          });
          if (alpha < 16) continue;
          painted += 1;
          colours.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
          if (down === 0 || across === 0 || across === width - 1) onEdge += 1;
        }
        return {
          painted: painted / (width * height),
          edge: onEdge / (width + 2 * height),
          colours: colours.size,
          coarse,
        };
      });
    },
    { url, size, cells },
  );
}

for (const name of drawings('backdrops')) {
  test(`the backdrop ${name} fills its frame and more`, async ({ page }) => {
    const svg = readFileSync(join(DIST, 'backdrops', name), 'utf8');
    const around = `${-BLEED} ${-BLEED} ${1280 + 2 * BLEED} ${720 + 2 * BLEED}`;
    const wider = svg.replace('viewBox="0 0 1280 720"', `viewBox="${around}"`);
    expect(wider).not.toBe(svg);
    const size = { width: 640, height: 360 };
    const whole = { x: 0, y: 0, ...size };
    const thirds = [0, 1, 2].map((third) => ({ ...whole, x: 213 * third, width: 213 }));
    const [all, ...parts] = await looksAt(page, wider, size, [whole, ...thirds]);
    expect(all?.painted).toBe(1);
    // An upright phone shows little more than one third.
    for (const part of parts) expect(part.colours).toBeGreaterThan(60);
  });
}

for (const name of drawings('cast')) {
  test(`${name} has eight faces, none blank, cut off or like another`, async ({ page }) => {
    const svg = readFileSync(join(DIST, 'cast', name), 'utf8');
    const [bust, lids, ...faces] = await looksAt(page, svg, ATLAS_SIZE, [
      BUST_CELL,
      BLINK_CELL,
      ...FACES.map(faceCell),
    ]);
    expect(bust?.painted).toBeGreaterThan(0.3);
    expect(bust?.edge).toBe(0);
    expect(bust?.colours).toBeGreaterThan(12);
    expect(lids?.painted).toBeGreaterThan(0.005);
    expect(lids?.edge).toBe(0);
    faces.forEach((face, index) => {
      expect(face.painted, FACES[index]).toBeGreaterThan(0.02);
      expect(face.edge, FACES[index]).toBe(0);
      for (const [other, { coarse }] of faces.entries()) {
        if (other <= index) continue;
        const apart = Math.max(...coarse.map((v, at) => Math.abs(v - (face.coarse[at] ?? 0))));
        expect(apart, `${FACES[index]} and ${FACES[other]}`).toBeGreaterThan(20);
      }
    });
  });
}
