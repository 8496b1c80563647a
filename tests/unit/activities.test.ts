// The rules that all kinds of activity keep, for any payload an author may write and any hands that
// play it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_REASON, REASON } from '../../src/activities/justify/rules.ts';
import type { Answer, Move } from '../../src/activities/rules.ts';
import { LONGEST_SLOGAN, PICTURE, SLOGAN } from '../../src/activities/studio/rules.ts';
import {
  chatGame,
  dossierGame,
  findGame,
  type Game,
  justifyGame,
  ledgerGame,
  matchGame,
  rubricGame,
  sortGame,
  steerGame,
  studioGame,
} from '../support/games.ts';

/** Which of the things matter: at least one does, as in every level. */
const mattering = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 24 })
  .filter((list) => list.includes(true));

/** As many innocent things as ones that matter, in any order. */
const half = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.shuffledSubarray(
    Array.from({ length: 2 * count }, (_, index) => index % 2 === 0),
    { minLength: 2 * count, maxLength: 2 * count },
  ),
);

const scored = (matters: fc.Arbitrary<boolean[]>): fc.Arbitrary<Game> =>
  fc
    .tuple(
      fc.constantFrom(
        ...[findGame, dossierGame, matchGame, sortGame],
        ...[ledgerGame, chatGame, rubricGame, steerGame],
      ),
      matters,
    )
    .map(([make, which]) => make(which));

const games = fc.oneof(
  scored(mattering),
  fc.integer({ min: 1, max: 400 }).map(justifyGame),
  fc.integer({ min: 1, max: 4 }).map(studioGame),
);

/** Kinds in which something is written or named that is in no payload. */
const OWN_WORDS = ['justify', 'studio'];

/** Moves that mostly make sense, and some that do not. */
const movesIn = (game: Game): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.record({
      item: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...game.items) },
        { weight: 1, arbitrary: fc.string() },
      ),
      to: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...game.places, '') },
        { weight: 1, arbitrary: fc.string() },
      ),
    }),
    { maxLength: 40 },
  );

const played = games.chain((game) => fc.tuple(fc.constant(game), movesIn(game)));

/** The answer after all moves; refused ones change nothing. */
const answerAfter = (game: Game, moves: readonly Move[]): Answer =>
  moves.reduce<Answer>((answer, move) => game.move(answer, move) ?? answer, {});

describe('every kind of activity', () => {
  it('takes any moves without falling over, and judges within bounds', () => {
    fc.assert(
      fc.property(played, ([game, moves]) => {
        const answer = answerAfter(game, moves);
        const { accuracy, hits, misses, falseAlarms } = game.outcome(answer);
        if (accuracy !== null) {
          expect(accuracy).toBeGreaterThanOrEqual(0);
          expect(accuracy).toBeLessThanOrEqual(1);
        }
        expect([...hits, ...misses].toSorted()).toEqual(game.targets.toSorted());
        expect(game.innocents).toEqual(expect.arrayContaining(falseAlarms));
        expect(new Set(falseAlarms).size).toBe(falseAlarms.length);
      }),
    );
  });

  it('gives the same answer when an answer is replayed as moves, in any order', () => {
    const shuffled = played.chain(([game, moves]) => {
      const answer = answerAfter(game, moves);
      const entries = Object.entries(answer).map(([item, to]) => ({ item, to }));
      const all = { minLength: entries.length, maxLength: entries.length };
      return fc.tuple(fc.constant({ game, answer }), fc.shuffledSubarray(entries, all));
    });
    fc.assert(
      fc.property(shuffled, ([{ game, answer }, moves]) => {
        const again = answerAfter(game, moves);
        expect(again).toEqual(answer);
        expect(game.ready(again)).toBe(game.ready(answer));
        expect(game.outcome(again)).toEqual(game.outcome(answer));
      }),
    );
  });

  it('refuses what is not there, and places that do not exist', () => {
    fc.assert(
      fc.property(games, fc.string(), (game, name) => {
        const [item = ''] = game.items;
        fc.pre(!game.items.includes(name) && !game.places.includes(name) && name !== '');
        for (const to of [...game.places, '']) {
          expect(game.move({}, { item: name, to })).toBeUndefined();
        }
        if (!OWN_WORDS.includes(game.kind))
          expect(game.move({}, { item, to: name })).toBeUndefined();
      }),
    );
  });

  it('leaves the answer it was given as it was', () => {
    fc.assert(
      fc.property(played, ([game, moves]) => {
        const answer = Object.freeze(answerAfter(game, moves));
        const before = structuredClone(answer);
        for (const item of game.items) game.move(answer, { item, to: '' });
        expect(answer).toEqual(before);
      }),
    );
  });

  it('takes away what is taken up again', () => {
    fc.assert(
      fc.property(played, ([game, moves]) => {
        // What was sent on a phone is sent.
        fc.pre(game.kind !== 'chat');
        const emptied = answerAfter(game, [
          ...moves,
          ...game.items.map((item) => ({ item, to: '' })),
        ]);
        expect(emptied).toEqual({});
        expect(game.ready(emptied)).toBe(false);
      }),
    );
  });

  it('gives sample answers that may be handed in', () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const sample of game.samples()) expect(game.ready(sample)).toBe(true);
      }),
    );
  });
});

