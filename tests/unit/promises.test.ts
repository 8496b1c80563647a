// The promises of the academies: enough to choose from, in every language, and mistakes told with their place.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../src/base/words.ts';
import { promiseFiles, readPromises } from '../../src/build/promises.ts';
import type { PromisesFile } from '../../src/level/promises.ts';
import { ACADEMIES } from '../../src/level/terms.ts';
import { catalogue, ROOT } from '../support/levels.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'promises-'));
  await mkdir(join(folder, 'levels'));
  await cp(join(ROOT, 'levels/promises.yaml'), join(folder, 'levels/promises.yaml'));
});
afterAll(() => rm(folder, { recursive: true }));

const shipped = await readFile(join(ROOT, 'levels/promises.yaml'), 'utf8');

/** What is said of the shipped promises once something in them is changed. */
async function saidOf(old: string, by: string): Promise<string[]> {
  expect(shipped).toContain(old);
  await writeFile(join(folder, 'levels/promises.yaml'), shipped.replace(old, by));
  const { problems } = await readPromises(folder, catalogue.library);
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

test('every academy offers three to five in every language, and a sound that there is', async () => {
  const { promises, problems } = await readPromises(ROOT, catalogue.library);
  expect(problems).toEqual([]);
  if (!promises) throw new Error('no promises');
  const files = promiseFiles(promises, catalogue.library);
  expect([...files.keys()].toSorted()).toEqual(
    ACADEMIES.flatMap((academy) =>
      LOCALES.map((one) => `promises/${academy}.${one}.json`),
    ).toSorted(),
  );
  for (const [address, text] of files) {
    const file = JSON.parse(text) as PromisesFile;
    const words = Object.values(file.promises);
    expect(words.length, address).toBeGreaterThanOrEqual(3);
    expect(words.length, address).toBeLessThanOrEqual(5);
    expect(new Set(words).size).toBe(words.length);
    expect(file.sound.kind).toBe('effect');
    expect(file.sound.urls.length).toBeGreaterThan(0);
  }
});

test.each([
  ['a language is missing', '      en: When I slip up, I’ll tell the truth.\n', '', /en/],
  ['the sound is unknown', 'sound: badge', 'sound: gong', /^5: .*gong/],
  [
    'an academy has none',
    /^ {2}zhilian:[\s\S]*?(?=^ {2}lianmeng:)/m.exec(shipped)?.[0] ?? '',
    '',
    /zhilian/,
  ],
])('%s: it is told, with its line', async (_, old, by, told) => {
  const said = await saidOf(old, by);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(told);
});

test('two promises are too few', async () => {
  const few = /^ {4}in-line:[\s\S]*?(?=^ {2}zhilian:)/m.exec(shipped)?.[0] ?? '';
  const said = await saidOf(few, '\n');
  expect(said.join()).toMatch(/三|3|three/);
});
