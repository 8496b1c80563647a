// All checks of the project, one after another: `npm test`. The last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');

interface Stage {
  name: string;
  command: string[];
  /** Counts single tests; without it the stage is one. */
  count?: () => { passed: number; failed: number };
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const stages: Stage[] = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'floating promises', command: ['oxlint', '--type-aware', 'src', 'tests'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'levels', command: ['tsx', 'src/build/check-levels.ts'] },
  {
    name: 'architecture and unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => {
      const report = read<{ numPassedTests: number; numFailedTests: number }>(unitReport);
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    },
  },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'browser', command: ['tsx', 'tests/browser.ts'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    count: () => {
      const { stats } = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
        browserReport,
      );
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  },
];

let passed = 0;
let failed = 0;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const { name, command, count } of stages) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npx', ['--no', '--', ...command], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BROWSER_REPORT: browserReport },
  });
  let counted = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    if (count) counted = count();
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  // A runner that fails without a failing test has still failed.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0) console.log(`-- ${name}: failed`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
