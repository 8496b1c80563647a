// The rules of the kinds of activity, for any payload an author may write and any hands that
// play it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierPayload } from '../../src/activities/dossier/schema.ts';
import type { FindPayload } from '../../src/activities/find/schema.ts';
import { LONGEST_REASON, REASON } from '../../src/activities/justify/rules.ts';
import type { JustifyPayload } from '../../src/activities/justify/schema.ts';
import { RULES } from '../../src/activities/kinds.ts';
import type { MatchPayload } from '../../src/activities/match/schema.ts';
import type { ActivityRules, Answer, Move } from '../../src/activities/rules.ts';
import { ACTS, plannedChat } from '../support/chat.ts';

/** An activity with its rules, and what hands could do in it. */
interface Game {
  kind: string;
  /** Ids of what can be touched. */
  items: string[];
  /** Where things can go, besides being taken away. */
  places: string[];
  /** Ids of what should be marked or tied, and of what is innocent. */
  targets: string[];
  innocents: string[];
  /** The answer in which all that can be marked is marked. */
  everything: Answer;
  move: (answer: Answer, move: Move) => Answer | undefined;
  ready: (answer: Answer) => boolean;
  outcome: (answer: Answer) => ReturnType<ActivityRules<unknown>['outcome']>;
  samples: () => Answer[];
}

const bind = <P>(rules: ActivityRules<P>, payload: P) => ({
  move: (answer: Answer, move: Move) => rules.move(payload, answer, move),
  ready: (answer: Answer) => rules.ready(payload, answer),
  outcome: (answer: Answer) => rules.outcome(payload, answer),
  samples: () => rules.samples(payload),
});

const everywhere = (ids: readonly string[], place: string): Answer =>
  Object.fromEntries(ids.map((id) => [id, place]));

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

const split = (matters: readonly boolean[]) => {
  const ids = matters.map((_, index) => `thing-${index}`);
  return {
    ids,
    targets: ids.filter((_, index) => matters[index]),
    innocents: ids.filter((_, index) => !matters[index]),
  };
};

function findGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const payload: FindPayload = {
    text: 'ask',
    picture: 'wallet',
    items: ids.map((id, index) => ({
      id,
      text: id,
      area: { x: index, y: index, width: 10, height: 10 },
      clue: matters[index] === true,
      note: `${id}.note`,
    })),
  };
  const everything = everywhere(ids, 'on');
  const given = { kind: 'find', items: ids, places: ['on'], targets, innocents, everything };
  return { ...given, ...bind(RULES.find, payload) };
}

/** The passages spread over two documents, with one between them that is only to be read. */
function dossierGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const passages = ids.map((id, index) => ({
    id,
    text: id,
    mark: matters[index] === true,
    note: undefined,
  }));
  const cut = Math.ceil(passages.length / 2);
  const document = (id: string, from: number, to: number) => ({
    id,
    title: id,
    form: 'mail' as const,
    passages: [
      ...passages.slice(from, to),
      { id: `${id}-read`, text: 'read', mark: undefined, note: undefined },
    ],
  });
  const payload: DossierPayload = {
    text: 'ask',
    documents: [document('first', 0, cut), document('second', cut, passages.length)],
  };
  const everything = everywhere(ids, 'on');
  const given = { kind: 'dossier', items: ids, places: ['on'], targets, innocents, everything };
  return { ...given, ...bind(RULES.dossier, payload) };
}

function matchGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const elements = ['deceit', 'property', 'intent'];
  const fits = (index: number) =>
    matters[index] === true ? (elements[index % elements.length] ?? 'none') : 'none';
  const payload: MatchPayload = {
    text: 'ask',
    elements: elements.map((id) => ({ id, text: id, law: undefined })),
    facts: ids.map((id, index) => ({ id, text: id, fits: fits(index), note: `${id}.note` })),
  };
  const places = [...elements, 'none'];
  const everything = everywhere(ids, 'deceit');
  const given = { kind: 'match', items: ids, places, targets, innocents, everything };
  return { ...given, ...bind(RULES.match, payload) };
}

/** Turns spread over all conversations and several stretches of time. */
function chatGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const plans = ids.map((id, index) => ({
    id,
    thread: index,
    risky: matters[index] === true,
    begins: index % 4 === 3,
  }));
  const everything = everywhere(ids, 'report');
  const given = { kind: 'chat', items: ids, places: ACTS, targets, innocents, everything };
  return { ...given, ...bind(RULES.chat, plannedChat(plans)) };
}

function justifyGame(least: number): Game {
  const payload: JustifyPayload = { text: 'ask', guide: ['which fact'], least };
  return {
    kind: 'justify',
    items: [REASON],
    places: ['…', '因為 86 吋只有一家。', 'x'.repeat(LONGEST_REASON + 7)],
    targets: [],
    innocents: [],
    everything: { [REASON]: 'x'.repeat(LONGEST_REASON) },
    ...bind(RULES.justify, payload),
  };
}

const scored = (matters: fc.Arbitrary<boolean[]>): fc.Arbitrary<Game> =>
  fc
    .tuple(fc.constantFrom(findGame, dossierGame, matchGame, chatGame), matters)
    .map(([make, which]) => make(which));

const games = fc.oneof(scored(mattering), fc.integer({ min: 1, max: 400 }).map(justifyGame));

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
        if (game.kind !== 'justify') expect(game.move({}, { item, to: name })).toBeUndefined();
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
