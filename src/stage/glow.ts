// The glow of the evening sun, which lies between what is far and what is nearer.
import type { Scene } from 'phaser';

/** Pixels of its picture: a gradient needs no more. */
const SIZE = { width: 4, height: 128 } as const;

const KEY = 'glow';

/** The texture of the glow, made when it is first asked for. @returns its key */
export function glowTexture({ textures }: Scene): string {
  if (textures.exists(KEY)) return KEY;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen) {
    const sky = pen.createLinearGradient(0, 0, 0, SIZE.height);
    sky.addColorStop(0, 'rgb(150 110 190 / 42%)');
    sky.addColorStop(0.3, 'rgb(240 130 130 / 50%)');
    sky.addColorStop(0.62, 'rgb(255 178 105 / 58%)');
    sky.addColorStop(1, 'rgb(255 200 130 / 30%)');
    pen.fillStyle = sky;
    pen.fillRect(0, 0, SIZE.width, SIZE.height);
  }
  const { width, height } = SIZE;
  textures.create(KEY, [canvas], width, height)?.add('__BASE', 0, 0, 0, width, height);
  return KEY;
}
