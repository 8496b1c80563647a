// The light in which the stage is seen: what dusk, night, rain, memories and thoughts leave of its colours.
import type { Screen } from '../play/screen.ts';
import type { Layer } from './layers.ts';

/** Shares of red, green and blue that are left, 0 to 1. */
export type Tint = readonly [red: number, green: number, blue: number];

/** What light falls on, from behind to the front. */
export type Lit = Exclude<Layer, 'lamps'> | 'people' | 'whole';

/** A light. */
export interface Lighting {
  /** What it leaves of each colour. */
  tints: Record<Lit, Tint>;
  /** How bright lamps shine in it, 0 to 1. */
  lamps: number;
  /** How much of the evening sun's glow lies before what is far, 0 to 1. */
  glow: number;
}

const tinted = (far: Tint, middle: Tint, near: Tint, people: Tint): Record<Lit, Tint> => ({
  far,
  middle,
  near,
  people,
  // The picture in one piece, as long as its layers are not there.
  whole: middle,
});

const DAY: Record<Lit, Tint> = tinted([1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]);
const DUSK = tinted([1, 0.88, 0.84], [0.96, 0.78, 0.7], [0.8, 0.64, 0.66], [1, 0.91, 0.85]);
const NIGHT = tinted([0.36, 0.42, 0.72], [0.33, 0.38, 0.66], [0.26, 0.3, 0.56], [0.83, 0.85, 0.97]);
const RAIN = tinted([0.74, 0.79, 0.85], [0.78, 0.82, 0.87], [0.82, 0.85, 0.89], [0.92, 0.94, 0.97]);
const FLASHBACK = tinted([1, 0.92, 0.76], [1, 0.92, 0.76], [0.96, 0.87, 0.7], [1, 0.95, 0.84]);
const THOUGHT = tinted([0.86, 0.9, 1], [0.88, 0.92, 1], [0.88, 0.92, 1], [0.97, 0.98, 1]);

const multiplied = (one: Tint, other: Tint): Tint => [
  one[0] * other[0],
  one[1] * other[1],
  one[2] * other[2],
];

/** The light of a screen; several of its causes work together. */
export function lightingOf({ light, weather, told }: Screen['stage']): Lighting {
  const causes = [
    light === 'dusk' && DUSK,
    light === 'night' && NIGHT,
    weather === 'rain' && RAIN,
    told === 'flashback' && FLASHBACK,
    told === 'thought' && THOUGHT,
  ].filter((cause) => cause !== false);
  const tints = causes.reduce(
    (so, cause) =>
      tinted(
        multiplied(so.far, cause.far),
        multiplied(so.middle, cause.middle),
        multiplied(so.near, cause.near),
        multiplied(so.people, cause.people),
      ),
    DAY,
  );
  return {
    tints,
    lamps: light === 'night' ? 1 : light === 'dusk' ? 0.85 : 0,
    glow: light === 'dusk' && weather !== 'rain' ? 1 : 0,
  };
}

/** A tint as the engine takes it, e.g. 0xff8800. */
export const colourOf = (tint: Tint): number =>
  tint.reduce((colour, share) => colour * 256 + Math.round(255 * share), 0);
