// 聊天: an answer says for each turn which reply was sent, or that it was muted or reported; and for which
// turns the adult was asked (`turn/ask`). What was sent is sent: a turn is answered once.
import type { WordKey } from '../../base/words.ts';
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import { ASK, MUTE, REPORT } from './acts.ts';
import type { ChatPayload } from './schema.ts';

export { ASK, MUTE, REPORT };

export type Turn = ChatPayload['turns'][number];

const ASKED = `/${ASK}`;

/** Names the asking of an adult about a turn, in an answer. */
export const askOf = (turn: string): string => `${turn}${ASKED}`;

export const hasAsked = (answer: Answer, turn: string): boolean => answer[askOf(turn)] === 'on';

/** What was done about a turn: itself, or because its conversation had been muted before it. */
export function doneAbout(payload: ChatPayload, answer: Answer, turn: Turn): string | undefined {
  const own = answer[turn.id];
  if (own !== undefined) return own;
  const before = payload.turns.slice(0, payload.turns.indexOf(turn));
  const silenced = before.some((one) => one.thread === turn.thread && answer[one.id] === MUTE);
  return silenced ? MUTE : undefined;
}

/** The turns in stretches of time; each begins where a turn says when. */
function stretchesOf({ turns }: ChatPayload): Turn[][] {
  const stretches: Turn[][] = [];
  for (const turn of turns) {
    if (turn.when === undefined && stretches.length > 0) stretches.at(-1)?.push(turn);
    else stretches.push([turn]);
  }
  return stretches;
}

/** The turns that wait to be answered, at most one in each conversation; none once all are. */
export function waitingIn(payload: ChatPayload, answer: Answer): Turn[] {
  for (const stretch of stretchesOf(payload)) {
    const open = stretch.filter((turn) => doneAbout(payload, answer, turn) === undefined);
    if (open.length === 0) continue;
    return open.filter((turn) => open.find(({ thread }) => thread === turn.thread) === turn);
  }
  return [];
}

/** The turns that have come: what was answered, and what waits. A muted conversation is silent. */
export function comeIn(payload: ChatPayload, answer: Answer): Turn[] {
  const waiting = waitingIn(payload, answer);
  return payload.turns.filter((turn) => answer[turn.id] !== undefined || waiting.includes(turn));
}

/** The stretch of time in which a turn comes, if it has a name. */
export const whenOf = (payload: ChatPayload, turn: Turn): WordKey | undefined =>
  stretchesOf(payload).find((stretch) => stretch.includes(turn))?.[0]?.when;

const wrongOf = (turn: Turn): string | undefined =>
  [...turn.replies.map(({ id }) => id), REPORT, MUTE].find((act) => !turn.right.includes(act));

/** All turns answered, the first `count` of them rightly. A mute is avoided: it would answer later ones. */
function answered(payload: ChatPayload, count: number): Answer {
  const act = (turn: Turn, index: number) =>
    index < count ? (turn.right.find((one) => one !== MUTE) ?? MUTE) : (wrongOf(turn) ?? REPORT);
  return Object.fromEntries(payload.turns.map((turn, index) => [turn.id, act(turn, index)]));
}

export const chatRules: ActivityRules<ChatPayload> = {
  move: (payload, answer, move) => {
    if (Object.hasOwn(answer, move.item)) return undefined;
    const asked = payload.turns.find(({ id }) => askOf(id) === move.item);
    if (asked) return move.to === 'on' ? place(answer, move) : undefined;
    const turn = payload.turns.find(({ id }) => id === move.item);
    const acts = [MUTE, REPORT, ...(turn?.replies.map(({ id }) => id) ?? [])];
    return turn && acts.includes(move.to) ? place(answer, move) : undefined;
  },
  ready: (payload, answer) => waitingIn(payload, answer).length === 0,
  // A risk is marked by dealing with it; an innocent turn is marked by treating it as one.
  outcome: (payload, answer) => {
    const ids = (risky: boolean) =>
      payload.turns.filter((turn) => turn.risky === risky).map(({ id }) => id);
    const marked = (turn: Turn): boolean => {
      const done = doneAbout(payload, answer, turn);
      return done !== undefined && turn.right.includes(done) === turn.risky;
    };
    const turns = payload.turns.filter(marked).map(({ id }) => id);
    return discriminate(ids(true), ids(false), (id) => turns.includes(id));
  },
  items: ({ turns }) => turns.flatMap(({ id }) => [askOf(id), id]),
  telling: ({ turns }, item, to) => {
    const turn = turns.find(({ id }) => id === item || askOf(id) === item);
    const about = turn?.messages.slice(0, 1).map(({ text }) => text) ?? [];
    const reply = turn?.replies.find(({ id }) => id === to);
    return reply ? { about, to: reply.text } : { about, written: item === turn?.id ? to : ASK };
  },
  samples: (payload) =>
    [0, ...payload.turns.map((_, index) => index + 1)].map((count) => answered(payload, count)),
};
