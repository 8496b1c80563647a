// Picking one of several.
import { expect, type Locator } from '@playwright/test';

/** Picks it; that it is picked shows once it is stored, which takes a loaded machine a while. */
export async function pick(radio: Locator): Promise<void> {
  await radio.click();
  await expect(radio).toBeChecked();
}
