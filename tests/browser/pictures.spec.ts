// Every backdrop and every face is really drawn: none is blank, none is cut off, no two faces are alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
