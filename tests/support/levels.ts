// The shipped levels, read as the build reads them.
import { resolve } from 'node:path';
import { inject } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');

/** All shipped levels, compiled once for all unit tests (`compiled-once.ts`), which alone have them. */
export const catalogue = inject('catalogue');
