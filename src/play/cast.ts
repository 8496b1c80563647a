// Who stands where: what entrances, exits and speaking do to the actors on the stage.

import { NARRATOR } from '../level/compile.ts';
import type { Step } from '../level/level.ts';
import { MOST_ACTORS, PLACES, type Place } from '../level/terms.ts';
import type { Actor, PlayState } from './state.ts';

/** Somebody comes in (or moves); whoever stood at that place leaves, or who came first if all are taken. */
export function enter(actors: readonly Actor[], entering: Actor): Actor[] {
  const { who, place, face } = entering;
  const staying = actors.filter((one) => one.who !== who && one.place !== place);
  return [...staying, { who, place, face }].slice(-MOST_ACTORS);
}

/** The place for one who speaks without having entered: a side that is free, else the right. */
const freePlace = (actors: readonly Actor[]): Place =>
  (['right', 'left', 'centre', 'centre-right'] as const).find((place) =>
    actors.every((one) => one.place !== place),
  ) ?? 'right';

/** The speaker's face changes; one who is not there comes in. */
export function look(actors: readonly Actor[], { who, face }: Omit<Actor, 'place'>): Actor[] {
  if (who === NARRATOR) return [...actors];
  const present = actors.some((one) => one.who === who);
  return present
    ? actors.map((one) => (one.who === who ? { ...one, face } : one))
    : enter(actors, { who, face, place: freePlace(actors) });
}

/** Does a step that waits for nobody; undefined if the step does wait. */
export function perform(state: PlayState, step: Step): PlayState | undefined {
  const { actors, cues } = state;
  if ('enter' in step) return { ...state, actors: enter(actors, step.enter) };
  if ('leave' in step) return { ...state, actors: actors.filter((one) => one.who !== step.leave) };
  if ('effect' in step) {
    return { ...state, cues: { ...cues, effects: [...cues.effects, step.effect] } };
  }
  if ('sound' in step) {
    return { ...state, cues: { ...cues, sounds: [...cues.sounds, step.sound] } };
  }
  return undefined;
}

/** From left to right, for those who draw or read out the stage. */
export const fromLeft = (actors: readonly Actor[]): Actor[] =>
  actors.toSorted((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
