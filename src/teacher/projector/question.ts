// What a class is asked at a choice, in words.
export interface Question {
  text: string;
  /** In the order on the screen. */
  options: readonly { id: string; text: string }[];
}

/** More than the sheet holds in its largest letters, counted in Latin letters. */
const LONG = 210;

/** Whether a question is so long that it is written smaller, though still for the last row. */
export function isLong({ text, options }: Question): boolean {
  const all = [text, ...options.map((option) => option.text)].join('');
  // Chinese characters are twice as wide.
  const wide = all.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
  return all.length + wide > LONG;
}
