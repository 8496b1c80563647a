// Style sheets come to the page with the parts that need them, and stay: so none may reach what another
// part shows under the same name.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/levels.ts';

/** Folders whose sheets are for every part. */
const SHARED = ['src/controls', 'src/app'];

const filesEndingIn = (ending: string): string[] =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith(ending) && !path.includes('gallery'));

const textOf = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The classes with which selectors of a sheet begin, so that they reach elements anywhere. */
function stylesAnywhere(css: string): string[] {
  const selectors = [...css.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []);
}

/** The classes that a file gives to elements. */
const classesIn = (tsx: string): string[] =>
  [...tsx.matchAll(/class=(?:"([^"]+)"|\{`([^`]+)`\})/g)].flatMap(
    ([, plain, template]) => (plain ?? template ?? '').match(/[a-z][\w-]*/g) ?? [],
  );

test('no part styles what another part shows', () => {
  const shown = new Map<string, Set<string>>();
  for (const path of filesEndingIn('.tsx')) {
    for (const name of classesIn(textOf(path))) {
      shown.set(name, (shown.get(name) ?? new Set()).add(dirname(path)));
    }
  }
  const sheets = filesEndingIn('.css').filter((path) => !SHARED.includes(dirname(path)));
  const reaches = sheets.flatMap((sheet) => {
    const folder = dirname(sheet);
    return [...new Set(stylesAnywhere(textOf(sheet)))].flatMap((name) => {
      // What all activities share stands in the folder above theirs: each styles the other's.
      const others = [...(shown.get(name) ?? [])].filter(
        (other) => !other.startsWith(folder) && !folder.startsWith(other),
      );
      return others.length === 0
        ? []
        : [`${sheet} styles .${name}, which ${others.join(', ')} shows too`];
    });
  });
  expect(shown.size).toBeGreaterThan(100);
  expect(sheets.length).toBeGreaterThan(8);
  expect(reaches).toEqual([]);
});
