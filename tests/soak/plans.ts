// The days of a soak: one on which the page lives for hours, one on which it is ended again and again, and one
// with a stage that is drawn.

import type { Kind } from './faults.ts';
import type { DayPlan } from './shift.ts';

const HANDS: readonly Kind[] = [
  ...(['two taps', 'many fingers', 'keys', 'second button', 'back', 'turned'] as const),
];
const MILD: readonly Kind[] = [...HANDS, 'network cut', 'storage full', 'thrown'];
const ROUGH: readonly Kind[] = [
  ...MILD,
  'reloaded',
  'crashed',
  'closed',
  'view broken',
  'database gone',
];

export interface SoakPlan {
  stage: 'drawn' | 'none';
  plan: DayPlan;
}

const day = (name: string, seed: number, visits: number, more: Partial<DayPlan>): DayPlan => ({
  ...{ name, seed, visits, hours: 0, kinds: MILD, share: 6, endingIn: 10 },
  ...more,
});

/** @param visits of all days together @param hours that the first day lasts at least */
export function soakOf(visits: number, seed: number, hours: number): SoakPlan[] {
  const rough = Math.round(visits * 0.2);
  const drawn = Math.round(visits * 0.01);
  return [
    { stage: 'none', plan: day('a long day', seed, visits - rough - drawn, { hours }) },
    { stage: 'none', plan: day('a rough day', seed + 1, rough, { kinds: ROUGH }) },
    {
      stage: 'drawn',
      plan: day('a drawn day', seed + 2, drawn, { kinds: [...HANDS, 'context lost'], share: 15 }),
    },
  ];
}
