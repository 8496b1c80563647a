// What comes out when something genuine is spoilt: by an accident, by a slip, or by somebody who knows how.
import type { Dice } from '../../driver/dice.ts';

/** So deep that whoever goes down by calling himself has to stop somewhere. */
const DEEP = 800;

const nested = (): unknown => {
  let value: unknown = 0;
  for (let depth = 0; depth < DEEP; depth += 1) value = depth % 2 ? [value] : { a: value };
  return value;
};

/** An object that will not be made into a text. */
const unspeakable = () => ({ toString: 1, valueOf: null, toJSON: 'x' });

/** `__proto__` as a field of its own, as `JSON.parse` makes it. */
const foundling = (): unknown => JSON.parse('{"__proto__":{"polluted":true},"constructor":{}}');

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''];

const TEXTS = [
  ...NAMES,
  ...[
    ' ',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\u202e',
    '🏳️‍🌈',
    '2026-13-45T99:99:99Z',
    '0000-00-00T00:00:00Z',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '../../etc',
    'javascript:alert(1)',
    'null',
    'NaN',
    '1e999',
  ],
];

const long = (dice: Dice): string =>
  dice.pick(['a', '誠', '\n', '"', '𠮷']).repeat(dice.pick([41, 141, 5000, 60_000]));

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  255,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  -1e308,
];

/** Values that may stand in a file. */
function written(dice: Dice): unknown {
  const makes = [
    () => null,
    () => dice.pick([true, false]),
    () => dice.pick(NUMBERS),
    () => dice.pick(TEXTS),
    () => long(dice),
    () => [],
    () => ({}),
    nested,
    unspeakable,
    foundling,
    () => Array.from({ length: dice.pick([1, 21, 3000]) }, () => dice.pick(NUMBERS)),
  ];
  return dice.pick(makes)();
}

/** Values that only a database holds. */
function kept(dice: Dice): unknown {
  const round: unknown[] = [];
  round.push(round);
  const makes = [
    () => undefined,
    () => Number.NaN,
    () => Number.POSITIVE_INFINITY,
    () => 10n,
    () => new Date(Number.NaN),
    () => new Date(0),
    () => new Map([['id', 1]]),
    () => new Set([1]),
    () => new Uint8Array([1, 2, 3]),
    () => [['x'], 'y'],
    () => round,
    () => /x/,
  ];
  return dice.pick(makes)();
}

/** A field or a place in a list. */
interface Spot {
  parent: Record<string, unknown> | unknown[];
  key: string;
}

function spotsOf(value: unknown): Spot[] {
  const spots: Spot[] = [];
  const open: unknown[] = [value];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part !== 'object' || part === null || part instanceof Uint8Array) continue;
    for (const [key, inner] of Object.entries(part)) {
      spots.push({ parent: part as Spot['parent'], key });
      if (spots.length > 50_000) return spots;
      open.push(inner ?? 0);
    }
  }
  return spots;
}

const set = ({ parent, key }: Spot, value: unknown): void => {
  // As a field of its own, whatever it is called.
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
};

const at = ({ parent, key }: Spot): unknown => Reflect.get(parent, key);

