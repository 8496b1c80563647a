// Every backdrop and every face is really drawn: none is blank, none is cut off, no two faces are alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ATLAS_SIZE, BLINK_CELL, BUST_CELL, FACES, faceCell } from '../../src/level/atlas.ts';
import { DIST } from '../driver/levels.ts';
import { difference, drawings, looksAt } from '../driver/looks.ts';
import { expect, test } from '../driver/test.ts';

/** Units around a backdrop in which it must go on, since its layers move and windows differ. */
const BLEED = 40;

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

/** Units that the layers move from their places, sideways and up and down. */
const REACH = { middle: 8, near: 20, height: 8 };

/** A backdrop with something said of each of its moving layers. */
const withLayers = (svg: string, middle: string, near: string): string =>
  svg.replace('<g id="middle"', `$& ${middle}`).replace('<g id="near"', `$& ${near}`);

for (const name of drawings('backdrops')) {
  test(`the layers of ${name} leave no hole when they move`, async ({ page }) => {
    const svg = readFileSync(join(DIST, 'backdrops', name), 'utf8');
    for (const layer of ['far', 'middle', 'near']) {
      expect(svg.split(`<g id="${layer}">`), layer).toHaveLength(2);
    }
    const around = `${-BLEED} ${-BLEED} ${1280 + 2 * BLEED} ${720 + 2 * BLEED}`;
    const wider = svg.replace('viewBox="0 0 1280 720"', `viewBox="${around}"`);
    const hidden = 'display="none"';
    const looks = [withLayers(wider, hidden, hidden)];
    for (const side of [-1, 1]) {
      const by = (across: number) =>
        `transform="translate(${side * across} ${side * REACH.height})"`;
      looks.push(withLayers(wider, by(REACH.middle), by(REACH.near)));
      looks.push(withLayers(wider, by(REACH.middle), by(-REACH.near)));
    }
    const size = { width: 680, height: 400 };
    for (const moved of looks) {
      const [look] = await looksAt(page, moved, size, [{ x: 0, y: 0, ...size }]);
      expect(look?.painted).toBe(1);
    }
    // What is near moves most: it frames the picture, and leaves the rest of it to others.
    const near = withLayers(wider, hidden, '').replace('<g id="far"', `$& ${hidden}`);
    const [look] = await looksAt(page, near, size, [{ x: 0, y: 0, ...size }]);
    expect(look?.painted).toBeGreaterThan(0.01);
    expect(look?.painted).toBeLessThan(0.45);
  });
}

/** What the lamps of a drawing do to it, as shares of its points. */
interface Shine {
  /** Those that differ when an `<img>` shows it with its lamps. */
  seen: number;
  /** Those that lamps make brighter at night. */
  brighter: number;
  /** Those that lamps make darker at night. */
  darker: number;
}

/** Looks at a drawing with and without its lamps. @param rest the drawing without all else */
function shineOf(page: Page, svg: string, rest: string): Promise<Shine> {
  const plain = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const lamps = `data:image/svg+xml,${encodeURIComponent(rest)}#lamps`;
  return page.evaluate(
    async ([plain = '', lit = '', lamps = '']) => {
      const [width, height] = [320, 180];
      const brush = new OffscreenCanvas(width, height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!brush) throw new Error('no canvas');
      const show = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        brush.drawImage(image, 0, 0, width, height);
        return brush.getImageData(0, 0, width, height).data;
      };
      const share = (is: (by: number) => boolean, one: ImageData['data'], other: typeof one) => {
        let count = 0;
        for (let at = 0; at < one.length; at += 4) {
          const by = [0, 1, 2].map(
            (channel) => (other[at + channel] ?? 0) - (one[at + channel] ?? 0),
          );
          if (is(by.reduce((sum, step) => sum + step, 0))) count += 1;
        }
        return count / width / height;
      };
      const asLit = await show(lit);
      const byDay = await show(plain);
      brush.globalCompositeOperation = 'multiply';
      brush.fillStyle = '#5461a8';
      brush.fillRect(0, 0, width, height);
      const night = brush.getImageData(0, 0, width, height).data;
      brush.globalCompositeOperation = 'source-over';
      const shining = await show(lamps);
      return {
        seen: share((by) => Math.abs(by) > 24, byDay, asLit),
        brighter: share((by) => by > 24, night, shining),
        darker: share((by) => by < -24, night, shining),
      };
    },
    [plain, `${plain}#lamps`, lamps],
  );
}

const withLamps = drawings('backdrops').filter((name) =>
  readFileSync(join(DIST, 'backdrops', name), 'utf8').includes('id="lamps"'),
);

for (const name of withLamps) {
  test(`the lamps of ${name} shine when asked for, and light the night`, async ({ page }) => {
    const svg = readFileSync(join(DIST, 'backdrops', name), 'utf8');
    const hidden = 'display="none"';
    const rest = withLayers(svg, hidden, hidden).replace('<g id="far"', `$& ${hidden}`);
    const { seen, brighter, darker } = await shineOf(page, svg, rest);
    expect(seen).toBeGreaterThan(0.004);
    expect(brighter).toBeGreaterThan(0.05);
    expect(darker).toBeLessThan(0.01);
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
        const apart = difference(face.coarse, coarse);
        expect(apart, `${FACES[index]} and ${FACES[other]}`).toBeGreaterThan(20);
      }
    });
  });
}
