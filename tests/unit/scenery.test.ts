// The light of the stage, the layers of a place and the rain: what of them needs no picture.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHTS, TELLINGS, WEATHERS } from '../../src/level/terms.ts';
import { type Area, BLEED, common } from '../../src/stage/layers.ts';
import { colourOf, lightingOf, type Tint } from '../../src/stage/light.ts';
import { DROPS, dropAt, FALLING, fallen } from '../../src/stage/rain.ts';

const PLAIN = { place: 'school-field', actors: [], effects: [] };

const lights = fc.record({
  light: fc.constantFrom(undefined, ...LIGHTS),
  weather: fc.constantFrom(undefined, ...WEATHERS),
  told: fc.constantFrom(undefined, ...TELLINGS),
});

/** The stage of a screen in this light, without what is not there. */
const stageIn = (cause: object) => ({
  ...PLAIN,
  ...Object.fromEntries(Object.entries(cause).filter(([, value]) => value !== undefined)),
});

const brightness = (tint: Tint) => tint[0] + tint[1] + tint[2];

describe('the light', () => {
  it('leaves all colours by day', () => {
    const { tints, lamps, glow } = lightingOf(PLAIN);
    expect(new Set(Object.values(tints).map(colourOf))).toEqual(new Set([0xffffff]));
    expect([lamps, glow]).toEqual([0, 0]);
  });

  it('never adds colour, and never leaves people darker than the place behind them', () => {
    fc.assert(
      fc.property(lights, (cause) => {
        const { tints } = lightingOf(stageIn(cause));
        for (const share of Object.values(tints).flat()) {
          expect(share).toBeGreaterThan(0.1);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const behind of [tints.far, tints.middle, tints.near]) {
          expect(brightness(tints.people)).toBeGreaterThanOrEqual(brightness(behind) - 1e-9);
        }
      }),
    );
  });

  it('lights lamps when it is dark, whatever else there is', () => {
    fc.assert(
      fc.property(lights, (cause) => {
        expect(lightingOf(stageIn(cause)).lamps > 0).toBe(cause.light !== undefined);
      }),
    );
  });

  it('has no evening sun in the rain', () => {
    expect(lightingOf(stageIn({ light: 'dusk' })).glow).toBe(1);
    expect(lightingOf(stageIn({ light: 'dusk', weather: 'rain' })).glow).toBe(0);
  });

  it('names colours as the engine does', () => {
    expect(colourOf([1, 0.5, 0])).toBe(0xff8000);
  });
});

describe('the area of a layer', () => {
  const areas: fc.Arbitrary<Area> = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  });
  const has = (area: Area, x: number, y: number) =>
    x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;

  it('common to two has the points that both have, and no others', () => {
    fc.assert(
      fc.property(areas, areas, fc.integer(), fc.integer(), (one, other, across, down) => {
        const shared = common(one, other);
        const x = one.x + (Math.abs(across) % one.width);
        const y = one.y + (Math.abs(down) % one.height);
        expect(shared !== undefined && has(shared, x, y)).toBe(has(other, x, y));
      }),
    );
  });

  it('goes on beyond the frame by more than what is near ever moves', () => {
    // 10 pixels of drift and 12 of arrival, and near layers go 2.2 times as far; a stage 16 pixels
    // larger than what is seen makes up for the rest.
    expect(BLEED + 16).toBeGreaterThanOrEqual(2.2 * 22 - 1);
  });
});

describe('rain', () => {
  it('falls faster at first, comes to rest and does not go back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: FALLING, noNaN: true }),
        fc.double({ min: 0, max: FALLING, noNaN: true }),
        (one, other) => {
          const [early, late] = one < other ? [one, other] : [other, one];
          expect(fallen(late)).toBeGreaterThanOrEqual(fallen(early));
        },
      ),
    );
    expect(fallen(FALLING + 9)).toBe(fallen(FALLING));
    expect(fallen(1) - fallen(0)).toBeGreaterThan(10 * (fallen(FALLING) - fallen(FALLING - 0.2)));
  });

  it('has every drop within the picture at every moment', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: DROPS - 1 }),
        fc.double({ min: 0, max: 600, noNaN: true }),
        (drop, seconds) => {
          const { x, y, alpha } = dropAt(drop, seconds);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(1);
          expect(y).toBeGreaterThanOrEqual(-0.05);
          expect(y).toBeLessThanOrEqual(1.05);
          expect(alpha).toBeLessThan(0.6);
        },
      ),
    );
  });
});
