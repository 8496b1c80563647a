// What a visitor takes home: an address that says level, promise and day, and whatever else is refused.
import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  isLater,
  laterThan,
  linkTo,
  optionOf,
  storyPromise,
  type Taken,
  takenIn,
  textOf,
} from '../../src/kiosk/taken.ts';
import { boosterOf } from '../../src/play/check.ts';
import { catalogue } from '../support/levels.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);
const taken: fc.Arbitrary<Taken> = fc.record({
  level: fc.tuple(fc.stringMatching(/^[a-z]{1,12}$/), id).map((parts) => parts.join('/')),
  promise: fc.oneof(id, id.map(storyPromise), fc.constant(undefined)),
  day,
});

describe('an address', () => {
  test('says what went into it', () => {
    fc.assert(
      fc.property(taken, (one) => {
        expect(takenIn(addressOf(one))).toEqual(one);
      }),
    );
  });

  test('of any nonsense says nothing, and nothing is thrown', () => {
    const mangled = fc
      .tuple(taken.map(addressOf), fc.nat(200), fc.string({ unit: 'binary' }))
      .map(([address, at, by]) => address.slice(0, at) + by + address.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mangled), (text) => {
        const read = takenIn(text);
        if (read) expect(addressOf(read)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a day that there is not', 'chuanglian/lost-wallet/-/20260230'],
    ['a month that there is not', 'chuanglian/lost-wallet/-/20261301'],
    ['no day', 'chuanglian/lost-wallet/hand-in'],
    ['a level above', '../lost-wallet/-/20261127'],
    ['more behind it', 'chuanglian/lost-wallet/-/20261127/x'],
    ['markup', 'chuanglian/<b>/-/20261127'],
    ['a very long level', `chuanglian/${'x'.repeat(200)}/-/20261127`],
  ])('%s is refused', (_, address) => expect(takenIn(address)).toBeUndefined());

  test('a promise of the story is told from one of the academy', () => {
    expect(optionOf(storyPromise('own-up'))).toBe('own-up');
    expect(optionOf('own-up')).toBeUndefined();
  });
});

describe('four weeks later', () => {
  test('is 28 days on, over months, years and leap days', () => {
    expect(laterThan('2026-11-27')).toBe('2026-12-25');
    expect(laterThan('2026-12-10')).toBe('2027-01-07');
    expect(laterThan('2028-02-10')).toBe('2028-03-09');
  });

  test('has come on that very day, and not the day before', () => {
    expect(isLater('2026-11-27', '2026-12-24')).toBe(false);
    expect(isLater('2026-11-27', '2026-12-25')).toBe(true);
    expect(isLater('2026-11-27', '2027-01-01')).toBe(true);
  });
});

describe('a link', () => {
  const one: Taken = { level: 'chuanglian/lost-wallet', promise: 'hand-in', day: '2026-11-27' };
  const tail = '#/take-home/chuanglian/lost-wallet/hand-in/20261127';

  test.each([
    ['https://play.example.tw', `https://play.example.tw/${tail}`],
    ['https://play.example.tw/game/', `https://play.example.tw/game/${tail}`],
    ['https://play.example.tw/game', `https://play.example.tw/game/${tail}`],
    ['https://play.example.tw/game/index.html', `https://play.example.tw/game/index.html${tail}`],
    ['https://play.example.tw/#/home', `https://play.example.tw/${tail}`],
    ['http://192.168.1.5:8080', `http://192.168.1.5:8080/${tail}`],
  ])('from %s', (site, link) => expect(linkTo(site, one)).toBe(link));

  test.each(['', 'play.example.tw', 'javascript:alert(1)', 'https://', 'ftp://x.tw/'])(
    'from “%s” there is none',
    (site) => expect(linkTo(site, one)).toBeUndefined(),
  );

  test('leads back to what was taken, and its code is one that phones read', () => {
    const site = fc.webUrl({ withFragments: true }).filter((url) => url.length <= 200);
    fc.assert(
      fc.property(site, taken, (address, what) => {
        const link = linkTo(address, what);
        if (link === undefined) return;
        expect(takenIn(new URL(link).hash.replace('#/take-home/', ''))).toEqual(what);
        expect(encode(link, { ecc: 'L' }).version).toBeLessThanOrEqual(15);
      }),
    );
  });
});

describe('a text', () => {
  test('drops its last lines rather than become a code that no phone reads', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, (all) => {
        const text = textOf(all);
        expect(all.join('\n').startsWith(text)).toBe(true);
        const short = new TextEncoder().encode(all.join('\n')).length <= 520;
        if (short) expect(text).toBe(all.join('\n'));
        else if (text.includes('\n')) {
          expect(encode(text, { ecc: 'L' }).version).toBeLessThanOrEqual(15);
        }
      }),
    );
  });
});

describe('the six of four weeks later', () => {
  test.each(catalogue.levels.map(({ level }) => [level.id, level] as const))(
    '%s: three of each form, each kind once, half of them a breach; and the other six',
    (_, level) => {
      const forms = level.checks;
      if (!forms) return;
      const [one, other] = [boosterOf(forms, false), boosterOf(forms, true)];
      for (const items of [one, other]) {
        expect(items).toHaveLength(6);
        expect(items.filter((item) => item.breach)).toHaveLength(3);
        expect(items.filter((item) => forms.a.includes(item))).toHaveLength(3);
      }
      const all = new Set([...one, ...other].map(({ id: name }) => name));
      expect(all.size).toBe(12);
    },
  );
});
