// The sounds: they are made the same each time, never clip, loop without a seam, and are all there;
// and the decision of what is heard, without any means of playing.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { effects } from '../../src/build/sounds/effects.ts';
import { LOOP_LOUDNESS, loops } from '../../src/build/sounds/loops.ts';
import { loudest, overall } from '../../src/build/sounds/loudness.ts';
import { pieces } from '../../src/build/sounds/pieces.ts';
import { peak, pitch, RATE, type Samples, silence } from '../../src/build/sounds/samples.ts';
import { wav } from '../../src/build/sounds/wav.ts';
import { formatOf } from '../../src/sound/recording.ts';
import { effectGain, musicSteps, type Wish, wantsSound } from '../../src/sound/wish.ts';

const ROOT = join(import.meta.dirname, '../..');

const strength = (part: Samples): number =>
  Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);

/** The greatest step from one sample to the next; a click is a step out of the ordinary. */
function steepest(part: Samples): number {
  let most = 0;
  for (let i = 1; i < part.length; i++) {
    most = Math.max(most, Math.abs((part[i] ?? 0) - (part[i - 1] ?? 0)));
  }
  return most;
}

/** Seconds of those effects that mark a moment; all others are over in 0.8. */
const LONG: Record<string, number> = { finish: 2, rain: 2.2, badge: 1.6, bell: 2.2 };

describe('effects', () => {
  for (const [id, render] of Object.entries(effects)) {
    it(`${id} is short, clean and the same each time`, () => {
      const sound = render();
      expect(sound.length / RATE).toBeLessThanOrEqual(LONG[id] ?? 0.8);
      expect(peak(sound)).toBeLessThanOrEqual(0.9);
      expect(loudest(sound)).toBeGreaterThan(-32);
      expect(loudest(sound)).toBeLessThan(-19);
      expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(0.001);
      expect(strength(sound.slice(0, 0.06 * RATE))).toBeGreaterThan(0.001);
      expect(render()).toEqual(sound);
    });
  }
});

describe('loops', () => {
  for (const [id, render] of Object.entries(loops)) {
    const loop = render();

    it(`${id} lasts 16 to 24 seconds, in whole blocks of AAC`, () => {
      expect(loop.length / RATE).toBeGreaterThanOrEqual(16);
      expect(loop.length / RATE).toBeLessThanOrEqual(24);
      expect(loop.length / RATE / (1024 / 32_000)).toBeCloseTo(
        Math.round(loop.length / RATE / (1024 / 32_000)),
        6,
      );
    });

    it(`${id} is as loud as it should be and does not clip`, () => {
      expect(overall(loop)).toBeCloseTo(LOOP_LOUDNESS, 1);
      expect(peak(loop)).toBeLessThanOrEqual(0.9);
    });

    it(`${id} has no seam`, () => {
      const beat = loop.length / 32;
      const head = loop.slice(0, beat);
      const tail = loop.slice(-beat);
      const first = head[0] ?? 1;
      const last = tail.at(-1) ?? 0;
      const ordinary = Math.max(steepest(head), steepest(tail));
      expect(Math.abs(first - last)).toBeLessThanOrEqual(ordinary);
      expect(Math.abs(first - last)).toBeLessThan(0.02);
      const ratio = strength(head.slice(0, 0.05 * RATE)) / strength(tail.slice(-0.05 * RATE));
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.6);
    });
  }

  it('are the same each time', () => {
    const samples = loops.office?.();
    expect(samples).toBeDefined();
    // compared as bytes: a million numbers one by one would be slow
    expect(
      Buffer.from(wav(samples ?? silence(0))).equals(wav(loops.office?.() ?? silence(1))),
    ).toBe(true);
  });

  it('hold only melody notes inside their eight bars', () => {
    for (const piece of Object.values(pieces)) {
      expect(piece.chords).toHaveLength(8);
      for (const [bar, beat] of [...piece.melody, ...piece.colour]) {
        expect(bar * 4 + beat).toBeLessThan(32);
        expect(beat).toBeLessThan(4);
      }
    }
  });
});

describe('the means of making', () => {
  it('knows its pitches, and says what is none', () => {
    expect(pitch('A4')).toBeCloseTo(440);
    expect(pitch('C4')).toBeCloseTo(261.63, 1);
    expect(pitch('Bb2')).toBeCloseTo(pitch('A#2'));
    expect(() => pitch('H4')).toThrow('not a note: H4');
  });

  it('measures a full-scale 997 Hz tone as -3.01 LUFS, as BS.1770 says', () => {
    const tone = Float32Array.from({ length: 2 * RATE }, (_, i) =>
      Math.sin((2 * Math.PI * 997 * i) / RATE),
    );
    expect(overall(tone)).toBeCloseTo(-3.01, 1);
  });

  it('writes WAV', () => {
    const bytes = wav(Float32Array.of(0, 1, -2));
    const view = new DataView(bytes.buffer);
    expect(bytes).toHaveLength(50);
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
    expect([44, 46, 48].map((at) => view.getInt16(at, true))).toEqual([0, 32_767, -32_767]);
  });
});

