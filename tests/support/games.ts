// Activities of every kind made to measure, so that properties can be held against all of them.
import type { DossierPayload } from '../../src/activities/dossier/schema.ts';
import type { FindPayload } from '../../src/activities/find/schema.ts';
import { LONGEST_REASON, REASON } from '../../src/activities/justify/rules.ts';
import type { JustifyPayload } from '../../src/activities/justify/schema.ts';
import { RULES } from '../../src/activities/kinds.ts';
import { ASK, amountMend, STRIKE } from '../../src/activities/ledger/rules.ts';
import type { LedgerPayload } from '../../src/activities/ledger/schema.ts';
import type { MatchPayload } from '../../src/activities/match/schema.ts';
import type { ActivityRules, Answer, Move } from '../../src/activities/rules.ts';
import type { SortPayload } from '../../src/activities/sort/schema.ts';
import { LONGEST_SLOGAN, PICTURE, SLOGAN } from '../../src/activities/studio/rules.ts';
import type { StudioPayload } from '../../src/activities/studio/schema.ts';
import { ACTS, plannedChat } from './chat.ts';
import { knownRubric } from './rubric.ts';
import { plannedSteer } from './steer.ts';

/** An activity with its rules, and what hands could do in it. */
export interface Game {
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

const split = (matters: readonly boolean[]) => {
  const ids = matters.map((_, index) => `thing-${index}`);
  return {
    ids,
    targets: ids.filter((_, index) => matters[index]),
    innocents: ids.filter((_, index) => !matters[index]),
  };
};

export function findGame(matters: readonly boolean[]): Game {
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
export function dossierGame(matters: readonly boolean[]): Game {
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

export function matchGame(matters: readonly boolean[]): Game {
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

/** @param answered each card at once, or all at the end */
export function sortGame(
  matters: readonly boolean[],
  answered: SortPayload['answered'] = 'at-end',
): Game {
  const { ids, targets, innocents } = split(matters);
  const belongs = (index: number) => {
    if (matters[index] !== true) return index % 2 === 0 ? 'mine' : 'ours';
    return index % 2 === 0 ? 'theirs' : 'ask';
  };
  const place = (id: string, innocent?: true) => ({ id, text: id, innocent });
  const payload: SortPayload = {
    text: 'ask',
    answered,
    places: [place('theirs'), place('ask'), place('mine', true), place('ours', true)],
    cards: ids.map((id, index) => ({
      id,
      text: id,
      belongs: belongs(index),
      note: `${id}.note`,
    })),
  };
  const places = payload.places.map(({ id }) => id);
  const everything = everywhere(ids, 'theirs');
  const given = { kind: 'sort', items: ids, places, targets, innocents, everything };
  return { ...given, ...bind(RULES.sort, payload) };
}

export function steerGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const payload = plannedSteer(ids, targets);
  const items = [...ids, ...payload.rounds.map(({ id }) => id)];
  const everything = everywhere(ids, 'on');
  const given = { kind: 'steer', items, places: ['on', 'over'], targets, innocents, everything };
  return { ...given, ...bind(RULES.steer, payload) };
}

/** A book in which all that matters is to be mended, in turn by another amount, by striking and by asking. */
export function ledgerGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const mends = [{ amount: -5 }, STRIKE, ASK] as const;
  const payload: LedgerPayload = {
    text: 'ask',
    book: 'book',
    opening: 100,
    counted: 100,
    entries: ids.map((id, index) => ({
      id,
      date: '9/1',
      text: id,
      amount: -index - 10,
      receipt: undefined,
      mend: matters[index] === true ? mends[index % mends.length] : undefined,
      note: `${id}.note`,
    })),
    receipts: [],
  };
  const places = [ASK, STRIKE, amountMend(-5)];
  const everything = everywhere(ids, STRIKE);
  const given = { kind: 'ledger', items: ids, places, targets, innocents, everything };
  return { ...given, ...bind(RULES.ledger, payload) };
}

export function justifyGame(least: number): Game {
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

export function studioGame(panels: number): Game {
  const payload: StudioPayload = {
    ...{ text: 'ask', panels, places: ['classroom'], people: ['lian'], things: [], slogans: [] },
  };
  return {
    kind: 'studio',
    items: [PICTURE, SLOGAN],
    places: ['picture-1', 'Zx_9'],
    targets: [],
    innocents: [],
    everything: { [PICTURE]: 'picture-1', [SLOGAN]: '誠'.repeat(LONGEST_SLOGAN) },
    ...bind(RULES.studio, payload),
  };
}

export function rubricGame(matters: readonly boolean[]): Game {
  const { ids, targets, innocents } = split(matters);
  const cells = (some: readonly string[]) => some.map((id) => `c/${id}`);
  const scores = cells(ids);
  const all = {
    kind: 'rubric',
    items: [...scores, ...scores.map((id) => `${id}/evidence`)],
    places: ['0', '1', '2', 'proof', 'slogan'],
    targets: cells(targets),
    innocents: cells(innocents),
    everything: everywhere(scores, '0'),
  };
  return { ...all, ...bind(RULES.rubric, knownRubric(ids, innocents)) };
}

/** Turns spread over all conversations and several stretches of time. */
export function chatGame(matters: readonly boolean[]): Game {
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
