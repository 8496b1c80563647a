// What the soak takes for counted, told from what is seen.
import { expect, test } from 'vitest';
import { Ledger, VISITS } from '../soak/ledger.ts';
import type { At } from '../soak/sight.ts';

const HOUR = '2026-11-27T14';

/** A ledger that saw some places in turn; `level/x` is a play of it. */
function seen(...all: string[]): Ledger {
  const ledger = new Ledger();
  for (const one of all) {
    const [at = '', level = ''] = one.split(':');
    ledger.see({ at: at as At, level, moment: '', told: '' });
  }
  return ledger;
}

const total = (level: string, finished: number, left: number) => ({
  ...{ version: 1 as const, hour: HOUR, level },
  ...{ finished, left },
});

test('a visit is counted when the loop is back, and is finished by an ending', () => {
  const ledger = seen('loop', 'start', 'levels', 'play:a/b', 'ending:a/b', 'end', 'thanks');
  expect(ledger.count(VISITS)).toEqual({ finished: 0, left: 0 });
  ledger.see({ at: 'loop', level: '', moment: '', told: '' });
  expect(ledger.count(VISITS)).toEqual({ finished: 1, left: 0 });
  expect(ledger.count('a/b')).toEqual({ finished: 1, left: 0 });
});

test('whoever comes by the tap after one that ended a visit is somebody else', () => {
  const ledger = seen('start', 'levels', 'start', 'levels', 'asked', 'loop');
  expect(ledger.count(VISITS)).toEqual({ finished: 0, left: 2 });
});

test('a level left unfinished goes on in the same play, a finished one begins anew', () => {
  const going = seen('start', 'levels', 'play:a/b', 'levels', 'play:a/b', 'loop');
  expect(going.count('a/b')).toEqual({ finished: 0, left: 1 });
  const anew = seen('start', 'play:a/b', 'ending:a/b', 'thanks', 'levels', 'play:a/b', 'loop');
  expect(anew.count('a/b')).toEqual({ finished: 1, left: 1 });
  expect(anew.count(VISITS)).toEqual({ finished: 1, left: 0 });
});

test('one too many or too few is told; a play that may have begun unseen is not', () => {
  const ledger = seen('start', 'levels');
  ledger.pick();
  ledger.see({ at: 'loop', level: '', moment: '', told: '' });
  expect(ledger.differences([total('', 0, 1)])).toEqual([]);
  expect(ledger.differences([total('', 0, 1), total('a/b', 0, 1)])).toEqual([]);
  expect(ledger.differences([total('', 0, 1), total('a/b', 0, 2)])).toHaveLength(1);
  expect(ledger.differences([total('', 0, 2)])).toHaveLength(1);
  expect(ledger.differences([total('', 1, 0)])).toHaveLength(1);
  expect(ledger.differences([])).toHaveLength(1);
});
