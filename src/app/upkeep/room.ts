// The room on this device, as far as its browser tells.
import type { Room } from '../../healing/room.ts';
import { remember, remembered } from '../../store/upkeep.ts';

/** Of all room, what the kept levels take; undefined where the browser does not tell them apart. */
export interface Used extends Room {
  kept: number | undefined;
}

/** Missing on a plain LAN address, where the types say it is there. */
const storage = (): StorageManager | undefined => navigator.storage;

/** Undefined where the browser does not tell. */
export async function roomUsed(): Promise<Used | undefined> {
  try {
    const told: (StorageEstimate & { usageDetails?: { caches?: number } }) | undefined =
      await storage()?.estimate();
    if (!told?.quota) return undefined;
    return { used: told.usage ?? 0, quota: told.quota, kept: told.usageDetails?.caches };
  } catch {
    return undefined;
  }
}

/** Whether the browser clears nothing of the game by itself; undefined where it does not tell. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await storage()?.persisted();
  } catch {
    return undefined;
  }
}

/** Asks the browser, once, to clear nothing by itself. Some ask the user: so only once there is something to lose. */
export async function askToPersist(): Promise<void> {
  if (remembered().asked || !storage()?.persist || (await isPersisted())) return;
  remember({ asked: true });
  await storage()
    ?.persist()
    .catch(() => false);
}
