// The beginning of a text, as long as there is room for it on paper.

/** From here on a character is as wide as two Latin letters. */
const WIDE = 0x2e80;

const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) >= WIDE ? 2 : 1);

/**
 * A text as one paragraph, cut where it gets too long.
 * @param most its width in Latin letters; a Chinese character takes two
 */
export function excerpt(text: string, most: number): string {
  const whole = text.trim().replace(/\s+/g, ' ');
  let width = 0;
  let kept = '';
  for (const character of whole) {
    width += widthOf(character);
    if (width > most) return `${kept.trimEnd()}……`;
    kept += character;
  }
  return whole;
}
