// The authors' manual is true: its level is complete, its examples fit the format, and the JSON Schema
// that editors read is the one made from the format.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/activities/kinds.ts';
import { jsonSchema } from '../../src/build/level-schema.ts';
import { compileFile } from '../../src/build/levels.ts';
import { checkItemSchema, stepSchema } from '../../src/level/schema.ts';
import { catalogue, ROOT } from '../support/levels.ts';

const manual = await readFile(join(ROOT, 'levels/README.md'), 'utf8');
const blocks = [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manual-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the level in the manual passes every check and has three endings', async () => {
  const path = join(folder, 'chuanglian/my-first-level/level.yaml');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, blocks[0] ?? '');
  const { compiled, problems } = await compileFile(path, folder, catalogue.library);
  expect(problems).toEqual([]);
  expect(compiled?.level.id).toBe('chuanglian/my-first-level');
  expect(compiled?.level.best.total).toBe(2);
});

test('every activity has an example, and each fits the format', () => {
  const steps = blocks.slice(1).flatMap((block): unknown => {
    const example: unknown = parse(block);
    return Array.isArray(example) ? example : [];
  });
  for (const step of steps) expect(stepSchema.safeParse(step).error).toBeUndefined();
  const kinds = steps.map((step) => Reflect.get(Object(step), 'activity'));
  expect(kinds).toEqual(Object.keys(RULES));
});

test('the JSON Schema of editors is made from the format', async () => {
  expect(await readFile(join(ROOT, 'levels/level.schema.json'), 'utf8')).toBe(jsonSchema());
});

test('the example of a check fits the format', () => {
  const [example] = blocks.filter((block) => block.startsWith('checks:'));
  const items: unknown[] = parse(example ?? '').checks.a;
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(checkItemSchema.safeParse(item).error).toBeUndefined();
});
