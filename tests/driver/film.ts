// A film of one QR code, for a browser whose camera is a file.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';

const [WIDTH, HEIGHT] = [640, 480];

/** Dark and light, as a screen in a room looks to a camera. */
const [DARK, LIGHT] = [40, 215];

/** Writes a film (YUV4MPEG2, 4:2:0) in which somebody holds up a code. @returns its path */
export function filmOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const scale = Math.floor(HEIGHT / size);
  const [left, top] = [(WIDTH - scale * size) >> 1, (HEIGHT - scale * size) >> 1];
  const luma = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = 0; line < scale; line += 1) {
        const start = (top + y * scale + line) * WIDTH + left + x * scale;
        luma.fill(DARK, start, start + scale);
      }
    });
  });
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    luma,
    Buffer.alloc((WIDTH * HEIGHT) / 2, 128),
  ]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  const path = join(mkdtempSync(join(tmpdir(), 'film-')), 'code.y4m');
  writeFileSync(path, Buffer.concat([head, frame, frame, frame]));
  return path;
}
