// Throws spoilt things at a border, each by a number, and says which it was that got through, or hung.
// `FUZZ_SEED` is the seed, `FUZZ_TIMES` multiplies how many are thrown, `FUZZ_ONLY` throws the one of a number.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Dice } from '../../driver/dice.ts';

/** The seed of the everyday run; `npm run fuzz` draws another. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_127);
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const ONLY = process.env.FUZZ_ONLY === undefined ? undefined : Number(process.env.FUZZ_ONLY);

/** Where the figures are put for the table of `npm run fuzz`. */
export const FIGURES = join(import.meta.dirname, '../../../test-results/fuzz');

/** What a border does with something: it lets it in, or it names why not. */
export type Met = 'taken' | 'refused';

/** How many things are thrown at each border in an everyday run. */
export const COUNTS = {
  addresses: 2000,
  backups: 1500,
  'codes and cards': 2000,
  'level files': 1000,
  'locked files': 500,
  'pasted rosters': 1200,
  pictures: 1000,
  'result files': 1200,
  'roster files': 1000,
  'scanned pictures': 1000,
  settings: 1000,
  'stored rows': 600,
  'typed codes': 1500,
};

export interface Border<T> {
  name: keyof typeof COUNTS;
  /** Spoils something. */
  spoil: (dice: Dice) => T;
  /** Shows it to the border, and holds what comes in against what is promised. Throws where that is not kept. */
  meet: (input: T, nth: number) => Met | Promise<Met>;
}

/** Milliseconds for one input, far more than any takes on a slow machine: beyond, it hangs. */
const HANGS = 180_000;

/** For a test that throws thousands of things: however slow a machine, only what hangs is stopped. */
export const PATIENT = { timeout: 60 * 60_000 };

/** Ends the process when one input takes too long, for what hangs answers to nobody. */
const WATCHDOG = `
  const { workerData: { shared, name, seed, limit } } = require('node:worker_threads');
  const { writeSync } = require('node:fs');
  const [turn] = [new Int32Array(shared)];
  let before = -1;
  setInterval(() => {
    const nth = Atomics.load(turn, 0);
    if (nth === before) {
      writeSync(2, 'fuzz: ' + name + ' hangs at FUZZ_SEED=' + seed + ' FUZZ_ONLY=' + nth + '\\n');
      process.kill(process.pid, 'SIGKILL');
    }
    before = nth;
  }, limit);
`;

/** What must be the same before and after: the things that every object comes from. */
const origins = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Promise.prototype]
    .map((one) => Reflect.ownKeys(one).map(String).join())
    .join('\n');

const diceOf = (name: string, nth: number): Dice =>
  new Dice(
    [...name].reduce((sum, { length }, at) => sum + length * name.charCodeAt(at) * (at + 7), SEED) +
      nth * 7919,
  );

/** Throws what is to be thrown. Rejects with the number of the first that breaks a promise. */
export async function fuzz<T>({ name, spoil, meet }: Border<T>): Promise<Record<Met, number>> {
  const shared = new SharedArrayBuffer(4);
  const turn = new Int32Array(shared);
  const watchdog = new Worker(WATCHDOG, {
    eval: true,
    workerData: { shared, name, seed: SEED, limit: HANGS },
  });
  watchdog.unref();
  const pure = origins();
  const met = { taken: 0, refused: 0 };
  try {
    for (
      let nth = ONLY ?? 0;
      nth < (ONLY === undefined ? COUNTS[name] * TIMES : ONLY + 1);
      nth += 1
    ) {
      Atomics.store(turn, 0, nth);
      const input = spoil(diceOf(name, nth));
      try {
        met[await meet(input, nth)] += 1;
        if (origins() !== pure)
          throw new Error('something was put into what every object comes from');
      } catch (cause) {
        const shown = inspect(input, { depth: 8, maxStringLength: 2000, maxArrayLength: 30 }).slice(
          0,
          4000,
        );
        throw new Error(
          `${name}: FUZZ_SEED=${SEED} FUZZ_ONLY=${nth}\n${shown}\n${(cause as Error)?.stack}`,
          { cause },
        );
      }
    }
  } finally {
    await watchdog.terminate();
  }
  mkdirSync(FIGURES, { recursive: true });
  writeFileSync(
    join(FIGURES, `${name.replaceAll(' ', '-')}.json`),
    JSON.stringify({ name, ...met }),
  );
  return met;
}
