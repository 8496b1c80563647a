// Class codes: what is written is read again, slips are noticed, and nonsense is refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '../../src/base/base32.ts';
import {
  ANY_SEAT,
  asksChecks,
  makesStation,
  readCode,
  seatsInCode,
  writeCode,
} from '../../src/classroom/code.ts';
import { levelTag, sharedTags } from '../../src/level/tag.ts';
import { catalogue } from '../support/levels.ts';

const codes = fc.record({
  tag: fc.nat({ max: 4095 }),
  level: fc.nat({ max: 1023 }),
  seats: fc.integer({ min: 1, max: ANY_SEAT }),
});
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code says what it was made from, however it is typed', () => {
  fc.assert(
    fc.property(codes, (says) => {
      const code = writeCode(says);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
      expect(readCode(code)).toEqual({ ok: true, value: says });
      expect(readCode(`${code}+`)).toEqual({ ok: true, value: says });
      expect(readCode(`${code}*`)).toEqual({ ok: true, value: says });
      expect([code, `${code} ＋`, `${code}＊ `].map(asksChecks)).toEqual([false, true, false]);
      expect([code, `${code} ＋`, `${code}＊ `].map(makesStation)).toEqual([false, false, true]);
      const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect(readCode(typed)).toEqual({ ok: true, value: says });
    }),
  );
});

test('one wrong character hardly ever leads into a level, and never into the same class', () => {
  const tags = new Set(catalogue.levels.map(({ level }) => levelTag(level.id)));
  let slips = 0;
  let checked = 0;
  let led = 0;
  fc.assert(
    fc.property(codes, (says) => {
      const code = writeCode(says);
      for (let at = 0; at < code.length; at += 1) {
        for (const digit of DIGITS) {
          if (digit === code[at]) continue;
          slips += 1;
          const read = readCode(code.slice(0, at) + digit + code.slice(at + 1));
          if (!read.ok) continue;
          checked += 1;
          expect(read.value).not.toEqual(says);
          if (tags.has(read.value.level)) led += 1;
        }
      }
    }),
    { numRuns: 300, seed: 5 },
  );
  // The two bits of the check let a quarter pass; that a level of the catalogue must be met, hardly any.
  expect(checked / slips).toBeLessThan(0.27);
  expect(led / slips).toBeLessThan(0.005);
});

test('nonsense is refused by name and never throws', () => {
  expect(readCode('')).toEqual({ ok: false, error: 'length' });
  expect(readCode('ABC')).toEqual({ ok: false, error: 'length' });
  expect(readCode('三年二班')).toEqual({ ok: false, error: 'character' });
  expect(readCode('ABCDEU')).toEqual({ ok: false, error: 'character' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
      const read = readCode(typed);
      if (!read.ok) expect(['length', 'character', 'misread']).toContain(read.error);
    }),
  );
});

test('a book pasted by mistake is refused at once, blanks and all', () => {
  // Where every blank is looked at from every other, this takes hours.
  const book = `${' \n'.repeat(1_000_000)}.`;
  expect(readCode(book)).toEqual({ ok: false, error: 'character' });
  expect([asksChecks(book), makesStation(book)]).toEqual([false, false]);
});

test('full-width characters of an input method are read too', () => {
  const code = writeCode({ tag: 7, level: 9, seats: 30 });
  const wide = [...code].map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
  expect(valuesOf(wide.join(''))).toBeUndefined();
  expect(readCode(wide.join(''))).toEqual({ ok: true, value: { tag: 7, level: 9, seats: 30 } });
});

test('a class with seats beyond what a code can say lets any be picked', () => {
  expect(seatsInCode(31)).toBe(31);
  expect(seatsInCode(62)).toBe(62);
  expect(seatsInCode(63)).toBe(ANY_SEAT);
  expect(seatsInCode(99)).toBe(ANY_SEAT);
});

test('no two shipped levels share a tag, and two that did would be named', () => {
  const levels = catalogue.levels.map(({ level }) => level);
  expect(levels.length).toBeGreaterThan(5);
  expect(sharedTags(levels)).toEqual([]);
  const wanted = levelTag('zhilian/one');
  const other = Array.from({ length: 20_000 }, (_, at) => ({ id: `zhilian/other-${at}` })).find(
    ({ id }) => levelTag(id) === wanted,
  );
  expect(other).toBeDefined();
  expect(sharedTags([{ id: 'zhilian/one' }, { id: other?.id ?? '' }])).toHaveLength(1);
});
