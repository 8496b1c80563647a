// Where everything stands on the stage: pure geometry in CSS pixels, from a screen and the stage's size.
import { ATLAS_SIZE, BUST_CELL, type Face, type Place } from '../play/faces.ts';
import type { Screen } from '../play/screen.ts';

export interface View {
  width: number;
  height: number;
  /** The page is taller than wide: the words are below the stage, not over its lower third. */
  upright: boolean;
}

/** How one person is to be seen. */
export interface Pose {
  who: string;
  face: Face;
  place: Place;
  /** Middle of the waist. */
  x: number;
  y: number;
  /** Height of the bust. */
  height: number;
  /** Leans towards the player. */
  speaks: boolean;
  /** 0: in full light; 1: as far back as one goes. */
  dim: number;
}

/** Height of the middle of the heads in the bust, as a share of it. */
const HEAD = 250 / BUST_CELL.height;

/** Shares of the width. */
const ACROSS: Record<Place, number> = {
  left: 0.24,
  'centre-left': 0.37,
  centre: 0.5,
  'centre-right': 0.63,
  right: 0.76,
};

/** Shares of the width, from left to right, where so many are there that nobody chooses a place. */
const CROWD: readonly (readonly number[])[] = [
  [],
  [],
  [],
  [0.24, 0.5, 0.76],
  [0.13, 0.38, 0.62, 0.87],
];

/** The share of the width that two keep between them. */
const APART = 0.26;

/** Shares of the width, from left to right, while the options of a choice take the right half. */
const ASIDE: readonly (readonly number[])[] = [
  [],
  [0.27],
  [0.16, 0.41],
  [0.11, 0.285, 0.46],
  [0.08, 0.21, 0.34, 0.47],
];

/** Shares of the width, from left to right, beside a phone that takes the left half. */
const BESIDE: readonly (readonly number[])[] = [
  [],
  [0.7],
  [0.58, 0.84],
  [0.54, 0.7, 0.86],
  [0.53, 0.66, 0.79, 0.92],
];

/** On an upright page: shares of the width, and height of a bust as a share of the width. */
const UPRIGHT: readonly { across: readonly number[]; tall: number }[] = [
  { across: [], tall: 1 },
  { across: [0.5], tall: 1.1 },
  { across: [0.29, 0.71], tall: 0.9 },
  { across: [0.2, 0.5, 0.8], tall: 0.7 },
  { across: [0.15, 0.385, 0.615, 0.85], tall: 0.54 },
];

/** Height of a bust as a share of the stage's, by how many share the width. */
const TALL = { few: 0.78, four: 0.66, aside: 0.64, fourAside: 0.5 } as const;

/** Shares of the width by which others step aside for one who speaks. */
const STEP_ASIDE = 0.012;

/** Where these people stand by themselves, in shares of the width, from left to right. */
function acrossOf(places: readonly Place[]): readonly number[] {
  const crowd = places.length > 2 && CROWD[places.length];
  if (crowd) return crowd;
  const [left, right] = places.map((place) => ACROSS[place]);
  if (left === undefined || right === undefined) return places.map((place) => ACROSS[place]);
  const missing = Math.max(0, APART - (right - left)) / 2;
  return [left - missing, right + missing];
}

/** How everybody on this screen stands, from left to right. */
export function posesOf(screen: Screen, view: View): Pose[] {
  const { actors, speaking } = screen.stage;
  const count = actors.length;
  const talk = actors.some((actor) => actor.who === speaking);
  const choosing = screen.shown.kind === 'choice';
  // A phone and what is asked beside it leave no room for anybody.
  if (screen.phone && (view.upright || choosing)) return [];
  const upright = view.upright ? UPRIGHT[count] : undefined;
  const aside = screen.phone ? BESIDE[count] : choosing ? ASIDE[count] : undefined;
  const across = upright?.across ?? aside ?? acrossOf(actors.map(({ place }) => place));
  const speaker = actors.findIndex((actor) => actor.who === speaking);
  return actors.map(({ who, face, place }, index) => {
    const speaks = who === speaking;
    const away = speaker < 0 ? 0 : Math.sign(index - speaker) * STEP_ASIDE;
    const x = ((across[index] ?? ACROSS[place]) + away) * view.width;
    const shared = { who, face, place, speaks, dim: talk && !speaks ? 1 : 0, x };
    if (upright) {
      const height = Math.min(0.9 * view.height, upright.tall * view.width);
      return { ...shared, y: view.height, height };
    }
    // Many in one half stand a little further off.
    const few = count > 3 ? TALL.four : TALL.few;
    const half = count > 3 ? TALL.fourAside : TALL.aside;
    const height = (aside && count > 2 ? half : few) * view.height;
    return { ...shared, y: 0.42 * view.height + (1 - HEAD) * height, height };
  });
}

/** How far the backdrop moves against the people when it gives way to one who speaks. */
const AGAINST: Record<Place, number> = {
  left: 10,
  'centre-left': 5,
  centre: 0,
  'centre-right': -5,
  right: -10,
};

/** How far the backdrop stands from the middle: away from the side where somebody speaks. */
export function driftOf(screen: Screen): number {
  const { actors, speaking } = screen.stage;
  const speaker = actors.find((actor) => actor.who === speaking);
  return speaker ? AGAINST[speaker.place] : 0;
}

/** The size at which a picture fills the stage, with a margin for its drift and for shaking. */
export function coverOf(
  view: Pick<View, 'width' | 'height'>,
  picture: { width: number; height: number },
): { width: number; height: number } {
  const margin = 16;
  const scale = Math.max(
    (view.width + 2 * margin) / picture.width,
    (view.height + 2 * margin) / picture.height,
  );
  return { width: picture.width * scale, height: picture.height * scale };
}

/** Pixels that a person's picture has at most down: 10 MB of them, for several are there at once. */
const FINEST = 1664;

/**
 * How finely a person is to be rasterised, as a multiple of the atlas: enough for the tallest bust of
 * this view, in steps of 1/8, so that all cells of the atlas keep whole pixels.
 */
export function finenessOf(view: View, density: number): number {
  const tallest = view.upright ? Math.min(0.9 * view.height, 1.1 * view.width) : 0.78 * view.height;
  const most = FINEST / Math.max(ATLAS_SIZE.width, ATLAS_SIZE.height);
  const wanted = Math.ceil(((tallest * density) / BUST_CELL.height) * 8) / 8;
  return Math.min(Math.floor(most * 8) / 8, Math.max(0.5, wanted));
}
