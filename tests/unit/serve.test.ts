// The server of the built game: what it sends, and that it outlives a new build.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/build/serve.ts';

const PAGE = `<!doctype html><title>青廉學院</title>${'<p>誠信扎根</p>'.repeat(40)}`;

let folder: string;
let served: Served;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qinglian-serve-'));
  await writeFile(join(folder, 'index.html'), PAGE);
  served = await serveFolder(folder, 0);
});

afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('a page comes compressed, and reads as it was written', async () => {
  const answer = await fetch(served.url, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toBe(PAGE);
});

test('every answer carries the headers that keep others out, and what is not secure is not asked for more', async () => {
  for (const path of ['/', '/none.js', '//', '/%']) {
    const { headers } = await fetch(served.url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('permissions-policy')).toContain('microphone=()');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  }
  const elsewhere = served.url.replace('localhost', '127.0.0.2');
  expect((await fetch(elsewhere)).headers.get('cross-origin-opener-policy')).toBe(null);
});

test('what is not there, or lies outside the folder, is not found', async () => {
  for (const path of ['/none.js', '/../serve.test.ts', '/%2e%2e/serve.test.ts', '/%']) {
    expect((await fetch(served.url + path)).status).toBe(404);
  }
});

test('a new build takes the place of the old one while it is served', async () => {
  await fetch(served.url);
  for (const ending of ['', '.br', '.gz']) await rm(join(folder, `index.html${ending}`));
  expect((await fetch(served.url)).status).toBe(404);
  await writeFile(join(folder, 'index.html'), 'new');
  expect(await (await fetch(served.url)).text()).toBe('new');
});
