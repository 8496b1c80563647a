// The levels for all ages: one of each academy, marked in the catalogue, and slips told with their place.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage } from '../../src/base/bilingual.ts';
import { readAllAges } from '../../src/build/all-ages.ts';
import { filesOf } from '../../src/build/catalogue.ts';
import type { CatalogueEntry } from '../../src/level/level.ts';
import { ACADEMIES } from '../../src/level/terms.ts';
import { catalogue, ROOT } from '../support/levels.ts';

const FILE = 'levels/all-ages.yaml';
const shipped = await readFile(join(ROOT, FILE), 'utf8');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'all-ages-'));
  for (const { level } of catalogue.levels) {
    const file = `levels/${level.id}/level.yaml`;
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await cp(join(ROOT, file), join(folder, file));
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said of the shipped list once something in it is changed. */
async function saidOf(old: string, by: string): Promise<string[]> {
  expect(shipped).toContain(old);
  await writeFile(join(folder, FILE), shipped.replace(old, by));
  const { problems } = await readAllAges(folder);
  return problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column}: ${inLanguage(message, 'en')}`,
  );
}

/** Where a line of the shipped list stands. */
const lineOf = (part: string): number => shipped.slice(0, shipped.indexOf(part)).split('\n').length;

test('the catalogue says of each level whether it is for all ages, and each academy has one', async () => {
  expect(catalogue.problems).toEqual([]);
  const files = await filesOf(catalogue, async () => []);
  for (const academy of ACADEMIES) {
    const entries: CatalogueEntry[] = JSON.parse(files.get(`catalogue/${academy}.zh.json`) ?? '[]');
    const marked = entries.filter(({ allAges }) => allAges).map(({ id }) => id);
    expect(marked.length, academy).toBeGreaterThan(0);
    expect(marked).toEqual(entries.map(({ id }) => id).filter((id) => shipped.includes(id)));
  }
});

test.each([
  ['an unknown level', 'lost-wallet', 'lost-walet', /:5: .*Did you mean "chuanglian\/lost-wallet"/],
  ['no address of a level', 'chuanglian/lost-wallet', 'Lost Wallet', /:5: write ACADEMY\/LEVEL/],
  ['a level twice', 'zhilian/lend', 'chuanglian/lost-wallet\n  - zhilian/lend', /:5: .*used twice/],
  ['another field', 'levels:', 'level:', /:1: "levels" is missing/],
])('%s is told with its line and column', async (_, old, by, told) => {
  const said = await saidOf(old, by);
  expect(said[0]).toMatch(told);
  expect(said[0]).toMatch(new RegExp(`^${FILE}:\\d+:`));
});

test('an unknown level stands where it is told to stand', async () => {
  const said = await saidOf('lend-my-account', 'lend-me');
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(
    `${FILE}:${lineOf('  - zhilian')}:5: there is no level "zhilian/lend-me"`,
  );
});

test('an academy without one is told', async () => {
  const said = await saidOf('  - lianmeng/most-transparent\n', '');
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/none of lianmeng/);
});
