// The headers of the built game, for our own server and for those of others; and that what the game is
// made of is what was looked at.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, headersOf } from '../../src/build/security.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const POLICY = 'Content-Security-Policy';

/** The directives of a policy. */
function directives(path: string): Map<string, string> {
  const policy = headersOf(path, true)[POLICY] ?? '';
  return new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('the policy begins with nothing, and lets in only what is our own', () => {
  const policy = directives('/index.html');
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.get('trusted-types')).toBe('qinglian');
  expect(policy.get('frame-ancestors')).toBe("'self'");
  const sources = new Set([...policy.values()].flatMap((one) => one.split(' ')));
  expect([...sources].toSorted()).toEqual([
    "'none'",
    "'script'",
    "'self'",
    'blob:',
    'data:',
    'qinglian',
  ]);
});

test('only the worker that reads codes may compile WebAssembly', () => {
  const allows = (path: string) => directives(path).get('script-src')?.includes('wasm');
  expect(allows('/assets/reader-Crq6LIMw.js')).toBe(true);
  expect(allows('/game/assets/reader-Crq6LIMw.js')).toBe(true);
  for (const path of ['/', '/teacher.html', '/assets/worker-Crq6LIMw.js', '/reader-x.js']) {
    expect(allows(path)).toBe(false);
  }
});

test('the file for other servers says the same, and no two of its paths give a file two policies', () => {
  const text = headersFile([
    ...['index.html', 'teacher.html', 'assets/index-00000000.js', 'assets/reader-11111111.js'],
    ...['assets/worker-22222222.js', 'service-worker.js', 'levels/a/b.zh.json'],
  ]);
  const said = new Map(
    text
      .split('\n\n')
      .map((block) => block.split('\n').filter((line) => !line.startsWith('#')))
      .map(([path = '', ...lines]) => [path, lines.map((line) => line.trim()).filter(Boolean)]),
  );
  expect([...said.keys()].toSorted()).toEqual(
    [
      ...['/*', '/', '/index.html', '/teacher', '/teacher.html'],
      ...['/assets/reader-11111111.js', '/assets/worker-22222222.js', '/service-worker.js'],
    ].toSorted(),
  );
  for (const [path, lines] of said) {
    const whole = Object.entries(headersOf(path, true)).map(([name, value]) => `${name}: ${value}`);
    const isPolicy = (line: string) => line.startsWith(POLICY);
    expect(lines).toEqual(whole.filter((line) => isPolicy(line) === (path !== '/*')));
  }
});

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

test('every package is pinned to one version, and the lock names each by its sum', () => {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T;
  const { dependencies, devDependencies } = read<Package>('package.json');
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
  const { packages } = read<{
    packages: Record<string, { resolved?: string; integrity?: string; inBundle?: boolean }>;
  }>('package-lock.json');
  // Where a package comes from is for whoever installs it to say; what it is, its sum says.
  const unsure = Object.entries(packages).flatMap(([path, one]) => {
    const isSure = one.integrity?.startsWith('sha512-') || one.inBundle;
    return path === '' || (isSure && one.resolved === undefined) ? [] : [path];
  });
  expect(unsure).toEqual([]);
});
