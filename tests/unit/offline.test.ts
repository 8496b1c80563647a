// What is kept for when there is no network: into which packs a build falls, what is missing, what may go.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathAsked, rangeAsked } from '../../src/offline/asked.ts';
import { type BuiltFile, type Listing, listingOf } from '../../src/offline/listing.ts';
import { ALWAYS, SHELL, TYPEFACE } from '../../src/offline/packs.ts';
import {
  missing,
  packNames,
  progressOf,
  standingOf,
  unneeded,
  wantedPacks,
} from '../../src/offline/plan.ts';

const file = (path: string, text?: string): BuiltFile => ({
  ...{ path, bytes: path.length, hash: `hash of ${path}` },
  ...(text === undefined ? {} : { text }),
});

const level = (id: string, ...urls: string[]): BuiltFile =>
  file(`levels/${id}.zh.json`, JSON.stringify({ level: { places: urls.map((url) => ({ url })) } }));

const GAME = listingOf('b1', [
  file('index.html'),
  file('assets/reader.wasm'),
  file('backdrops/park.svg'),
  file('backdrops/bank.svg'),
  file('backdrops/nowhere.svg'),
  file('fonts/typed/a.woff2'),
  level('chuanglian/one', 'backdrops/park.svg', './backdrops/bank.svg'),
  level('zhilian/two', 'backdrops/bank.svg', 'backdrops/gone.svg'),
]);

const packsOf = (path: string) => GAME.files.find((one) => one.path === path)?.packs;

test('the shell is what no level has for itself; levels bring along what only they name', () => {
  expect(packsOf('index.html')).toEqual([SHELL]);
  expect(packsOf('assets/reader.wasm')).toEqual([SHELL]);
  expect(packsOf('backdrops/nowhere.svg')).toEqual([SHELL]);
  expect(packsOf('fonts/typed/a.woff2')).toEqual([TYPEFACE]);
  expect(packsOf('levels/chuanglian/one.zh.json')).toEqual(['chuanglian']);
  expect(packsOf('backdrops/park.svg')).toEqual(['chuanglian']);
  expect(packsOf('backdrops/bank.svg')).toEqual(['chuanglian', 'zhilian']);
  expect(packNames(GAME)).toEqual([SHELL, TYPEFACE, 'chuanglian', 'zhilian']);
});

test('a path that comes twice is no build', () => {
  expect(() => listingOf('b1', [file('a'), file('a')])).toThrow('twice');
});

/** Builds of any kind, in which some files have the same content. */
const listings: fc.Arbitrary<Listing> = fc
  .uniqueArray(
    fc.record({
      path: fc.stringMatching(/^[a-z]{1,6}$/),
      bytes: fc.nat(1000),
      packs: fc.oneof(
        fc.constant<string[]>([SHELL]),
        fc.constant<string[]>([TYPEFACE]),
        fc.uniqueArray(fc.constantFrom<string>('chuanglian', 'zhilian', 'lianmeng'), {
          minLength: 1,
        }),
      ),
    }),
    { selector: ({ path }) => path },
  )
  .map((files) => ({
    build: 'b',
    // The size goes with the content.
    files: files.map((one) => ({ ...one, hash: `h${one.bytes % 50}`, bytes: one.bytes % 50 })),
  }));
const wanted = fc.oneof(
  fc.constant('all' as const),
  fc.uniqueArray(fc.constantFrom('chuanglian', 'zhilian', 'lianmeng', 'of-another-build')),
);
const some = fc.uniqueArray(fc.nat(60).map((n) => `h${n}`)).map((hashes) => new Set(hashes));

