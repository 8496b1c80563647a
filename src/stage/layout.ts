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
const ACROSS: Record<Place, number> = { left: 0.24, centre: 0.5, right: 0.76 };

/** Shares of the width, from left to right, while the options of a choice take the right half. */
const ASIDE: readonly (readonly number[])[] = [[], [0.27], [0.16, 0.41], [0.11, 0.285, 0.46]];

/** Shares of the width, from left to right, beside a phone that takes the left half. */
const BESIDE: readonly (readonly number[])[] = [[], [0.7], [0.58, 0.84], [0.54, 0.7, 0.86]];

/** On an upright page: shares of the width, and height of a bust as a share of the width. */
const UPRIGHT: readonly { across: readonly number[]; tall: number }[] = [
  { across: [], tall: 1 },
  { across: [0.5], tall: 1.1 },
  { across: [0.29, 0.71], tall: 0.9 },
  { across: [0.2, 0.5, 0.8], tall: 0.7 },
];

/** How everybody on this screen stands, from left to right. */
export function posesOf(screen: Screen, view: View): Pose[] {
  const { actors, speaking } = screen.stage;
  const count = actors.length;
  const talk = actors.some((actor) => actor.who === speaking);
  const choosing = screen.shown.kind === 'choice';
  // A phone and what is asked beside it leave no room for anybody.
  if (screen.phone && (view.upright || choosing)) return [];
  const upright = UPRIGHT[Math.min(count, 3)];
  const aside = screen.phone ? BESIDE[Math.min(count, 3)] : choosing && ASIDE[Math.min(count, 3)];
  return actors.map(({ who, face, place }, index) => {
    const speaks = who === speaking;
    const shared = { who, face, place, speaks, dim: talk && !speaks ? 1 : 0 };
    if (view.upright && upright) {
      const height = Math.min(0.9 * view.height, upright.tall * view.width);
      const x = (upright.across[index] ?? ACROSS[place]) * view.width;
      return { ...shared, x, y: view.height, height };
    }
    const across = (aside ? aside[index] : undefined) ?? ACROSS[place];
    // Three in one half stand a little further off.
    const height = (aside && count > 2 ? 0.64 : 0.78) * view.height;
    const y = 0.42 * view.height + (1 - HEAD) * height;
    return { ...shared, x: across * view.width, y, height };
  });
}

/** How far the backdrop moves against the people when it gives way to one who speaks. */
const AGAINST: Record<Place, number> = { left: 10, centre: 0, right: -10 };

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

/**
 * How finely a person is to be rasterised, as a multiple of the atlas: enough for the tallest bust of
 * this view, in steps of 1/8, so that all cells of the atlas keep whole pixels.
 */
export function finenessOf(view: View, density: number): number {
  const tallest = view.upright ? Math.min(0.9 * view.height, 1.1 * view.width) : 0.78 * view.height;
  const most = 2048 / Math.max(ATLAS_SIZE.width, ATLAS_SIZE.height);
  const wanted = Math.ceil(((tallest * density) / BUST_CELL.height) * 8) / 8;
  return Math.min(Math.floor(most * 8) / 8, Math.max(0.5, wanted));
}