describe('levels/sounds.yaml', () => {
  const entry = z.strictObject({
    files: z.array(z.string()).min(2),
    kind: z.enum(['effect', 'music']),
    title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  });
  const catalog = z
    .record(z.string(), entry)
    .parse(parse(readFileSync(join(ROOT, 'levels/sounds.yaml'), 'utf8')));

  it('names every sound that is made, as what it is', () => {
    const ofKind = (kind: string): string[] =>
      Object.keys(catalog).filter((id) => catalog[id]?.kind === kind);
    expect(ofKind('effect')).toEqual(expect.arrayContaining(Object.keys(effects)));
    expect(ofKind('music')).toEqual(expect.arrayContaining(Object.keys(loops)));
  });

  it('names only files that are there and small', () => {
    for (const { files, kind } of Object.values(catalog)) {
      for (const file of files) {
        expect(existsSync(join(ROOT, file)), file).toBe(true);
        expect(statSync(join(ROOT, file)).size, file).toBeLessThan(
          kind === 'music' ? 90_000 : 20_000,
        );
      }
    }
  });
});

describe('what is heard', () => {
  const wish: Wish = {
    ready: true,
    music: 'morning',
    volumes: { music: 1, effects: 1, speech: 1 },
    ducked: false,
    paused: false,
    hidden: false,
  };
  const running = { id: 'morning', gain: 1, held: false };
  const silent = { ...wish.volumes, music: 0 };

  it('starts the music once the page has been touched', () => {
    expect(musicSteps(null, { ...wish, ready: false })).toEqual({ steps: [], sounding: null });
    expect(musicSteps(null, wish)).toEqual({
      steps: [{ do: 'start', id: 'morning', gain: 1 }],
      sounding: running,
    });
  });

  it('lets the same music go on', () => {
    expect(musicSteps(running, wish)).toEqual({ steps: [], sounding: running });
  });

  it('fades from one loop to another, and to none', () => {
    expect(musicSteps(running, { ...wish, music: 'night' }).steps).toEqual([
      { do: 'leave', id: 'morning' },
      { do: 'start', id: 'night', gain: 1 },
    ]);
    expect(musicSteps(running, { ...wish, music: null })).toEqual({
      steps: [{ do: 'leave', id: 'morning' }],
      sounding: null,
    });
  });

  it('starts nothing at volume 0, and leaves what is turned down to 0', () => {
    expect(musicSteps(null, { ...wish, volumes: silent }).steps).toEqual([]);
    expect(musicSteps(running, { ...wish, volumes: silent }).steps).toEqual([
      { do: 'leave', id: 'morning' },
    ]);
    expect(wantsSound({ ...wish, volumes: { ...silent, effects: 0 } })).toBe(false);
    expect(wantsSound({ ...wish, music: null, volumes: { ...silent, music: 1, effects: 0 } })).toBe(
      false,
    );
    expect(wantsSound({ ...wish, volumes: silent })).toBe(true);
  });

  it('holds while paused or out of sight, once, and goes on with the volume of then', () => {
    const held = { ...running, held: true };
    expect(musicSteps(running, { ...wish, hidden: true })).toEqual({
      steps: [{ do: 'hold', id: 'morning' }],
      sounding: held,
    });
    expect(musicSteps(held, { ...wish, hidden: true, paused: true }).steps).toEqual([]);
    expect(musicSteps(held, { ...wish, volumes: { ...wish.volumes, music: 0.5 } })).toEqual({
      steps: [{ do: 'go-on', id: 'morning', gain: 0.25 }],
      sounding: { id: 'morning', gain: 0.25, held: false },
    });
  });

  it('loads no loop that would not be heard yet', () => {
    const away = { ...wish, hidden: true };
    expect(musicSteps(null, away)).toEqual({ steps: [], sounding: null });
    expect(musicSteps({ ...running, held: true }, { ...away, music: 'night' })).toEqual({
      steps: [{ do: 'leave', id: 'morning' }],
      sounding: null,
    });
  });

  it('steps back while someone speaks', () => {
    const spoken = { ...wish, ducked: true };
    expect(musicSteps(running, spoken).steps).toEqual([{ do: 'level', id: 'morning', gain: 0.3 }]);
    expect(effectGain(spoken)).toBeLessThan(effectGain(wish));
  });

  it('plays effects only when they can be heard', () => {
    expect(effectGain(wish)).toBe(1);
    for (const change of [{ ready: false }, { paused: true }, { hidden: true }]) {
      expect(effectGain({ ...wish, ...change })).toBe(0);
    }
    expect(effectGain({ ...wish, volumes: { ...wish.volumes, effects: 0 } })).toBe(0);
  });

  it('tells the format of a file by its address', () => {
    expect(formatOf('/assets/tap-B1a2.webm')).toBe('webm');
    expect(formatOf('https://example.test/a.b/tap.M4A?v=3#x')).toBe('m4a');
    expect(formatOf('data:audio/webm;base64,GkXf')).toBe('webm');
    expect(formatOf('data:video/webm;base64,GkXf')).toBe('webm');
    expect(formatOf('data:audio/x-m4a;base64,AAAA')).toBe('m4a');
  });
});
