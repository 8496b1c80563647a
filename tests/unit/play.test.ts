// The rules, held against every shipped level by chance.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backlogOf } from '../../src/play/backlog.ts';
import { debriefOf } from '../../src/play/debrief.ts';
import { followers, walk, wayTo } from '../../src/play/explore.ts';
import { begin, decide, readOn, reduce, stepAt } from '../../src/play/reduce.ts';
import { endingOf, scoreOf } from '../../src/play/score.ts';
import { screenOf } from '../../src/play/screen.ts';
import type { PlayState } from '../../src/play/state.ts';
import { act, actionsIn, picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { onward } from '../support/onward.ts';

test('there is a level of each academy, and none has a problem', () => {
  expect(catalogue.problems).toEqual([]);
  expect(new Set(catalogue.levels.map(({ level }) => level.academy))).toEqual(
    new Set(['chuanglian', 'zhilian', 'lianmeng']),
  );
});

describe.each(catalogue.levels.map(({ level, words }) => ({ id: level.id, level, words })))(
  '$id',
  ({ level, words }) => {
    test('any actions whatever: never throws, refusals change nothing, the score keeps its bounds', () => {
      fc.assert(
        fc.property(picks(120), (numbers) => {
          let state: PlayState = begin(level);
          for (const number of numbers) {
            const actions = actionsIn(level, state);
            const action = actions[number % actions.length];
            if (!action) continue;
            const before = structuredClone(state);
            const { state: after, refused } = reduce(level, state, action);
            expect(state).toEqual(before);
            if (refused) expect(after).toBe(state);
            const { score, stars, competencies } = scoreOf(level, after);
            for (const percent of [score, ...Object.values(competencies)]) {
              expect(percent).toBeGreaterThanOrEqual(0);
              expect(percent).toBeLessThanOrEqual(100);
            }
            expect(stars).toBeLessThanOrEqual(3);
            screenOf(level, after);
            backlogOf(level, after);
            debriefOf(level, after);
            state = after;
          }
        }),
        { numRuns: 60 },
      );
    });

    test('whoever goes on comes to an ending', () => {
      fc.assert(
        fc.property(picks(400), (numbers) => {
          let state = begin(level);
          for (let turn = 0; turn < 400 && endingOf(level, state) === undefined; turn += 1) {
            const before = state;
            state = act(level, state, onward(level, state, numbers[turn] ?? turn));
            expect(state).not.toBe(before);
          }
          expect(endingOf(level, state)).toBeDefined();
        }),
        { numRuns: 60 },
      );
    });

    test('going back explores: the own story waits untouched and its score stays', () => {
      fc.assert(
        fc.property(picks(200), fc.nat(), picks(60), (numbers, back, wandering) => {
          let state = begin(level);
          for (const number of numbers) state = act(level, state, onward(level, state, number));
          fc.pre(state.taken.length > 0);
          const score = scoreOf(level, state);
          let exploring = act(level, state, [{ do: 'rewind', to: back % state.taken.length }]);
          expect(exploring.own).toBe(state);
          for (const number of wandering) {
            exploring = act(level, exploring, onward(level, exploring, number));
            expect(scoreOf(level, exploring)).toEqual(score);
          }
          const home = act(level, exploring, [{ do: 'return' }]);
          expect({ ...home, endings: [] }).toEqual({ ...state, endings: [] });
        }),
        { numRuns: 40 },
      );
    });

    test('every reachable state has a way on or is an ending, and 100 can be reached', () => {
      const walked = walk(level);
      expect(walked.complete).toBe(true);
      for (const { state } of walked.situations) {
        const isEnding = 'end' in stepAt(level, state.at);
        if (!isEnding) expect(followers(level, state).length).toBeGreaterThan(0);
      }
      const way = wayTo(level, walked) ?? [];
      let state: PlayState | undefined = begin(level);
      for (const decision of way) state = state && decide(level, state, decision);
      expect(state && scoreOf(level, readOn(level, state))).toMatchObject({ score: 100, stars: 3 });
    });

    test('every ending can be reached; one in shadow has no third star, however well it went', () => {
      const walked = walk(level);
      for (const { id, mood } of debriefOf(level, begin(level)).endings) {
        let state: PlayState | undefined = begin(level);
        for (const decision of wayTo(level, walked, id) ?? []) {
          state = state && decide(level, state, decision);
        }
        const ended = state && readOn(level, state);
        expect(ended && endingOf(level, ended)).toBe(id);
        if (mood === 'shadow') expect(ended && scoreOf(level, ended).stars).toBeLessThan(3);
      }
    });

    test('has three endings or more, of three moods', () => {
      const endings = debriefOf(level, begin(level)).endings;
      expect(endings.length).toBeGreaterThanOrEqual(3);
      expect(new Set(endings.map(({ mood }) => mood)).size).toBe(3);
    });

    test('every key that a screen shows has words in every language', () => {
      for (const locale of ['zh', 'en'] as const) {
        for (const scene of Object.values(level.scenes)) {
          for (const step of scene.steps) {
            if ('text' in step) expect(words[locale][step.text]?.length).toBeGreaterThan(0);
          }
        }
      }
    });
  },
);
