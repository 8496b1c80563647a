// How a class scored: each attempt counts once, with its first answer, and only what its rules allow.
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { compileLevel } from '../../src/level/compile.ts';
import type { Level } from '../../src/level/level.ts';
import { levelSchema } from '../../src/level/schema.ts';
import { begin } from '../../src/play/reduce.ts';
import type { Action } from '../../src/play/state.ts';
import { rubricScores } from '../../src/report/scores.ts';
import { opened, take } from '../support/records.ts';

const both = (zh: string) => ({ zh, en: `${zh} (en)` });
const candidate = (id: string, points: number, also?: number) => ({
  id,
  ...both(id),
  documents: [{ id: 'paper', title: both('紙'), passages: [{ id: `${id}-proof`, ...both(id) }] }],
  reference: [{ criterion: 'open', points, also, evidence: [`${id}-proof`], note: both('說明') }],
});

const authored = levelSchema.parse({
  format: 1,
  academy: 'lianmeng',
  title: both('評分'),
  summary: both('評分'),
  backdrop: 'room',
  minutes: 5,
  competencies: ['fairness'],
  start: 'desk',
  scenes: {
    desk: {
      backdrop: 'room',
      steps: [
        {
          activity: 'rubric',
          id: 'scores',
          earns: { fairness: 1 },
          ...both('評分'),
          criteria: [{ id: 'open', ...both('公開'), steps: ['無', '半', '全'].map(both) }],
          candidates: [candidate('river', 2), candidate('park', 1, 0)],
        },
        { end: 'done', title: both('完'), mood: 'bright', ...both('完') },
      ],
    },
  },
});

const NO_LIBRARY = { cast: {}, backdrops: {}, pictures: {}, sounds: {}, laws: {} };
const level: Level = {
  ...compileLevel('lianmeng/scores', 'bbbbbbbbbbbbbbbb', authored, NO_LIBRARY, (file) => file)
    .level,
  best: { total: 1, of: { fairness: 1 } },
};

/** An attempt in which the two candidates were given so many points. */
function attemptWith(river: string, park: string): Attempt {
  const moves = Object.entries({
    'river/open': river,
    'river/open/evidence': 'river-proof',
    'park/open': park,
    'park/open/evidence': 'park-proof',
  }).map(([item, to]): Action => ({ do: 'move', move: { item, to } }));
  const played = { state: begin(level), attempt: opened(level) };
  return take(level, played, [...moves, { do: 'submit' }]).attempt;
}

test('each score tells how many gave which points, beside the reference', () => {
  const attempts = [attemptWith('2', '1'), attemptWith('2', '0'), attemptWith('0', '1')];
  const [rubric] = rubricScores(level, attempts);
  expect(rubric).toMatchObject({ id: 'scores', answers: 3 });
  expect(rubric?.cells).toMatchObject([
    { given: [1, 0, 2], reference: 2, also: undefined },
    { given: [1, 2, 0], reference: 1, also: 0 },
  ]);
});

test('an answer to another text of the level is not counted, nor one that its rules do not allow', () => {
  const sound = attemptWith('2', '1');
  const other: Attempt = { ...attemptWith('0', '0'), hash: 'cccccccccccccccc' };
  const altered: Attempt = {
    ...sound,
    entries: sound.entries.map((entry) =>
      entry.kind === 'activity' ? { ...entry, answer: { 'river/open': '9' } } : entry,
    ),
  };
  const [rubric] = rubricScores(level, [sound, other, altered]);
  expect(rubric?.answers).toBe(1);
  expect(rubric?.cells.map(({ given }) => given)).toEqual([
    [0, 0, 1],
    [0, 1, 0],
  ]);
});

test('a level without a rubric has no scores, and one that nobody played has none given', () => {
  const steps = level.scenes.desk?.steps.slice(1) ?? [];
  const without: Level = { ...level, scenes: { desk: { backdrop: 'room', steps } } };
  expect(rubricScores(without, [opened(without)])).toEqual([]);
  expect(rubricScores(level, [])[0]?.cells.map(({ given }) => given)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});
