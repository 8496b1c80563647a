// Chance, as the browser has it.
import type { Random } from '../lock/lock.ts';

export const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
