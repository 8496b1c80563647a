// Things cut out for the studio: each fills its own size, has nothing around it, and is like no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { catalogue, ROOT } from '../support/levels.ts';

const pictures = Object.entries(catalogue.library.pictures);
const cutOuts = pictures.filter(([, picture]) => picture['cut-out']);

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Image {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A thing as wide as it is on a phone, where it is smallest. */
const WIDTH = 90;
function render(svg: string): Image {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render();
  // Each look at the pixels of a rendered image copies them.
  return { width: image.width, height: image.height, pixels: image.pixels };
}

/** How much of a pixel is covered, from 0 to 255. */
const alphaAt = ({ pixels, width }: Image, x: number, y: number): number =>
  pixels[4 * (y * width + x) + 3] ?? 0;

/** What is empty on each side of a thing, as a share of its width or height. */
function emptyAround(image: Image): number[] {
  const { width, height } = image;
  const covered = Array.from({ length: width * height }, (_, at) => at).filter(
    (at) => alphaAt(image, at % width, Math.floor(at / width)) > 40,
  );
  const xs = covered.map((at) => at % width);
  const ys = covered.map((at) => Math.floor(at / width));
  return [
    Math.min(...xs) / width,
    1 - (Math.max(...xs) + 1) / width,
    Math.min(...ys) / height,
    1 - (Math.max(...ys) + 1) / height,
  ];
}

/** A thing as 8 × 8 colours on white: what is left of it at a glance. */
function glance(svg: string): number[] {
  const square = svg.replace(/ viewBox/, ' preserveAspectRatio="none" viewBox');
  const { pixels } = new Resvg(
    square.replace(/ width="\d+" height="\d+"/, ' width="64" height="64"'),
    {
      background: '#fff',
    },
  ).render();
  return Array.from({ length: 192 }, (_, at) => {
    const [cell, channel] = [Math.floor(at / 3), at % 3];
    const [left, top] = [8 * (cell % 8), 8 * Math.floor(cell / 8)];
    const values = Array.from(
      { length: 64 },
      (__, nth) => pixels[4 * ((top + Math.floor(nth / 8)) * 64 + left + (nth % 8)) + channel] ?? 0,
    );
    return values.reduce((sum, value) => sum + value, 0) / 64;
  });
}

const apart = (one: number[], other: number[]): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;

describe.each(cutOuts)('%s', (id, { file }) => {
  const svg = textOf(file);
  const image = render(svg);

  test('has nothing at its corners', () => {
    const [right, bottom] = [image.width - 1, image.height - 1];
    const corners = [
      [0, 0],
      [right, 0],
      [0, bottom],
      [right, bottom],
    ] as const;
    expect(corners.map(([x, y]) => alphaAt(image, x, y))).toEqual([0, 0, 0, 0]);
  });

  test('fills its box', () => {
    expect(Math.max(...emptyAround(image))).toBeLessThan(0.08);
  });

  test('is small, and says nothing in any language', () => {
    expect(file).toBe(`assets/stickers/${id}.svg`);
    expect(id).toMatch(/^.{1,34}$/);
    expect(Buffer.byteLength(svg)).toBeLessThan(4096);
    expect(svg).not.toMatch(/<(text|filter|image|style|script)\b|Gradient/);
    expect(svg.match(/ width="(\d+)" height="(\d+)" viewBox="\S+ \S+ \1 \2"/)).not.toBeNull();
  });
});

test('no two cut-outs are alike', () => {
  const seen = cutOuts.map(([id, { file }]) => ({ id, look: glance(textOf(file)) }));
  const alike = seen.flatMap((one, at) =>
    seen
      .slice(at + 1)
      .filter((other) => apart(one.look, other.look) < 20)
      .map((other) => `${one.id} and ${other.id}`),
  );
  expect(alike).toEqual([]);
});

test('every drawing of a thing is one that levels can name', () => {
  const files = readdirSync(join(ROOT, 'assets/stickers')).map((name) => `assets/stickers/${name}`);
  expect(cutOuts.map(([, { file }]) => file).toSorted()).toEqual(files.toSorted());
});

test('all other pictures are as large as a scene', () => {
  const whole = pictures.filter(([, picture]) => !picture['cut-out']);
  for (const [, { file }] of whole) expect(textOf(file)).toContain('viewBox="0 0 1280 720"');
});
