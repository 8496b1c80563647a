// When what broke is begun anew, and when a page counts as stuck or hung. Time is handed in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Listening } from '../../src/healing/listening.ts';
import { pauseBeforeBuilding } from '../../src/healing/rebuilding.ts';
import { restartAfter, sparesStage } from '../../src/healing/restart.ts';
import { isStuck, NO_TAPS, tapped } from '../../src/healing/stuck.ts';
import { answerRescue } from '../../src/offline/rescue.ts';
import { Pulse } from '../../src/stage/pulse.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;

describe('a kiosk that met a fault', () => {
  test('is back within ten seconds whatever went before, and remembers few faults', () => {
    const before = fc.array(fc.integer({ min: NOW - 20 * MINUTE, max: NOW + 20 * MINUTE }));
    fc.assert(
      fc.property(before, (times) => {
        const { wait, times: kept } = restartAfter(times, NOW);
        expect(wait).toBeGreaterThanOrEqual(3000);
        expect(wait).toBeLessThanOrEqual(8000);
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(kept.at(-1)).toBe(NOW);
        expect(kept.every((at) => at <= NOW)).toBe(true);
      }),
    );
  });

  test('waits longer and does without the stage after three within a minute, for ten minutes', () => {
    let times: number[] = [];
    const waits: number[] = [];
    for (const at of [0, 20_000, 40_000]) {
      expect(sparesStage(times, NOW + at)).toBe(false);
      const after = restartAfter(times, NOW + at);
      times = after.times;
      waits.push(after.wait);
    }
    expect(waits[1]).toBe(waits[0]);
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0);
    expect(sparesStage(times, NOW + MINUTE)).toBe(true);
    expect(sparesStage(times, NOW + 11 * MINUTE)).toBe(false);
  });

  test('does not spare the stage for faults that come now and then', () => {
    let times: number[] = [];
    for (let at = 0; at < 20; at += 1) {
      const now = NOW + at * 40_000;
      times = restartAfter(times, now).times;
      expect(sparesStage(times, now)).toBe(false);
    }
  });
});

test('a stage is built three times more, each time after a longer while; a break is forgotten later', () => {
  const broken: number[] = [];
  const pauses = [0, 1, 2, 3, 4].map((at) => {
    broken.push(at);
    return pauseBeforeBuilding(broken, at);
  });
  const [first = 0, second = 0, third = 0, ...rest] = pauses;
  expect(first).toBeLessThan(second);
  expect(second).toBeLessThan(third);
  expect(rest).toEqual([undefined, undefined]);
  expect(pauseBeforeBuilding([...broken, 11 * MINUTE], 11 * MINUTE)).toBe(first);
});

describe('a screen', () => {
  const tapping = (taps: readonly (readonly [at: number, hasWay: boolean])[]) =>
    taps.reduce((before, [at, hasWay]) => tapped(before, hasWay, at), NO_TAPS);

  test('is stuck when it is tapped three times in ten seconds and shows no way on', () => {
    const taps = [[0, false] as const, [5000, false] as const];
    expect(isStuck(tapping(taps), 60_000)).toBe(false);
    expect(isStuck(tapping([...taps, [9999, false]]), 9999)).toBe(false);
    expect(isStuck(tapping([...taps, [10_000, false]]), 10_000)).toBe(true);
  });

  test('is not stuck as long as it shows a way on, or nobody taps it', () => {
    const anyTaps = fc.array(fc.tuple(fc.nat(100_000), fc.boolean()));
    fc.assert(
      fc.property(anyTaps, (taps) => {
        expect(isStuck(tapping([...taps, [100_000, true]]), 200_000)).toBe(false);
      }),
    );
    expect(isStuck(NO_TAPS, 1_000_000)).toBe(false);
  });
});

describe('the worker that listens to a page', () => {
  /** Seconds from `from` to `to`, with what happens in each. */
  const run = (listening: Listening, from: number, to: number, beat: 'here' | 'away' | 'none') => {
    let calls = 0;
    let back = 0;
    for (let at = from; at <= to; at += 1000) {
      if (beat !== 'none' && listening.hear(beat === 'here', at)) back += 1;
      if (listening.tick(at)) calls += 1;
    }
    return { calls, back };
  };

  test('calls for help once after five seconds of silence, and hears that it is over', () => {
    const listening = new Listening(0);
    expect(run(listening, 0, 5000, 'here')).toEqual({ calls: 0, back: 0 });
    expect(run(listening, 6000, 9000, 'none').calls).toBe(0);
    expect(run(listening, 10_000, 40_000, 'none').calls).toBe(1);
    expect(run(listening, 41_000, 50_000, 'here')).toEqual({ calls: 0, back: 1 });
  });

  test('lets a hidden page be silent, and a device sleep', () => {
    const hidden = new Listening(0);
    run(hidden, 0, 3000, 'away');
    expect(run(hidden, 4000, 60_000, 'none').calls).toBe(0);
    const asleep = new Listening(0);
    run(asleep, 0, 3000, 'here');
    expect(asleep.tick(600_000)).toBe(false);
    expect(run(asleep, 601_000, 604_000, 'none').calls).toBe(0);
    expect(run(asleep, 605_000, 606_000, 'none').calls).toBe(1);
  });
});

describe('the pulse of a stage', () => {
  test('stops after five seconds without a frame', () => {
    const pulse = new Pulse();
    pulse.begin(0);
    expect([1000, 2000].map((at) => pulse.tick(at))).toEqual([false, false]);
    pulse.beat();
    const ticks = [3000, 4000, 5000, 6000, 7000];
    expect(ticks.map((at) => pulse.tick(at))).toEqual([false, false, false, false, true]);
  });

  test('never stops for a page that was held up as a whole', () => {
    const late = fc.array(fc.integer({ min: 1501, max: 60_000 }), { maxLength: 50 });
    fc.assert(
      fc.property(late, (waits) => {
        const pulse = new Pulse();
        let now = 0;
        pulse.begin(now);
        for (const wait of waits) {
          now += wait;
          expect(pulse.tick(now)).toBe(false);
        }
      }),
    );
  });
});

describe('the service worker', () => {
  const scope = 'https://school.example/games/qinglian/';
  const gone: string[] = [];
  const worker = {
    registration: { scope },
    clients: {
      matchAll: async () => [
        {
          url: `${scope}#/kiosk`,
          navigate: async (address: string) => {
            gone.push(address);
          },
        },
      ],
    },
  };

  /** What is answered to a request; undefined where it is left alone. */
  async function answerTo(url: string): Promise<Response | undefined> {
    let answer: Response | undefined;
    const under: Promise<unknown>[] = [];
    const known = answerRescue(
      {
        request: { url },
        respondWith: (given) => {
          answer = given;
        },
        waitUntil: (work) => void under.push(work),
      },
      worker,
    );
    await Promise.all(under);
    expect(known).toBe(answer !== undefined);
    return answer;
  }

  test('opens a page in the stead of one that hangs, in a process of its own, under any path', async () => {
    expect((await answerTo(`${scope}rescue.html?call`))?.status).toBe(204);
    const [address = ''] = gone;
    expect(address).toBe(`${scope}rescue.html`);
    const answer = await answerTo(address);
    expect(answer?.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(answer?.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
    expect(await answer?.text()).toContain('url=./?rescued#/kiosk');
  });

  test('leaves every other request alone', async () => {
    for (const path of ['', 'index.html', 'rescue.html?x', 'levels/rescue.html']) {
      expect(await answerTo(scope + path)).toBeUndefined();
    }
  });
});
