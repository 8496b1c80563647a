// Which characters travel together: those of the title, of every screen, those that many levels share,
// and those that are a level's own.

/** The words of the game: those of every screen, and those of each level by 'academy/slug'. */
export interface FontTexts {
  /** The title, which is to be there before anything else. */
  readonly title?: readonly string[];
  readonly ui: readonly string[];
  /** Pages off the pupil's way, such as the console. */
  readonly aside?: readonly string[];
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** How each level begins, by any name: all it needs comes in one file of its own. */
  readonly openings?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Characters in the files they will travel in. `common` holds one list for each file; `aside` and
 * `openings` repeat characters of other lists.
 */
export interface CharacterGroups {
  readonly title: readonly string[];
  readonly ui: readonly string[];
  readonly aside: readonly string[];
  readonly openings: ReadonlyMap<string, readonly string[]>;
  readonly common: readonly (readonly string[])[];
  readonly levels: ReadonlyMap<string, readonly string[]>;
}

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
const PUNCTUATION = '　，。！？：；「」『』（）、…—～《》〈〉％·‘’“”–−×÷';

/** A sitting is about four levels, so a character that one level in four uses is cheaper shared. */
const LEVELS_IN_A_SITTING = 4;
const COMMON_FILE_CHARACTERS = 300;

/**
 * Sorts the characters of the texts into groups. For every level, each of its characters is in
 * exactly one of `title`, `ui`, one list of `common`, and the level's own list (absent when empty).
 * With up to eight levels `common` is what two levels share; with more, what a quarter of them share,
 * so that a level never brings in the rare characters of all the others.
 */
export function groupCharacters(texts: FontTexts): CharacterGroups {
  const title = charactersOf(texts.title ?? []);
  const ui = charactersOf([...texts.ui, ...ASCII, PUNCTUATION]);
  for (const c of title) ui.delete(c);
  const first = new Set([...title, ...ui]);
  const aside = [...charactersOf(texts.aside ?? [])].filter((c) => !first.has(c));
  const openings = Object.entries(texts.openings ?? {}).map(
    ([name, lines]) => [name, inOrder([...charactersOf(lines)])] as const,
  );
  const levels = Object.entries(texts.levels).map(
    ([id, lines]) => [id, charactersOf(lines)] as const,
  );

  const uses = new Map<string, number>();
  for (const [, characters] of levels) {
    for (const c of characters) if (!first.has(c)) uses.set(c, (uses.get(c) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(levels.length / LEVELS_IN_A_SITTING));
  const shared = [...uses].filter(([, n]) => n >= enough);
  shared.sort(([a, n], [b, m]) => m - n || codePoint(a) - codePoint(b));
  const common = shared.map(([c]) => c);
  const isCommon = new Set(common);

  const own = new Map<string, readonly string[]>();
  for (const [id, characters] of levels) {
    const rest = [...characters].filter((c) => !first.has(c) && !isCommon.has(c));
    if (rest.length > 0) own.set(id, inOrder(rest));
  }
  return {
    title: inOrder([...title]),
    ui: inOrder([...ui]),
    aside: inOrder(aside),
    common: evenParts(common).map(inOrder),
    levels: own,
    openings: new Map(openings),
  };
}

/** The CSS unicode-range of exactly these characters, e.g. 'U+20-7E,U+4E00'. */
export function unicodeRange(characters: readonly string[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const c of inOrder(characters)) {
    const point = codePoint(c);
    const current = ranges.at(-1);
    if (current !== undefined && point <= current.last + 1) current.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}

function charactersOf(lines: readonly string[]): Set<string> {
  const characters = new Set<string>();
  for (const line of lines) {
    for (const c of line) if (!/[\p{Cc}\p{Cs}]/u.test(c)) characters.add(c);
  }
  return characters;
}

function evenParts(characters: readonly string[]): (readonly string[])[] {
  const parts = Math.ceil(characters.length / COMMON_FILE_CHARACTERS);
  const size = Math.ceil(characters.length / parts);
  return Array.from({ length: parts }, (_, i) => characters.slice(i * size, (i + 1) * size));
}

function inOrder(characters: readonly string[]): string[] {
  return [...characters].sort((a, b) => codePoint(a) - codePoint(b));
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
