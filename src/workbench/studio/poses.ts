// How things lie: where a new one comes, and what the buttons and keys do to one.
import {
  isPlaced,
  type Mark,
  PANEL,
  type Pose,
  type Thing,
} from '../../activities/studio/drawing.ts';
import { keptOn } from './carry.ts';

const MIDDLE: Pose = {
  x: PANEL.width / 2,
  y: PANEL.height / 2,
  size: 1,
  turn: 0,
  flipped: false,
};

/** A step of the arrow keys and buttons, in units of the panel. */
const STEP = 32;
const LARGER = 1.25;
const SIZES = { least: 0.25, most: 4 } as const;
const TURN = 15;

/** In the middle, or beside what lies in the middle already. */
export function poseOfNew(marks: readonly Mark[], from: Partial<Pose> = {}): Pose {
  let pose: Pose = { ...MIDDLE, ...from };
  const taken = marks.filter(isPlaced).map((mark) => `${mark.pose.x} ${mark.pose.y}`);
  while (taken.includes(`${pose.x} ${pose.y}`) && pose.x < PANEL.width - STEP) {
    pose = keptOn({ ...pose, x: pose.x + 2 * STEP, y: pose.y + STEP / 2 });
  }
  return pose;
}

/** Where a banner hangs at first. */
export const BANNER_POSE: Pose = { ...MIDDLE, y: 104 };

/** Where a thing comes: a person stands on the lower edge, where the waist is not seen to end. */
export const placeOf = (thing: Thing, { height }: { height: number }): Partial<Pose> =>
  thing.is === 'person' ? { y: PANEL.height - height / 2 } : {};

/** What can be done to a thing by a button, by name. */
export const HANDLINGS = {
  smaller: (pose: Pose) => resized(pose, 1 / LARGER),
  larger: (pose: Pose) => resized(pose, LARGER),
  'turn-left': (pose: Pose) => turned(pose, -TURN),
  'turn-right': (pose: Pose) => turned(pose, TURN),
  flip: (pose: Pose) => ({ ...pose, flipped: !pose.flipped }),
  left: (pose: Pose) => keptOn({ ...pose, x: pose.x - STEP }),
  right: (pose: Pose) => keptOn({ ...pose, x: pose.x + STEP }),
  up: (pose: Pose) => keptOn({ ...pose, y: pose.y - STEP }),
  down: (pose: Pose) => keptOn({ ...pose, y: pose.y + STEP }),
} satisfies Record<string, (pose: Pose) => Pose>;

export type Handling = keyof typeof HANDLINGS;

/** The same by keys. */
export const HANDLING_KEYS: Record<string, Handling> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  ',': 'turn-left',
  '.': 'turn-right',
};

function resized(pose: Pose, times: number): Pose {
  const size = Math.min(SIZES.most, Math.max(SIZES.least, pose.size * times));
  return { ...pose, size: Math.round(size * 1000) / 1000 };
}

const turned = (pose: Pose, degrees: number): Pose => ({
  ...pose,
  turn: ((pose.turn + degrees + 540) % 360) - 180,
});
