// Mouths: each is drawn around (0, 0), the middle between the corners, for a half width of 28 pixels.
import { INK, type Palette } from './colour.ts';
import { flat, inked, line } from './pen.ts';

/** The shapes a mouth takes. */
export type Mouth = 'smile' | 'open-smile' | 'laugh' | 'oh' | 'wavy' | 'frown' | 'teeth' | 'smirk';

const TEETH = '#fffdf8';

function opened(d: string, tongue: string, teeth: string, palette: Palette): string {
  return flat(d, palette.mouth) + flat(tongue, '#ef7f7f') + flat(teeth, TEETH) + line(d, INK);
}

/** A mouth in its own coordinates. */
export function drawMouth(mouth: Mouth, palette: Palette): string {
  const lip = line('M-9 17Q0 21 9 17', palette.skin.shade, 4);
  switch (mouth) {
    case 'smile':
      return line('M-22 -3Q0 15 22 -3', INK, 6) + lip;
    case 'open-smile':
      return opened(
        'M-28 -6Q0 2 28 -6C26 16 14 25 0 25C-14 25 -26 16 -28 -6Z',
        'M-16 18C-8 9 8 9 16 18C10 24 -10 24 -16 18Z',
        'M-26 -5Q0 3 26 -5C25 1 24 3 23 5Q0 10 -23 5C-24 3 -25 1 -26 -5Z',
        palette,
      );
    case 'laugh':
      return opened(
        'M-35 -15Q0 -7 35 -15C35 14 20 28 0 28C-20 28 -35 14 -35 -15Z',
        'M-22 17C-12 6 12 6 22 17C14 28 -14 28 -22 17Z',
        'M-33 -14Q0 -6 33 -14C33 -8 32 -5 31 -2Q0 5 -31 -2C-32 -5 -33 -8 -33 -14Z',
        palette,
      );
    case 'oh':
      return (
        inked(
          'M0 -14C12 -14 17 -4 16 7C15 18 8 24 0 24C-8 24 -15 18 -16 7C-17 -4 -12 -14 0 -14Z',
          palette.mouth,
        ) + flat('M-11 15C-6 8 6 8 11 15C6 22 -6 22 -11 15Z', '#ef7f7f')
      );
    case 'wavy':
      return line('M-24 7C-18 -5 -12 -5 -7 3S5 10 10 2S20 -2 25 6', INK, 6);
    case 'frown':
      return line('M-20 11Q0 -10 20 11', INK, 6) + line('M-8 21Q0 17 8 21', palette.skin.shade, 4);
    case 'teeth':
      return (
        inked('M-26 14C-24 -3 -14 -8 0 -8C14 -8 24 -3 26 14C14 9 -14 9 -26 14Z', TEETH) +
        line('M-10 -5V9M10 -5V9M-22 4H22', '#a9a7bd', 2)
      );
    case 'smirk':
      return opened(
        'M-22 2Q4 6 27 -10C27 10 18 21 4 20C-8 19 -17 12 -22 2Z',
        'M-6 15C2 7 14 7 19 11C14 20 2 21 -6 15Z',
        'M-19 4Q4 7 26 -8C26 -4 26 -2 25 1Q6 11 -14 8Z',
        palette,
      );
  }
}
