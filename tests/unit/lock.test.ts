// PIN, tries, recovery code and what is locked with a passphrase: the rules, by property.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashed, isSecretOf } from '../../src/lock/hashed.ts';
import { lockSchema, newLock } from '../../src/lock/lock.ts';
import { newPin, typedPin } from '../../src/lock/pin.ts';
import { CODE_BYTES, codeOf, grouped, typedCode } from '../../src/lock/recovery.ts';
import { type Sealed, sealed, sealedSchema, unsealed } from '../../src/lock/sealed.ts';
import type { Cost } from '../../src/lock/stretch.ts';
import {
  FREE_TRIES,
  LONGEST_WAIT_MS,
  noTries,
  type Tries,
  tried,
  triesLeft,
  waited,
} from '../../src/lock/tries.ts';

/** Quick, for what is asked here does not hang on how slow it is. */
const QUICK: Cost = { kdf: 'scrypt', rounds: 10 };

/** Bytes that are never the same twice. */
function drawing(): (bytes: number) => Uint8Array {
  let drawn = 0;
  return (bytes) =>
    Uint8Array.from({ length: bytes }, () => {
      drawn += 1;
      return (drawn * 167 + (drawn >> 8)) & 255;
    });
}

const pause = async () => {};

describe('PIN', () => {
  test.each([
    ['', 'too-short'],
    ['135', 'too-short'],
    ['135792468', 'too-long'],
    ['12a4', 'not-digits'],
    ['0000', 'same'],
    ['77777777', 'same'],
    ['1234', 'run'],
    ['0123', 'run'],
    ['7890', 'run'],
    ['98765', 'run'],
    ['0987', 'run'],
    ['1212', 'repeated'],
    ['20252025', 'repeated'],
    ['1122', 'pair'],
  ])('%s is refused: %s', (typed, error) => {
    expect(newPin(typed)).toEqual({ ok: false, error });
  });

  test('spaces and the width of the digits do not count', () => {
    expect(newPin(' ５２ 93')).toEqual({ ok: true, value: '5293' });
  });

  test('whatever can be set can be typed again, and is 4 to 8 digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 ]{0,12}$/), (typed) => {
        const set = newPin(typed);
        if (!set.ok) return;
        expect(set.value).toMatch(/^\d{4,8}$/);
        expect(typedPin(set.value)).toEqual(set);
      }),
    );
  });

  test('nine of ten PINs of four digits are free to choose', () => {
    const free = Array.from({ length: 10_000 }, (_, pin) => String(pin).padStart(4, '0')).filter(
      (pin) => newPin(pin).ok,
    );
    expect(free.length).toBeGreaterThan(9000);
  });
});

describe('tries', () => {
  /** Wrong tries, each made as soon as it may be made. @returns the wait after each */
  function waits(count: number): number[] {
    let [tries, now] = [noTries(0), 0];
    return Array.from({ length: count }, () => {
      const next = tried(tries, now);
      if (!next.ok) throw new Error('too soon');
      tries = next.value;
      now += tries.left;
      return tries.left / 1000;
    });
  }

  test('five are free, then each waits twice as long as the one before, up to 15 minutes', () => {
    expect(waits(12)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  const clock = fc.integer({ min: -1e12, max: 1e13 });
  const kept: fc.Arbitrary<Tries> = fc.record({
    wrong: fc.integer({ min: 0, max: 40 }),
    left: fc.integer({ min: 0, max: LONGEST_WAIT_MS }),
    seen: clock,
  });

  test('a clock set back neither shortens nor lengthens a wait', () => {
    fc.assert(
      fc.property(kept, fc.array(fc.integer({ min: 0, max: 1e12 })), (tries, backs) => {
        let [after, now] = [tries, tries.seen];
        for (const back of backs) {
          now -= back;
          after = waited(after, now);
          expect(after.left).toBe(tries.left);
        }
        expect(waited(after, now + tries.left).left).toBe(0);
      }),
    );
  });

  test('however the clock jumps, a wait is shortened by no more than it went on', () => {
    fc.assert(
      fc.property(kept, fc.array(clock), (tries, nows) => {
        let [after, went] = [tries, 0];
        for (const now of nows) {
          went += Math.max(0, now - after.seen);
          after = waited(after, now);
          expect(after.left).toBeGreaterThanOrEqual(tries.left - went);
          expect(after.left).toBeGreaterThanOrEqual(0);
          expect(after.wrong).toBe(tries.wrong);
        }
      }),
    );
  });

  test('while there is something to wait, no try is looked at and none is counted', () => {
    fc.assert(
      fc.property(kept, clock, (tries, now) => {
        const { left } = waited(tries, now);
        const next = tried(tries, now);
        expect(next.ok).toBe(left === 0);
        if (next.ok) expect(next.value.wrong).toBe(tries.wrong + 1);
        else expect(next.error.wait).toBe(left);
      }),
    );
  });

  test('how many are left is told down to none', () => {
    const wrong = (count: number) => triesLeft({ ...noTries(0), wrong: count });
    expect([0, 1, 4, 5, 9].map(wrong)).toEqual([FREE_TRIES, 4, 1, 0, 0]);
  });
});

describe('recovery code', () => {
  const code = fc
    .uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES })
    .map((random) => codeOf(random));

  test('is read as it is printed, and as people type it', () => {
    fc.assert(
      fc.property(code, (one) => {
        const printed = grouped(one);
        expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
        const careless = printed.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        for (const typed of [printed, one, careless, ` ${one.replace(/.{4}/g, '$& ')}`]) {
          expect(typedCode(typed)).toEqual({ ok: true, value: one });
        }
      }),
    );
  });

  test('one wrong character, or two exchanged, are noticed', () => {
    const places = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(
        code,
        places,
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (one, [a, b], other) => {
          const characters = [...one];
          const changed = characters.with(a, other).join('');
          if (changed !== one) expect(typedCode(changed)).toEqual({ ok: false, error: 'mistyped' });
          const swapped = characters
            .with(a, characters[b] ?? '')
            .with(b, characters[a] ?? '')
            .join('');
          if (swapped !== one) expect(typedCode(swapped)).toEqual({ ok: false, error: 'mistyped' });
        },
      ),
    );
  });

  test('what is no code is told why', () => {
    expect(typedCode('7K2QF')).toEqual({ ok: false, error: 'length' });
    expect(typedCode('UUUUU-UUUUU-UUUUU-UUUUU')).toEqual({ ok: false, error: 'characters' });
  });
});