describe('the activities that are scored', () => {
  it('have a perfect sample', () => {
    fc.assert(
      fc.property(scored(mattering), (game) => {
        const best = Math.max(
          ...game.samples().map((sample) => game.outcome(sample).accuracy ?? 0),
        );
        expect(best).toBe(1);
      }),
    );
  });

  it('pay suspicion of everything no better than doing nothing, where half are innocent', () => {
    fc.assert(
      fc.property(scored(half), (game) => {
        const suspicious = game.outcome(game.everything);
        const idle = game.outcome({});
        expect(suspicious.falseAlarms).toEqual(game.innocents);
        expect(suspicious.accuracy ?? 1).toBeLessThanOrEqual(idle.accuracy ?? 0);
      }),
    );
  });

  it('judge a single wrong mark as one false alarm', () => {
    fc.assert(
      fc.property(scored(half), (game) => {
        const [innocent = ''] = game.innocents;
        const [place = ''] = game.places;
        const { falseAlarms, hits } = game.outcome({ [innocent]: place });
        expect(falseAlarms).toEqual([innocent]);
        expect(hits).toEqual([]);
      }),
    );
  });
});

describe('畫室', () => {
  it('names a picture by an id alone, and keeps a slogan that fits its banner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (text) => {
        const game = studioGame(1);
        const slogan = game.move({}, { item: SLOGAN, to: text }) ?? {};
        expect([...(slogan[SLOGAN] ?? '')]).toEqual([...text].slice(0, LONGEST_SLOGAN));
        expect(game.ready(slogan)).toBe(false);
        const picture = game.move({}, { item: PICTURE, to: text });
        expect(picture !== undefined).toBe(/^[\w-]{0,40}$/.test(text));
        expect(game.ready(picture ?? {})).toBe(picture !== undefined && text !== '');
        expect(game.outcome(slogan).accuracy).toBeNull();
      }),
    );
  });
});

describe('說理由', () => {
  it('is marked by no machine, and kept no longer than its limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, size: 'max' }), (reason) => {
        const game = justifyGame(1);
        const answer = game.move({}, { item: REASON, to: reason }) ?? {};
        expect(answer[REASON] ?? '').toBe(reason.slice(0, LONGEST_REASON));
        expect(game.outcome(answer).accuracy).toBeNull();
      }),
    );
  });

  it('may be handed in from the least length on, blanks at the ends not counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(10), (least, blanks) => {
        const game = justifyGame(least);
        const written = (count: number) => ({
          [REASON]: ' '.repeat(blanks) + '由'.repeat(count) + '\n'.repeat(blanks),
        });
        expect(game.ready(written(least))).toBe(true);
        expect(game.ready(written(least - 1))).toBe(false);
      }),
    );
  });
});
