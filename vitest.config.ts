// Unit tests run in plain node, without mocks.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/support/compiled-once.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
