// Colours of people: tones of skin and hair, and lighter and darker neighbours of a cloth's colour.
import type { Look } from '../../level/look.ts';

/** Outline of everything that belongs to a person. */
export const INK = '#2f2e4a';

/** Three neighbouring tones of one thing under light from the upper left. */
export interface Tone {
  readonly base: string;
  readonly shade: string;
  readonly light: string;
}

/** All colours one person is drawn with. */
export interface Palette {
  readonly skin: Tone;
  readonly blush: string;
  readonly hair: Tone;
  readonly brow: string;
  readonly cloth: Tone;
  readonly accent: Tone;
  readonly mouth: string;
}

const SKIN: Record<Look['skin'], Tone & { blush: string }> = {
  fair: { base: '#fcdfc8', shade: '#eebfa3', light: '#fff0e2', blush: '#f59c8e' },
  warm: { base: '#f6cca6', shade: '#e2a780', light: '#fde0c4', blush: '#ec8a74' },
  tan: { base: '#dfa77a', shade: '#c2845a', light: '#eebd95', blush: '#d4705a' },
  deep: { base: '#c78c60', shade: '#a56b46', light: '#d9a57c', blush: '#bb5f49' },
};

const HAIR: Record<Look['hairColour'], Tone & { brow: string }> = {
  black: { base: '#37333f', shade: '#25222d', light: '#5b566a', brow: '#24212b' },
  'dark-brown': { base: '#50372f', shade: '#392520', light: '#785647', brow: '#35221d' },
  brown: { base: '#80543a', shade: '#613c28', light: '#a97852', brow: '#553422' },
  grey: { base: '#a3a3ae', shade: '#7f808e', light: '#c6c6cf', brow: '#6c6c79' },
  white: { base: '#eeecec', shade: '#c9c8d2', light: '#ffffff', brow: '#a5a4b1' },
};

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** `from` moved towards `to` by `share` (0 to 1), as hex. */
export function mix(from: string, to: string, share: number): string {
  const goal = channels(to);
  const mixed = channels(from).map((value, i) =>
    Math.round(value + ((goal[i] ?? value) - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** The tones of a cloth: its shade leans to violet, as shadows outdoors do. */
export function toneOf(colour: string): Tone {
  return {
    base: colour,
    shade: mix(colour, '#3c3a78', 0.22),
    light: mix(colour, '#ffffff', 0.35),
  };
}

/** All colours of a look. */
export function paletteOf(look: Look): Palette {
  const skin = SKIN[look.skin];
  const hair = HAIR[look.hairColour];
  return {
    skin,
    blush: skin.blush,
    hair,
    brow: hair.brow,
    cloth: toneOf(look.colour),
    accent: toneOf(look.accent),
    mouth: '#7c2a38',
  };
}
