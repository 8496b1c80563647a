// A medal for a competency: its emblem, and up to three leaves for how far it was practised.
import type { JSX } from 'preact';
import type { Competency } from '../play/merits.ts';
import { type TextKey, t } from '../text/text.ts';

/** The emblem of each competency, 48 units square around the middle. */
const EMBLEMS: Record<Competency, JSX.Element> = {
  honesty: (
    <path
      class="solid"
      d="M0 16Q-18 4-18-6A9.500 9.500 0 0 1 0-11 9.500 9.500 0 0 1 18-6Q18 4 0 16z"
    />
  ),
  fairness: (
    <g class="line">
      <path d="M0-17V15M-9 16H9M-16-10 0-13 16-10" />
      <path class="solid" d="M-22 3-16-9-10 3a6 5 0 0 1-12 0zM10 3 16-9 22 3a6 5 0 0 1-12 0z" />
    </g>
  ),
  responsibility: (
    <g>
      <path class="solid" d="M0 18Q-16 11-16-13L0-18 16-13Q16 11 0 18z" />
      <path class="bright" d="m-8-1 6 7L9-7" />
    </g>
  ),
  courage: (
    <g>
      <path
        class="solid"
        d="M0 18C-15 18-17 3-9-5-8 1-5 2-4 2-7-8-1-15 6-18 5-9 15-5 14 6 13 14 8 18 0 18z"
      />
      <path class="bright" d="M1 12q-5-4 0-10 6 6 0 10" />
    </g>
  ),
  transparency: (
    <g class="line">
      <circle class="pane" cx="-3" cy="-3" r="13" />
      <path d="M7 7 17 17M-10-4q2-6 8-7" />
    </g>
  ),
  lawfulness: (
    <g>
      <path class="solid" d="M0-10Q-8-16-20-14V11q12-2 20 4 8-6 20-4v-25Q8-16 0-10z" />
      <path class="bright" d="M0-9V14M-14-6q5 0 9 2M-14 1q5 0 9 2M14-6q-5 0-9 2M14 1q-5 0-9 2" />
    </g>
  ),
};

/** The emblem alone, drawn in the colour of the text. */
export function Emblem({ competency }: { competency: Competency }) {
  return (
    <svg class="medal-token" viewBox="-24 -24 48 48" aria-hidden="true">
      {EMBLEMS[competency]}
    </svg>
  );
}

/** One leaf of the sprig under a medal, the middle one upright. */
const LEAF = 'M0 0Q-8-8 0-20 8-8 0 0z';
const LEAN = [-46, 0, 46];

/** @param leaves 1 to 3 */
export function Medal({ competency, leaves }: { competency: Competency; leaves: number }) {
  // The sprig grows from its middle: one leaf stands upright, two lean apart, three are full.
  const grown = leaves === 1 ? [1] : leaves === 2 ? [0, 2] : [0, 1, 2];
  return (
    <li class={`medal ${competency}`}>
      <span class="disc">
        <Emblem competency={competency} />
      </span>
      <b>{t(`competency.${competency}` as TextKey)}</b>
      <svg
        class="sprig"
        viewBox="-30 -24 60 28"
        role="img"
        aria-label={t('result.leaves', { count: leaves })}
      >
        {LEAN.map((angle, nth) => (
          <path
            key={angle}
            class={grown.includes(nth) ? 'leaf grown' : 'leaf'}
            d={LEAF}
            transform={`rotate(${angle})`}
          />
        ))}
      </svg>
    </li>
  );
}
