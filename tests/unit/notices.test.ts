// What is said of the software of others: nothing that travels is left out, and nothing unknown travels.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { objections, readNotices } from '../../src/build/notices.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const notices = await readNotices(ROOT);
const named = new Map(notices.map((notice) => [notice.name, notice]));

test('every package that the game needs is named, with the licence in full and its version', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    expect(named.get(name)?.version, name).toBe(version);
  }
  for (const { name, text } of notices) {
    expect(text.length, name).toBeGreaterThan(500);
    expect(text, name).toMatch(/copyright/i);
    expect(text, name).not.toContain('<holder>');
  }
  expect(objections(notices)).toEqual([]);
});

test('what is inside of another, and what the build adds, is named as well', () => {
  for (const name of [
    'zxing-cpp (in zxing-wasm)',
    '@fontsource/huninn',
    '@preact/signals-core',
    'vite',
  ]) {
    expect(named.has(name), name).toBe(true);
  }
  expect(named.get('vite')?.text.length).toBeLessThan(2000);
});

test('a licence that nobody allowed, and one without a text, are objected to by name', () => {
  const one = { name: 'one', version: '1.0.0', licence: 'GPL-3.0', text: 'x' };
  expect(objections([one, { ...one, licence: '' }, { ...one, licence: 'MIT', text: '' }])).toEqual([
    'one: GPL-3.0 is not among those allowed',
    'one: no licence is not among those allowed',
    'one: the text of its licence is missing',
  ]);
});
