// How much room is left on a device, and when that is little enough to be said.

/** What a browser says of the room that it gives, in bytes. */
export interface Room {
  used: number;
  /** All that there is for the game. */
  quota: number;
}

/** From this share on, or with less than that left, it is said before it hurts. */
const FULL_SHARE = 0.8;
const LEAST_LEFT = 50 * 1024 * 1024;

/** Whether the room is nearly used up. A browser that tells no quota says nothing. */
export const isTight = ({ used, quota }: Room): boolean =>
  quota > 0 && (used >= FULL_SHARE * quota || quota - used < LEAST_LEFT);
