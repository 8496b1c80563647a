// A level's name in a class code, where there is no room for its id: ten bits, drawn from the id itself.

/** How many tags there are. */
export const LEVEL_TAGS = 1024;

/** The tag of a level: FNV-1a over its id, folded. No two levels of a catalogue may share one. @param id `academy/slug` */
export function levelTag(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 20) ^ (hash >>> 10) ^ hash) & (LEVEL_TAGS - 1);
}

/** Those whose tag a level before them has already, each with that level. */
export function sharedTags<T extends { id: string }>(levels: readonly T[]): [T, T][] {
  const first = new Map<number, T>();
  return levels.flatMap((level): [T, T][] => {
    const tag = levelTag(level.id);
    const before = first.get(tag);
    if (!before) first.set(tag, level);
    return before && before.id !== level.id ? [[level, before]] : [];
  });
}