test('once what is missing is there, every wanted pack is whole and nothing is missing', () => {
  fc.assert(
    fc.property(listings, wanted, some, (listing, choice, kept) => {
      const packs = wantedPacks(listing, choice);
      const files = missing(listing, packs, kept);
      expect(new Set(files.map(({ hash }) => hash)).size).toBe(files.length);
      for (const { hash } of files) expect(kept.has(hash)).toBe(false);
      const then = new Set([...kept, ...files.map(({ hash }) => hash)]);
      expect(missing(listing, packs, then)).toEqual([]);
      for (const standing of standingOf(listing, then)) {
        if (!packs.includes(standing.pack)) continue;
        expect(standing.keptFiles).toBe(standing.files);
        expect(standing.keptBytes).toBe(standing.bytes);
      }
    }),
  );
});

test('a download that is cut off anywhere goes on with the rest, and tells how far it is', () => {
  fc.assert(
    fc.property(listings, wanted, some, fc.nat(30), (listing, choice, kept, cut) => {
      const packs = wantedPacks(listing, choice);
      const files = missing(listing, packs, kept);
      const then = new Set([...kept, ...files.slice(0, cut).map(({ hash }) => hash)]);
      expect(missing(listing, packs, then)).toEqual(files.slice(cut));
      const { bytes, keptBytes } = progressOf(listing, packs, then);
      const left = files.slice(cut).reduce((sum, one) => sum + one.bytes, 0);
      expect(keptBytes).toBe(bytes - left);
      expect(keptBytes).toBeGreaterThanOrEqual(progressOf(listing, packs, kept).keptBytes);
    }),
  );
});

test('the shell comes first, what is for typing last', () => {
  fc.assert(
    fc.property(listings, wanted, (listing, choice) => {
      const files = missing(listing, wantedPacks(listing, choice), new Set());
      const ranks = files.map(({ packs }) => {
        if (packs.includes(SHELL)) return 0;
        return packs.includes(TYPEFACE) ? 2 : 1;
      });
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
  );
});

test('what is let go of is never missed by what stays, and the shell is never let go of', () => {
  fc.assert(
    fc.property(listings, wanted, some, (listing, choice, kept) => {
      const packs = wantedPacks(listing, choice);
      expect(packs.slice(0, ALWAYS.length)).toEqual(ALWAYS);
      const gone = new Set(unneeded(listing, packs, kept));
      const stays = new Set([...kept].filter((hash) => !gone.has(hash)));
      expect(missing(listing, packs, stays)).toEqual(missing(listing, packs, kept));
      expect(unneeded(listing, packs, stays)).toEqual([]);
    }),
  );
});

const SCOPE = 'https://school.example/games/qinglian/';

test.each([
  ['', 'index.html'],
  ['?strings=long#/home', 'index.html'],
  ['teacher', 'teacher.html'],
  ['teacher.html#classes', 'teacher.html'],
  ['levels/a/b.zh.json', 'levels/a/b.zh.json'],
])('%s below the folder of the game asks for %s', (address, path) => {
  expect(pathAsked(SCOPE + address, SCOPE)).toBe(path);
});

test('what lies beside the folder of the game is not the game’s', () => {
  expect(pathAsked('https://school.example/games/', SCOPE)).toBeUndefined();
  expect(pathAsked('https://other.example/games/qinglian/', SCOPE)).toBeUndefined();
});

test('a part of a sound lies within it', () => {
  expect(rangeAsked('bytes=0-', 10)).toEqual({ from: 0, to: 9 });
  expect(rangeAsked('bytes=-3', 10)).toEqual({ from: 7, to: 9 });
  expect(rangeAsked('bytes=2-4', 10)).toEqual({ from: 2, to: 4 });
  for (const whole of [null, 'bytes=-', 'bytes=5-2', 'bytes=10-', 'lines=1-2']) {
    expect(rangeAsked(whole, 10)).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 40 }), (from, to, bytes) => {
      const part = rangeAsked(`bytes=${from}-${to}`, bytes);
      const isWithin = from <= to && from < bytes;
      expect(part).toEqual(isWithin ? { from, to: Math.min(to, bytes - 1) } : undefined);
    }),
  );
});
