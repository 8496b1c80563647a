// Looks at a drawing as a browser draws it: is anything there, is it cut off, what does it resemble?
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Cell } from '../../src/level/atlas.ts';
import { DIST } from './levels.ts';

export const drawings = (folder: string): string[] =>
  readdirSync(join(DIST, folder)).filter((name) => name.endsWith('.svg'));

/** What there is to see in a rectangle of a drawing. */
export interface Look {
  /** Share of the points that are painted, 0 to 1. */
  painted: number;
  /** Share of the points of its upper, left and right edge that are painted. */
  edge: number;
  /** How many clearly different colours there are. */
  colours: number;
  /** A coarse copy, to be compared with others: red, green and blue of 24 × 24 fields. */
  coarse: number[];
}

/**
 * Draws a picture in the browser and looks at rectangles of it.
 * @param size of the whole picture
 * @param form the part that the address names, as in `school.svg#lit`
 */
export function looksAt(
  page: Page,
  svg: string,
  size: { width: number; height: number },
  cells: readonly Cell[],
  form = '',
): Promise<Look[]> {
  const url = `data:image/svg+xml,${encodeURIComponent(svg)}${form}`;
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

/** How far apart the two are in the field of their coarse copies where they differ most, 0 to 255. */
export const difference = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))));
