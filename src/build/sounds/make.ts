// Makes the game's sounds anew: `npx tsx src/build/sounds/make.ts [id…]`, all of them without ids.
// An author's tool: it needs ffmpeg (`apt-get install ffmpeg`); the files it writes are committed,
// so neither the build nor the game needs it. Levels name the sounds through levels/sounds.yaml.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { effects } from './effects.ts';
import { loops } from './loops.ts';
import { wav } from './wav.ts';

const FOLDER = join(import.meta.dirname, '../../../assets/sounds');

/** Kilobits a second: a loop is long and soft, an effect short and has an edge. */
const BITRATE = {
  music: { webm: '24k', m4a: '26k' },
  effect: { webm: '48k', m4a: '56k' },
};

/** A loop keeps to its rate; an effect takes what its stroke needs. */
const VBR = { music: 'constrained', effect: 'on' };

/** No date, no writer, no chance in the file: the same sound gives the same bytes. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

function encode(source: string, id: string, kind: 'music' | 'effect'): void {
  const run = (ending: 'webm' | 'm4a', ...codec: string[]): void => {
    const target = join(FOLDER, `${id}.${ending}`);
    const args = ['-v', 'error', '-y', '-i', source, ...codec, '-b:a', BITRATE[kind][ending]];
    execFileSync('ffmpeg', [...args, ...PLAIN, target], { stdio: 'inherit' });
    console.log(`${id}.${ending} ${(statSync(target).size / 1024).toFixed(1)} KiB`);
  };
  run('webm', '-c:a', 'libopus', '-application', 'audio', '-vbr', VBR[kind]);
  run('m4a', '-c:a', 'aac', '-ar', kind === 'music' ? '32000' : '48000', '-movflags', '+faststart');
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !(id in effects || id in loops));
if (unknown.length > 0) {
  console.error(`No sound of this name: ${unknown.join(', ')}`);
  process.exit(1);
}

const workplace = mkdtempSync(join(tmpdir(), 'qinglian-sounds-'));
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const [kind, sounds] of [
    ['effect', effects],
    ['music', loops],
  ] as const) {
    for (const [id, render] of Object.entries(sounds)) {
      if (wanted.length > 0 && !wanted.includes(id)) continue;
      const file = join(workplace, `${id}.wav`);
      writeFileSync(file, wav(render()));
      encode(file, id, kind);
    }
  }
} finally {
  rmSync(workplace, { recursive: true });
}
