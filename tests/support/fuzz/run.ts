// The command `npm run fuzz -- [TIMES] [SEED]`: throws so many times as much at every border as an everyday
// test run does, by a seed of its own, and prints what was taken and what refused.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from './border.ts';

const [times = '10', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
console.log(`FUZZ_TIMES=${times} FUZZ_SEED=${seed}`);
rmSync(FIGURES, { recursive: true, force: true });
const { status } = spawnSync('npx', ['--no', '--', 'vitest', 'run', 'tests/unit/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed },
});
const rows = readdirSync(FIGURES).map(
  (name) =>
    JSON.parse(readFileSync(join(FIGURES, name), 'utf8')) as {
      name: string;
      taken: number;
      refused: number;
    },
);
const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
line(['border', 'inputs', 'refused', 'taken, and held to what is promised']);
line(['---', '---:', '---:', '---:']);
for (const { name, taken, refused } of rows) line([name, taken + refused, refused, taken]);
const [taken, refused] = [sum(rows.map((row) => row.taken)), sum(rows.map((row) => row.refused))];
line(['all', taken + refused, refused, taken]);
process.exitCode = status ?? 1;