test('of PIN and code only hashes are kept, and each opens by its own alone', async () => {
  const { lock, code } = await newLock('5293', drawing(), 1000);
  expect(lockSchema.parse(structuredClone(lock))).toEqual(lock);
  expect(JSON.stringify(lock)).not.toContain(code);
  expect(lock.pin.salt).not.toBe(lock.code.salt);
  expect(await isSecretOf('5293', lock.pin)).toBe(true);
  expect(await isSecretOf('5294', lock.pin)).toBe(false);
  expect(await isSecretOf(code, lock.code)).toBe(true);
  expect(await isSecretOf('5293', lock.code)).toBe(false);
});

test('a hash is known again at the cost at which it was made', async () => {
  const draw = drawing();
  const [slow, quick] = [await hashed('5293', draw(16)), await hashed('5293', draw(16), QUICK)];
  expect(slow.cost.rounds).toBeGreaterThan(quick.cost.rounds);
  for (const kept of [slow, quick]) expect(await isSecretOf('５２９３', kept)).toBe(true);
});

describe('locked with a passphrase', () => {
  const lockedText = (text: string, passphrase = 'three quiet herons') =>
    sealed(text, passphrase, 'head 1', drawing(), pause, QUICK);

  test('what is locked comes back whole, however long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(3), async (text, times) => {
        const long = text + '誠信🪷'.repeat(times * 40_000);
        const opened = await unsealed(
          await lockedText(long),
          'three quiet herons',
          'head 1',
          pause,
        );
        expect(opened).toEqual({ ok: true, value: long });
      }),
      { numRuns: 8 },
    );
  });

  test('any other passphrase, head or piece of data opens nothing', async () => {
    const file = await lockedText('誠信'.repeat(120_000));
    expect(file.data.length).toBe(3);
    const [first = '', second = '', third = ''] = file.data;
    const turned = `${first.slice(0, 99)}${first[99] === 'A' ? 'B' : 'A'}${first.slice(100)}`;
    const changes: Sealed[] = [
      { ...file, data: [turned, second, third] },
      { ...file, data: [first, second] },
      { ...file, data: [second, first, third] },
      { ...file, data: [first, second, second, third] },
      { ...file, data: [first.slice(0, 8), second, third] },
      { ...file, cost: { ...file.cost, rounds: 11 } },
      { ...file, salt: `${file.nonce.slice(0, 22)}==` },
    ];
    const wrong = { ok: false, error: 'wrong' };
    for (const changed of changes) {
      expect(await unsealed(changed, 'three quiet herons', 'head 1', pause)).toEqual(wrong);
    }
    expect(await unsealed(file, 'three quiet heron', 'head 1', pause)).toEqual(wrong);
    expect(await unsealed(file, 'three quiet herons', 'head 2', pause)).toEqual(wrong);
  });

  test('no two files are alike, and none shows a word of what is in it', async () => {
    const draw = drawing();
    const files = [1, 2].map(() => sealed('小廉 7', 'three quiet herons', '', draw, pause, QUICK));
    const [one, other] = await Promise.all(files);
    expect(one?.data).not.toEqual(other?.data);
    expect(atob(one?.data[0] ?? '')).not.toContain('7');
  });

  test('a file cannot ask for more work or memory than is sensible, nor be nonsense', async () => {
    const file = await lockedText('誠信');
    expect(sealedSchema.safeParse(file).success).toBe(true);
    for (const wrong of [
      { ...file, cost: { ...file.cost, rounds: 30 } },
      { ...file, cost: { ...file.cost, kdf: 'none' } },
      { ...file, salt: '' },
      { ...file, salt: '####' },
      { ...file, nonce: file.salt },
      { ...file, data: [] },
      { ...file, data: ['not base64!'] },
      { ...file, data: 'AAAA' },
    ]) {
      expect(sealedSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
