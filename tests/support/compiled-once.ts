// Before the first unit test: reads and compiles the shipped levels, which takes seconds, for all of them.
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Catalogue, readCatalogue } from '../../src/build/catalogue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    catalogue: Catalogue;
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest asks for it
export default async function setUp(project: TestProject): Promise<void> {
  // The date is one on which no law card is overdue.
  const root = resolve(import.meta.dirname, '../..');
  project.provide('catalogue', await readCatalogue(root, '2026-11-23'));
}
