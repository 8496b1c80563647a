// The wall goes round and round, whatever is taken down meanwhile; a printed sheet leaves no picture out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf, stepFrom } from '../../src/teacher/slides.ts';

const some = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});

test('on and back again leads to where one was; as many steps as pictures lead round', () => {
  fc.assert(
    fc.property(some, fc.nat(11), fc.integer({ min: -30, max: 30 }), (ids, at, by) => {
      const shown = ids[at % ids.length];
      expect(stepFrom(ids, stepFrom(ids, shown, by), -by)).toBe(shown);
      const met = new Set<string | undefined>();
      let here = shown;
      for (const _ of ids) {
        here = stepFrom(ids, here, 1);
        met.add(here);
      }
      expect(here).toBe(shown);
      expect(met).toEqual(new Set(ids));
    }),
  );
});

test('where the picture shown was taken down, or none was, one begins at the first', () => {
  expect(stepFrom(['a', 'b'], 'gone', 1)).toBe('a');
  expect(stepFrom(['a', 'b'], undefined, -1)).toBe('a');
  expect(stepFrom([], 'gone', 1)).toBeUndefined();
});

test('pages hold everything once, in order, and only the last has room left', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 8 }), (things, each) => {
      const pages = pagesOf(things, each);
      expect(pages.flat()).toEqual(things);
      expect(pages.slice(0, -1).every((page) => page.length === each)).toBe(true);
      expect(pages.every((page) => page.length > 0 && page.length <= each)).toBe(true);
    }),
  );
});
