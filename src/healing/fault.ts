// What went wrong, told without a word that anybody typed: its class, a saying of ours, and where in our build.

/** In which part of the game something went wrong. */
export const PARTS = [
  ...(['page', 'stage', 'store', 'sound', 'asset', 'policy'] as const),
  ...(['script', 'promise', 'watchdog'] as const),
] as const;

export type Part = (typeof PARTS)[number];

/** What the game itself finds wrong. */
export const FINDINGS = [
  ...(['no WebGL', 'context lost', 'frames stopped', 'page hung', 'no way on'] as const),
  ...(['build replaced', 'policy broken'] as const),
] as const;

export type Finding = (typeof FINDINGS)[number];

/** Sayings for what browsers tell in many ways, and about which files or texts. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/imported module|module script/i, 'module not fetched'],
  [/failed to fetch|networkerror|load failed/i, 'not fetched'],
  [/undefined|null|not an object/i, 'nothing there'],
  [/json/i, 'not JSON'],
  [/quota/i, 'full'],
];

/** Folders of the build, and of what lies beside it. */
const FILE =
  /^(assets|backdrops|catalogue|fonts|icons|levels|map|people|pictures|promises|sounds|stickers)\/[\w./-]{1,100}$/;

/** A file of the game that did not come. */
export class MissingFile {
  readonly path: string;

  /** @param path relative to the game, without a query */
  constructor(path: string) {
    this.path = FILE.test(path) ? path : '';
  }
}

/** A name that can only be that of a class: as classes are named, and no longer. */
const CLASS = /^[A-Z][A-Za-z]{0,30}(Error|Exception)$/;

/** A place in a file of our build, or of its sources while one builds. */
const PLACE = /\/((?:assets|src)\/[\w./-]{1,80}\.[jt]sx?)(?:\?[\w=&]*)?:(\d{1,7}):(\d{1,7})\)?$/;

/** Places that are told of one fault: where it was thrown, and from where that was called. */
const DEEP = 3;

/** The places in our files that a stack names. What the message says stands before them, and is left out. */
function placesIn({ name, message, stack = '' }: Error): string[] {
  const head = `${name}: ${message}`;
  const calls = stack.startsWith(head) ? stack.slice(head.length) : stack.replace(message, '');
  return calls
    .split('\n')
    .filter((line) => /^\s+at |@/.test(line))
    .flatMap((line) => {
      const [, file, row, column] = PLACE.exec(line) ?? [];
      return file ? [`${file}:${row}:${column}`] : [];
    })
    .slice(0, DEEP);
}

/**
 * A fault in words that hold nothing personal, e.g. `TypeError: nothing there, assets/play-Ek6rTafT.js:1:2345`.
 * Of a message only what it is about is told; texts of others are not told at all.
 */
export function whatOf(fault: unknown): string {
  if (fault instanceof MissingFile) return `file missing, ${fault.path || 'not ours'}`;
  if (!(fault instanceof Error)) {
    return FINDINGS.find((finding) => finding === fault) ?? 'something thrown';
  }
  const name = CLASS.test(fault.name) ? fault.name : 'Error';
  const said = SAYINGS.find(([form]) => form.test(`${fault.name} ${fault.message}`))?.[1];
  return [said ? `${name}: ${said}` : name, ...placesIn(fault)].join(', ');
}

/** Four characters that tell one fault from another and nothing about the player. */
export function codeOf(fault: unknown): string {
  let sum = 0;
  for (const character of whatOf(fault))
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 36 ** 4;
  return sum.toString(36).toUpperCase().padStart(4, '0');
}
