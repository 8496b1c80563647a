// The game as one folder and as a zip: its small server, and what starts it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { furnish, zipped } from '../../src/build/pack-site.ts';

let folder: string;
let server: ChildProcess;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qinglian-site-'));
  await mkdir(join(folder, 'levels'));
  await writeFile(join(folder, 'index.html'), '<title>青廉學院</title>');
  await writeFile(join(folder, 'teacher.html'), '<title>教師主控臺</title>');
  await writeFile(join(folder, 'levels/one.zh.json'), '{}');
  await writeFile(`${folder}-beside.txt`, 'not of the game');
  await furnish(folder);
  server = spawn(process.execPath, [join(folder, 'serve.mjs'), '0']);
  url = await new Promise((resolve) => {
    server.stdout?.on('data', (told: Buffer) => {
      const [found] = /http:\/\/localhost:\d+\//.exec(told.toString()) ?? [];
      if (found) resolve(found);
    });
  });
});

afterAll(async () => {
  server.kill();
  await rm(folder, { recursive: true });
  await rm(`${folder}-beside.txt`);
});

test('the small server gives pages and files with their types', async () => {
  const page = await fetch(url);
  expect(await page.text()).toContain('青廉學院');
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await (await fetch(`${url}teacher`)).text()).toContain('教師主控臺');
  const level = await fetch(`${url}levels/one.zh.json?anything`);
  expect(level.headers.get('content-type')).toContain('application/json');
  expect(level.headers.get('cache-control')).toBe('no-cache');
  const worker = await fetch(`${url}serve.mjs`, { method: 'HEAD' });
  expect(worker.status).toBe(200);
});

test('the small server gives nothing of what lies beside its folder', async () => {
  const beside = `${folder.split('/').at(-1)}-beside.txt`;
  for (const path of [
    'none.js',
    `../${beside}`,
    `%2e%2e/${beside}`,
    `..%2f${beside}`,
    '%',
    '%00',
  ]) {
    expect((await fetch(url + path)).status, path).toBe(404);
  }
});

test('the zip holds the folder, and what is started by a double click may run', async () => {
  const zip = await zipped(folder, 'qinglian-academy-1');
  const files = unzipSync(zip);
  const whole = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
  for (const name of ['index.html', 'levels/one.zh.json', 'serve.mjs', 'README.txt']) {
    expect(files[`qinglian-academy-1/${name}`]).toEqual(await whole(name));
  }
  expect(Object.keys(files).every((path) => path.startsWith('qinglian-academy-1/'))).toBe(true);
  expect(new TextDecoder().decode(files['qinglian-academy-1/start-windows.bat'])).toMatch(
    /^@echo off\r\n/,
  );
  // In the central directory the rights stand 8 bytes before the offset of a file, whose name follows.
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf('qinglian-academy-1/start.command');
  expect(bytes.readUInt32LE(at - 8) >>> 16).toBe(0o100755);
});
