// 畫室: what can be put into the picture exists.
import { type Finding, type Path, unknownId, WHAT } from '../findings.ts';
import type { Library } from '../library.ts';
import type { Authored } from './common.ts';

export function checkStudio(step: Authored<'studio'>, path: Path, library: Library): Finding[] {
  const lists = [
    ['places', step.places, WHAT.backdrop, library.backdrops],
    ['people', step.people, WHAT.person, library.cast],
    ['things', step.things, WHAT.picture, library.pictures],
  ] as const;
  return lists.flatMap(([name, ids, what, all]) =>
    ids.flatMap((id, index) => unknownId([...path, name, index], what, id, Object.keys(all))),
  );
}
