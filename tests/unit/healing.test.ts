// What went wrong is told without anything personal, and the same fault has the same code.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, whatOf } from '../../src/healing/fault.ts';
import { faultOf, faultSchema, isSame, onceMore } from '../../src/healing/log.ts';

const AT = '2026-11-27T10:00:00+08:00';

/** Something that a player may have typed: any text, or one made to look like a part of a stack. */
const typed = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('小廉', 'Tom', '王小明', 'at Tom (http://x/assets/Tom-12345678.js:1:1)'),
  fc
    .string({ minLength: 1 })
    .map((name) => `x\n    at ${name} (http://localhost/assets/${name}-12345678.js:1:1)`),
);

const FRAME = '    at play (http://192.168.1.5/booth/assets/play-Ek6rTafT.js:1:2345)';

/** Faults that browsers and the game throw with a text in them. */
const thrown = (text: string): Error[] => {
  const faults = [
    new SyntaxError(`Unexpected token '${text}', "${text}" is not valid JSON`),
    new TypeError(`Cannot read properties of undefined (reading '${text}')`),
    new Error(text),
    Object.assign(new Error('x'), { name: text }),
    new DOMException(text, 'QuotaExceededError'),
  ];
  for (const fault of faults) {
    Object.defineProperty(fault, 'stack', { value: `${fault.name}: ${fault.message}\n${FRAME}` });
  }
  return faults;
};

test('nothing that was typed is told, whatever is thrown with it', () => {
  fc.assert(
    fc.property(typed, typed, (text, other) => {
      const pairs = thrown(text).map((fault, at) => [fault, thrown(other)[at]] as const);
      for (const [one, another] of pairs) {
        // A saying depends on what a message is about, so only words of our own may differ.
        const words =
          /^[A-Z]\w{0,36}(Error|Exception)?(: [a-zA-Z ]+)?, assets\/play-Ek6rTafT\.js:1:2345$/;
        expect(whatOf(one)).toMatch(words);
        expect(whatOf(another)).toMatch(words);
      }
      for (const wild of [text, { text }, [text], null, undefined, 7]) {
        expect(whatOf(wild)).toBe('something thrown');
      }
    }),
  );
});

test('the name of a class of faults is told only where it is one', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name, stack: '' });
  expect(whatOf(named('RangeError'))).toBe('RangeError');
  expect(whatOf(named('王小明Error'))).toBe('Error');
  expect(whatOf(named(`A${'a'.repeat(60)}Error`))).toBe('Error');
});

test('places are told as files of the build, without where it was served from and without a query', () => {
  const fault = new Error('x');
  fault.stack = [
    'Error: x',
    '    at Object.show (http://192.168.1.5:8080/booth/assets/stage-DfguI1zR.js:10:200)',
    '    at https://game.example/assets/play-Ek6rTafT.js?v=12:1:2345',
    '    at <anonymous>',
    '    at eval (https://game.example/other/evil.js:1:1)',
  ].join('\n');
  expect(whatOf(fault)).toBe(
    'Error, assets/stage-DfguI1zR.js:10:200, assets/play-Ek6rTafT.js:1:2345',
  );
  // As Safari and Firefox write it.
  fault.stack = 'show@http://localhost/assets/stage-DfguI1zR.js:10:200\n';
  expect(whatOf(fault)).toBe('Error, assets/stage-DfguI1zR.js:10:200');
});

test('every fault makes a row that the log takes, within its bounds', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string({ maxLength: 400 }), (fault, build) => {
      const row = faultOf(fault, 'script', AT, build);
      expect(faultSchema.safeParse(row).success).toBe(true);
      expect(JSON.stringify(row).length).toBeLessThan(1500);
    }),
  );
});

test('the same fault has the same four characters, and other faults mostly others', () => {
  const codes = ['no WebGL', 'context lost', 'frames stopped', 'page hung'].map(codeOf);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{4}$/);
  expect(codeOf(new TypeError(`${'小'} null`))).toMatch(/^[0-9A-Z]{4}$/);
  const [one, other] = [new RangeError('a'), new RangeError('b')];
  one.stack = other.stack = '';
  expect(codeOf(one)).toBe(codeOf(other));
});

test('what happens again is counted, and when it happened last is told', () => {
  const row = faultOf('page hung', 'watchdog', AT, 'b');
  const later = faultOf('page hung', 'watchdog', '2026-11-27T11:00:00+08:00', 'b');
  expect(isSame(row, later)).toBe(true);
  expect(isSame(row, faultOf('page hung', 'stage', AT, 'b'))).toBe(false);
  expect(onceMore(row, later)).toEqual({ ...row, count: 2, last: later.at });
});
