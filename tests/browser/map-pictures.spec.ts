// Every building of the map is really drawn, in both its forms, and the land goes on to all its edges.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../driver/levels.ts';
import { difference, drawings, type Look, looksAt } from '../driver/looks.ts';
import { expect, test } from '../driver/test.ts';

const LAND = 'land.svg';
const BUILDING = { width: 200, height: 200 };
const buildings = drawings('map').filter((name) => name !== LAND);

const read = (name: string): string => readFileSync(join(DIST, 'map', name), 'utf8');

for (const name of buildings) {
  test(`the building ${name} is whole, and shines when it is lit`, async ({ page }) => {
    const whole = [{ x: 0, y: 0, ...BUILDING }];
    const [rest] = await looksAt(page, read(name), BUILDING, whole);
    const [lit] = await looksAt(page, read(name), BUILDING, whole, '#lit');
    if (!rest || !lit) throw new Error('nothing was looked at');
    for (const form of [rest, lit]) {
      expect(form.painted).toBeGreaterThan(0.25);
      expect(form.colours).toBeGreaterThan(40);
      expect(form.edge).toBe(0);
    }
    expect(difference(rest.coarse, lit.coarse)).toBeGreaterThan(40);
  });
}

test('no two buildings of the map look alike', async ({ page }) => {
  const seen: { name: string; look: Look }[] = [];
  for (const name of buildings) {
    const [look] = await looksAt(page, read(name), BUILDING, [{ x: 0, y: 0, ...BUILDING }]);
    if (!look) throw new Error('nothing was looked at');
    for (const other of seen) {
      const apart = difference(look.coarse, other.look.coarse);
      expect(apart, `${name} and ${other.name}`).toBeGreaterThan(100);
    }
    seen.push({ name, look });
  }
  expect(seen.length).toBeGreaterThanOrEqual(20);
});

test('the land is opaque to its edges, with something to see in each ninth', async ({ page }) => {
  const size = { width: 900, height: 576 };
  const ninths = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => ({ x: 300 * column, y: 192 * row, width: 300, height: 192 })),
  );
  for (const part of await looksAt(page, read(LAND), size, ninths)) {
    expect(part.painted).toBe(1);
    expect(part.colours).toBeGreaterThan(60);
  }
});
