// Scenes: who is there, what may come next, and what is heard and seen as one opens.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../src/level/atlas.ts';
import { MOST_ACTORS, PLACES } from '../../src/level/terms.ts';
import { aheadOf } from '../../src/play/ahead.ts';
import { enter, fromLeft, look } from '../../src/play/cast.ts';
import { begin } from '../../src/play/reduce.ts';
import { screenOf } from '../../src/play/screen.ts';
import type { Actor } from '../../src/play/state.ts';
import { act, picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { onward } from '../support/onward.ts';

const actors: fc.Arbitrary<Actor> = fc.record({
  who: fc.constantFrom('lian', 'jie', 'mom', 'yu', 'ting', 'hsu'),
  place: fc.constantFrom(...PLACES),
  face: fc.constantFrom(...FACES),
});

test('whoever comes in is there, nobody twice, no place twice, and never more than there is room for', () => {
  fc.assert(
    fc.property(fc.array(actors, { maxLength: 12 }), fc.array(fc.boolean()), (coming, speaks) => {
      let there: Actor[] = [];
      coming.forEach((one, index) => {
        there = speaks[index] ? look(there, one) : enter(there, one);
        expect(there.some(({ who, face }) => who === one.who && face === one.face)).toBe(true);
        expect(new Set(there.map(({ who }) => who)).size).toBe(there.length);
        expect(new Set(there.map(({ place }) => place)).size).toBe(there.length);
        expect(there.length).toBeLessThanOrEqual(MOST_ACTORS);
        const places = fromLeft(there).map(({ place }) => PLACES.indexOf(place));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      });
    }),
  );
});

describe.each(catalogue.levels.map(({ level }) => ({ id: level.id, level })))(
  '$id',
  ({ level }) => {
    test('what comes next is among what was expected', () => {
      fc.assert(
        fc.property(picks(80), (numbers) => {
          let state = begin(level);
          for (const number of numbers) {
            act(level, state, onward(level, state, number), (_, before, after) => {
              const [from, to] = [screenOf(level, before), screenOf(level, after)];
              if (from.scene !== to.scene) {
                const { places } = aheadOf(level, from.scene);
                expect(places).toContain(to.stage.place);
              }
              state = after;
            });
          }
        }),
        { numRuns: 40 },
      );
    });

    test('a screen shows the light, weather and telling of its scene, and sounds them once', () => {
      fc.assert(
        fc.property(picks(80), (numbers) => {
          let state = begin(level);
          for (const number of numbers) {
            act(level, state, onward(level, state, number), (_, before, after) => {
              const screen = screenOf(level, after);
              const { light, weather, told } = level.scenes[screen.scene] ?? {};
              expect([screen.stage.light, screen.stage.weather, screen.stage.told]).toEqual([
                light,
                weather,
                told,
              ]);
              const opened = screenOf(level, before).scene !== screen.scene;
              const heard = screen.sound.effects;
              expect(heard.includes('whoosh')).toBe(opened && told !== undefined);
              if (opened && weather === 'rain') expect(heard).toContain('rain');
              for (const sound of heard) expect(level.sounds).toHaveProperty(sound);
              state = after;
            });
          }
        }),
        { numRuns: 40 },
      );
    });
  },
);
