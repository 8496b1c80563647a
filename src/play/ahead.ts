// What may be seen next: where a scene can lead, so that its pictures are there before it opens.
import type { Level } from '../level/level.ts';

/** Ids of places and people that this scene can lead to, the nearest first, each once. */
export interface Ahead {
  places: string[];
  people: string[];
}

/** What the scenes that follow a scene are set in, and who opens them. */
export function aheadOf(level: Level, scene: string): Ahead {
  const steps = level.scenes[scene]?.steps ?? [];
  const next = steps.flatMap((step) => {
    if ('goto' in step) return [step.goto];
    return 'choice' in step ? step.options.flatMap(({ goto }) => goto ?? []) : [];
  });
  const scenes = [...new Set(next)].flatMap((name) => level.scenes[name] ?? []);
  const later = steps.flatMap((step) => ('enter' in step ? [step.enter.who] : []));
  const opening = scenes.flatMap(({ cast }) => (cast ?? []).map(({ who }) => who));
  return {
    places: [...new Set(scenes.map(({ backdrop }) => backdrop))],
    people: [...new Set([...later, ...opening])],
  };
}
