// Whatever a camera sees: a code is read as it was drawn, or it is not read.
import { beforeAll, expect, test } from 'vitest';
import { decode } from '../../../src/scanning/decoding.ts';
import type { Dice } from '../../driver/dice.ts';
import { fuzz, PATIENT } from '../../support/fuzz/border.ts';
import { codeAsPicture, pictureOf, prepareReader } from '../../support/qr.ts';

const TEXTS = [
  'https://play.example.tw/qinglian/#/join/7K2QFM',
  'QL1*7K2QFM0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'.repeat(6),
  '撿到東西，先交給老師。\n刑法第 337 條'.repeat(8),
  '0',
];

beforeAll(prepareReader);

type Spoil = (picture: ImageData, dice: Dice) => ImageData;

/** Changes the shade of some pixels. */
const shaded = ({ data, width, height }: ImageData, of: (at: number, shade: number) => number) => {
  const changed = data.slice();
  for (let at = 0; at < width * height; at += 1) {
    changed.fill(of(at, data[4 * at] ?? 0), 4 * at, 4 * at + 3);
  }
  return pictureOf(changed, width, height);
};

/** A part of a picture, as if the camera were moved. */
function cutOut({ data, width, height }: ImageData, dice: Dice): ImageData {
  const [left, top] = [dice.throw(width), dice.throw(height)];
  const [across, down] = [1 + dice.throw(width - left), 1 + dice.throw(height - top)];
  const part = new Uint8ClampedArray(4 * across * down);
  for (let y = 0; y < down; y += 1) {
    const from = 4 * ((top + y) * width + left);
    part.set(data.subarray(from, from + 4 * across), 4 * y * across);
  }
  return pictureOf(part, across, down);
}

/** Two pictures above each other. */
function both(one: ImageData, other: ImageData): ImageData {
  const width = Math.max(one.width, other.width);
  const data = new Uint8ClampedArray(4 * width * (one.height + other.height)).fill(255);
  let row = 0;
  for (const picture of [one, other]) {
    for (let y = 0; y < picture.height; y += 1, row += 1) {
      const line = picture.data.subarray(4 * y * picture.width, 4 * (y + 1) * picture.width);
      data.set(line, 4 * row * width);
    }
  }
  return pictureOf(data, width, one.height + other.height);
}

const SPOILS: readonly Spoil[] = [
  // Specks, a few or all over.
  (picture, dice) => {
    const share = dice.throw(60);
    return shaded(picture, (_, shade) => (dice.throw(100) < share ? dice.throw(256) : shade));
  },
  // A hand before it.
  (picture, dice) => {
    const [x, y, r] = [picture.width, picture.height, picture.width].map((n) => dice.throw(n));
    const isHidden = (at: number) =>
      Math.hypot((at % picture.width) - (x ?? 0), at / picture.width - (y ?? 0)) < (r ?? 0) / 2;
    return shaded(picture, (at, shade) => (isHidden(at) ? 120 : shade));
  },
  // Too dark, too bright, or a negative.
  (picture, dice) => {
    const [low, high] = [dice.throw(256), dice.throw(256)];
    return shaded(picture, (_, shade) => low + ((high - low) * shade) / 255);
  },
  cutOut,
  (picture, dice) => both(picture, codeAsPicture(dice.pick(TEXTS), 1 + dice.throw(3))),
  // Nothing but noise.
  ({ width, height }, dice) =>
    shaded(pictureOf(new Uint8ClampedArray(4 * width * height), width, height), () =>
      dice.throw(256),
    ),
];

test('a spoilt picture of a code is read as it was drawn, or not at all', PATIENT, async () => {
  const met = await fuzz({
    name: 'scanned pictures',
    spoil: (dice) => {
      let picture = codeAsPicture(dice.pick(TEXTS), 1 + dice.throw(3));
      for (let times = 1 + dice.throw(3); times > 0; times -= 1) {
        picture = dice.pick(SPOILS)(picture, dice);
      }
      return { picture, hard: dice.throw(2) === 0 };
    },
    async meet({ picture, hard }) {
      const before = picture.data.slice();
      const texts = await decode(picture, hard);
      for (const text of texts) expect(TEXTS).toContain(text);
      expect(Buffer.from(picture.data.buffer).equals(Buffer.from(before.buffer))).toBe(true);
      return texts.length > 0 ? 'taken' : 'refused';
    },
  });
  expect(met.taken).toBeGreaterThan(0);
  expect(met.refused).toBeGreaterThan(0);
});