function remove({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** A value a little beside another. */
function beside(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') {
    return dice.pick([value + 1, value - 1, -value, value * 1000, value + 0.5, String(value)]);
  }
  if (typeof value === 'string') return mutatedText(value, value, dice, 1);
  if (Array.isArray(value)) {
    return dice.pick([
      [...value, ...value],
      value.toReversed(),
      value.slice(1),
      Object.fromEntries(value.entries()),
    ]);
  }
  if (typeof value === 'object' && value !== null) return [value];
  return !value;
}

function once(
  root: { value: unknown },
  other: unknown,
  dice: Dice,
  strange: (dice: Dice) => unknown,
): void {
  const spots = spotsOf(root);
  if (spots.length === 0) return;
  const spot = dice.pick(spots);
  const elsewhere = dice.pick(spots);
  const foreign = spotsOf({ other });
  const name = dice.pick(NAMES);
  const deeds = [
    () => remove(spot),
    () => set(spot, strange(dice)),
    () => set(spot, strange(dice)),
    () => set(spot, beside(at(spot), dice)),
    () => set(spot, beside(at(spot), dice)),
    () => {
      const [one, two] = [at(spot), at(elsewhere)];
      set(spot, structuredClone(two));
      set(elsewhere, structuredClone(one));
    },
    () => set(spot, structuredClone(at(dice.pick(foreign)))),
    () => {
      const value = at(spot);
      if (!Array.isArray(spot.parent)) remove(spot);
      set({ parent: spot.parent, key: Array.isArray(spot.parent) ? spot.key : name }, value);
    },
    () => {
      const value = at(spot);
      const parent = typeof value === 'object' && value !== null ? value : spot.parent;
      set(
        {
          parent: parent as Spot['parent'],
          key: Array.isArray(parent) ? String(parent.length) : name,
        },
        strange(dice),
      );
    },
    () => {
      const value = at(spot);
      if (Array.isArray(value) && value.length > 0) {
        const most = Math.min(3000, 20_000 / (value.length + spotsOf(value).length));
        set(spot, Array.from({ length: most }, () => value).flat());
      }
    },
  ];
  dice.pick(deeds)();
}

/**
 * Data spoilt in one to four places: parts missing, twice, exchanged, of other kinds, too large, too deep,
 * under names that objects have anyway. @param other what parts are taken from
 */
export function mutated<T>(
  value: T,
  other: unknown,
  dice: Dice,
  where: 'file' | 'database' = 'file',
): unknown {
  const root = { value: structuredClone(value) as unknown };
  const strange = (from: Dice) =>
    where === 'database' && from.throw(2) ? kept(from) : written(from);
  for (let left = dice.pick([1, 1, 1, 2, 4]); left > 0; left -= 1) once(root, other, dice, strange);
  return root.value;
}

/** Text spoilt in some places. @param other what pieces are taken from */
export function mutatedText(
  text: string,
  other: string,
  dice: Dice,
  times = 1 + dice.throw(4),
): string {
  let spoilt = text;
  for (let left = times; left > 0; left -= 1) {
    const from = dice.throw(spoilt.length + 1);
    const to = Math.min(spoilt.length, from + dice.throw(dice.pick([2, 20, 2000])));
    const foreign = dice.throw(other.length + 1);
    const makes = [
      () => spoilt.slice(0, from),
      () => spoilt.slice(0, from) + spoilt.slice(to),
      () => spoilt.slice(0, to) + spoilt.slice(from),
      () => spoilt.slice(0, from) + other.slice(foreign),
      () => spoilt.slice(0, from) + dice.pick(TEXTS) + spoilt.slice(from),
      () =>
        spoilt.slice(0, from) +
        String.fromCharCode(dice.throw(dice.pick([128, 0x1_0000]))) +
        spoilt.slice(from + 1),
      () =>
        spoilt.slice(0, from) +
        dice.pick(['{', '[', '"', ':', '\n', '&a ', '*a ', '- ', '%', '\t', '#', '.', '/']) +
        spoilt.slice(to),
      () => spoilt.slice(0, from) + long(dice) + spoilt.slice(to),
    ];
    spoilt = dice.pick(makes)();
  }
  return spoilt;
}

/** Bytes spoilt in some places: bits flipped, pieces cut, put in or exchanged. */
export function mutatedBytes(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  let spoilt = [...bytes];
  for (let left = 1 + dice.throw(4); left > 0; left -= 1) {
    const from = dice.throw(spoilt.length + 1);
    const to = Math.min(spoilt.length, from + dice.throw(40));
    const makes = [
      () => spoilt.map((byte, at) => (at === from ? byte ^ (1 << dice.throw(8)) : byte)),
      () => spoilt.slice(0, from),
      () => [...spoilt.slice(0, from), ...spoilt.slice(to)],
      () => [...spoilt.slice(0, from), dice.throw(256), ...spoilt.slice(from)],
      () => [...spoilt.slice(0, from), ...other.subarray(dice.throw(other.length + 1))],
      () => [...spoilt.slice(0, to), ...spoilt.slice(from)],
    ];
    spoilt = dice.pick(makes)();
  }
  return Uint8Array.from(spoilt);
}
