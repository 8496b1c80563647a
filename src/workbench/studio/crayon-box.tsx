// The box of crayons, and how thick a line is.
import { CRAYONS, type Crayon } from '../../activities/studio/drawing.ts';
import { CRAYON_COLOURS } from '../../drawing/crayons.ts';
import { t } from '../../text/text.ts';
import { CrayonArt } from './art.tsx';

/** Widths of a line, in units of the panel, from the thinnest. */
export const WIDTHS = [7, 16, 34, 72] as const;

/** Names of the widths. */
const NAMES = ['studio.width.1', 'studio.width.2', 'studio.width.3', 'studio.width.4'] as const;

interface BoxProps {
  crayon: Crayon;
  onPick: (crayon: Crayon) => void;
}

export const CrayonBox = ({ crayon, onPick }: BoxProps) => (
  <ul class="crayon-box on-paper" aria-label={t('studio.colour')}>
    {CRAYONS.map((one) => (
      <li key={one}>
        <button
          type="button"
          class="crayon"
          data-do={`act:crayon-${one}`}
          aria-label={t(`studio.crayon.${one}`)}
          title={t(`studio.crayon.${one}`)}
          aria-pressed={one === crayon}
          onClick={() => onPick(one)}
        >
          <CrayonArt crayon={one} />
        </button>
      </li>
    ))}
  </ul>
);

interface WidthProps {
  width: number;
  /** The colour of the line shown; an eraser has none. */
  crayon: Crayon | undefined;
  onPick: (width: number) => void;
}

export const Widths = ({ width, crayon, onPick }: WidthProps) => (
  <ul class="line-widths on-paper" aria-label={t('studio.width')}>
    {NAMES.map((name, at) => {
      const one = WIDTHS[at] ?? WIDTHS[0];
      return (
        <li key={name}>
          <button
            type="button"
            class="line-width"
            data-do={`act:width-${at + 1}`}
            aria-label={t(name)}
            title={t(name)}
            aria-pressed={one === width}
            onClick={() => onPick(one)}
          >
            <svg viewBox="0 0 64 48" aria-hidden="true">
              {crayon ? (
                <path
                  class="line-sample"
                  d="M12 30q10-16 20-6t20-6"
                  stroke={CRAYON_COLOURS[crayon]}
                  stroke-width={3 + 7 * at}
                />
              ) : (
                <circle class="line-rubber" cx="32" cy="24" r={5 + 5 * at} />
              )}
            </svg>
          </button>
        </li>
      );
    })}
  </ul>
);
