// The checker on 畫室: what is to be put into a picture exists, once, and slogans fit their banner.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage } from '../../src/base/bilingual.ts';
import { compileFile } from '../../src/build/levels.ts';
import { catalogue, ROOT } from '../support/levels.ts';

const manual = await readFile(join(ROOT, 'levels/README.md'), 'utf8');
const blocks = [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const example = blocks.find((block) => block.includes('activity: studio')) ?? '';
/** The level of the manual, with its example of a studio as the first step. */
const level = (blocks[0] ?? '').replace(
  '    steps:\n',
  `    steps:\n${example.replace(/^(?=.)/gm, '      ')}`,
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is said of a level, as `line: what`. */
async function check(text: string): Promise<string[]> {
  const path = join(folder, 'chuanglian/broken/level.yaml');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  const { problems } = await compileFile(path, folder, catalogue.library);
  return problems.map(({ line, message }) => `${line}: ${inLanguage(message, 'en')}`);
}

const lineOf = (text: string, part: string): number =>
  text.slice(0, text.lastIndexOf(part)).split('\n').length;

test('the example of the manual is sound', async () => {
  expect(example).not.toBe('');
  expect(await check(level)).toEqual([]);
});

test.each([
  [
    'an unknown person',
    'people: [lian, jie]',
    'people: [lian, jei]',
    /no cast member "jei".*"jie"/,
  ],
  [
    'an unknown place',
    'places: [school-field',
    'places: [school-feild',
    /no backdrop "school-feild"/,
  ],
  [
    'an unknown thing',
    'things: [closed-wallet, key-ring]',
    'things: [closed-wallet, kye-ring]',
    /no picture "kye-ring".*"key-ring"/,
  ],
  ['somebody named twice', 'people: [lian, jie]', 'people: [lian, lian]', /lian/],
  ['five panels', '      id: poster', '      id: poster\n        panels: 5', /4/],
  [
    'a slogan that fits no banner',
    '不是我的，我不拿',
    '不'.repeat(41),
    /this slogan has 41 characters, and a banner holds 40/,
  ],
  [
    'two slogans that are the same',
    '撿到東西，先問是誰的',
    '不是我的，我不拿',
    /two of the slogans read "不是我的，我不拿"/,
  ],
])('%s is told with its line', async (_, part, by, said) => {
  const text = level.replace(part, by);
  expect(text).not.toBe(level);
  const told = await check(text);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(said);
  const [wrong = ''] = by.split('\n').slice(-1);
  expect(told[0]).toMatch(new RegExp(`^${lineOf(text, wrong.trim())}: `));
});
