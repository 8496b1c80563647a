// The studio in which a picture was made, as the level has it now.
import type { Picture } from '../../attempt/picture.ts';
import type { ActivityStep } from '../../level/level.ts';
import { activityOf } from '../../play/conditions.ts';
import type { Known } from '../../report/gradebook.ts';

type Studio = Extract<ActivityStep, { activity: 'studio' }>;

/** Undefined where the level is gone, or has no such studio any more. */
export function studioOf(picture: Picture, known: Known | undefined): Studio | undefined {
  const step = known && activityOf(known.level, picture.activity);
  return step?.activity === 'studio' ? step : undefined;
}
