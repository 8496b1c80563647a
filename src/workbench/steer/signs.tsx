// The signs of the gauges and of the deeds: what each is, without its colour.
import type { JSX } from 'preact';
import type { Deed, Gauge } from '../../activities/steer/gauges.ts';
import type { TextKey } from '../../text/text.ts';

export const GAUGE_NAMES: Record<Gauge, TextKey> = {
  schedule: 'steer.schedule',
  quality: 'steer.quality',
  cleanness: 'steer.cleanness',
  trust: 'steer.trust',
};

export const DEED_NAMES: Record<Deed, TextKey> = {
  publish: 'steer.deed.publish',
  invite: 'steer.deed.invite',
  answer: 'steer.deed.answer',
  check: 'steer.deed.check',
};

/** A calendar, a plumb line, a drop, two hands; a megaphone, a guest, a bubble, a magnifier. */
const DRAWINGS: Record<Gauge | Deed, JSX.Element> = {
  schedule: (
    <path d="M5 5.5h14a2 2 0 0 1 2 2V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7.5a2 2 0 0 1 2-2zM3 10.5h18M8 3v4.5M16 3v4.5m-7.5 8 2.5 2.5 4.5-5" />
  ),
  quality: <path d="M3 20.5h18M5 20.5v-8h6v8M13 20.5v-8h6v8M9 12.5v-8h6v8M9 8.5h6" />,
  cleanness: <path d="M12 3q7 8 7 12a7 7 0 0 1-14 0q0-4 7-12zM8.5 15.5A3.5 3.5 0 0 0 12 19" />,
  trust: (
    <path d="M12 20.5C5.5 16 3 12.5 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 3.5-2.5 7-9 11.5z" />
  ),
  publish: (
    <path d="M4 10v4.5h3l9 4.5V5.5L7 10zM19 9.5a4.5 4.5 0 0 1 0 5.5M8 14.5l1.5 5.5h2.5l-1-4.2" />
  ),
  invite: <path d="M13 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM2 20.5a7 7 0 0 1 14 0M19 7.5v7M15.5 11h7" />,
  answer: (
    <path d="M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-6l-4.5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM7.5 8.5h9M7.5 12.5h5.5" />
  ),
  check: (
    <path d="M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM15.5 15.5l5 5M7.8 10.7l2 2 3.6-4.2" />
  ),
};

export const Sign = ({ of }: { of: Gauge | Deed }) => (
  <svg class={`icon helm-sign ${of}`} viewBox="0 0 24 24" aria-hidden="true">
    <g
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {DRAWINGS[of]}
    </g>
  </svg>
);
