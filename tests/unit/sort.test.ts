// 分一分: what is its own among the rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRules } from '../../src/activities/sort/rules.ts';
import type { SortPayload } from '../../src/activities/sort/schema.ts';
import { sortGame } from '../support/games.ts';

const matters = fc.array(fc.boolean(), { minLength: 1, maxLength: 24 });
const places = fc.constantFrom('theirs', 'ask', 'mine', 'ours');

describe('分一分', () => {
  it('that answers at once keeps the first place of each card', () => {
    fc.assert(
      fc.property(matters, places, places, (which, first, second) => {
        const game = sortGame(which, 'at-once');
        for (const item of game.items) {
          const answer = game.move({}, { item, to: first }) ?? {};
          expect(answer).toEqual({ [item]: first });
          for (const to of [second, '']) expect(game.move(answer, { item, to })).toBeUndefined();
        }
      }),
    );
  });

  it('that answers at the end lets every card be moved again', () => {
    fc.assert(
      fc.property(matters, places, places, (which, first, second) => {
        const game = sortGame(which);
        const [item = ''] = game.items;
        const answer = game.move({}, { item, to: first }) ?? {};
        expect(game.move(answer, { item, to: second })).toEqual({ [item]: second });
      }),
    );
  });

  it('may be handed in once every card lies somewhere, not before', () => {
    fc.assert(
      fc.property(matters, places, (which, place) => {
        const game = sortGame(which);
        const all = Object.fromEntries(game.items.map((item) => [item, place]));
        expect(game.ready(all)).toBe(true);
        const { [game.items[0] ?? '']: _, ...rest } = all;
        expect(game.ready(rest)).toBe(false);
      }),
    );
  });

  it('judges each card by itself: the others do not change how it came out', () => {
    fc.assert(
      fc.property(matters, fc.infiniteStream(places), (which, stream) => {
        const game = sortGame(which);
        const put = game.items.map((item) => [item, stream.next().value] as const);
        const whole = game.outcome(Object.fromEntries(put));
        for (const [item, to] of put) {
          const alone = game.outcome({ [item]: to });
          for (const list of ['hits', 'misses', 'falseAlarms', 'fine'] as const) {
            expect(alone[list].includes(item)).toBe(whole[list].includes(item));
          }
        }
      }),
    );
  });

  it('takes one suspicion for another as a miss, one innocent place for another as no harm', () => {
    const payload: SortPayload = {
      text: 'ask',
      answered: 'at-end',
      places: [
        { id: 'favour', text: 'favour', innocent: undefined },
        { id: 'ask', text: 'ask', innocent: undefined },
        { id: 'service', text: 'service', innocent: true },
        { id: 'duty', text: 'duty', innocent: true },
      ],
      cards: [
        { id: 'shortcut', text: 'shortcut', belongs: 'favour', note: 'n' },
        { id: 'queue', text: 'queue', belongs: 'service', note: 'n' },
      ],
    };
    const { misses, falseAlarms, fine } = sortRules.outcome(payload, {
      shortcut: 'ask',
      queue: 'duty',
    });
    expect({ misses, falseAlarms, fine }).toEqual({
      misses: ['shortcut'],
      falseAlarms: [],
      fine: ['queue'],
    });
  });
});
