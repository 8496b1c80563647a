// Which file of a build a request asks for.

/** Pages, by the addresses under which servers also give them. */
const PAGES: Record<string, string> = {
  '': 'index.html',
  index: 'index.html',
  teacher: 'teacher.html',
};

/**
 * The path of a file in a build; undefined for what lies outside the game.
 * @param address of a request @param scope the folder in which the game lies, ending with a slash
 */
export function pathAsked(address: string, scope: string): string | undefined {
  const [whole = ''] = address.split(/[?#]/);
  if (!whole.startsWith(scope)) return undefined;
  const path = whole.slice(scope.length);
  return PAGES[path] ?? path;
}

/**
 * The part of a file for which a player of sounds asks.
 * @param range the header of the request, e.g. `bytes=0-1023`
 * @returns first and last byte; undefined where the whole serves as well
 */
export function rangeAsked(
  range: string | null,
  bytes: number,
): { from: number; to: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return from <= to ? { from, to } : undefined;
}
