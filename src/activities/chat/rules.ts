// 聊天: an answer says for each turn which reply was sent, or that it was muted or reported; and for which
// turns the adult was asked (`turn/ask`). What was sent is sent: a turn is answered once.
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import { MUTE, REPORT } from './acts.ts';
import type { ChatPayload } from './schema.ts';

export { MUTE, REPORT };

export type Turn = ChatPayload['turns'][number];

const ASKED = '/ask';

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

/** The turn that waits to be answered; undefined once all are. */
export const waitingIn = (payload: ChatPayload, answer: Answer): Turn | undefined =>
  payload.turns.find((turn) => doneAbout(payload, answer, turn) === undefined);

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
  ready: (payload, answer) => waitingIn(payload, answer) === undefined,
  outcome: (payload, answer) => {
    const turns = new Map(payload.turns.map((turn) => [turn.id, turn]));
    const isRight = (turn: Turn | undefined): boolean | undefined => {
      const done = turn && doneAbout(payload, answer, turn);
      return done === undefined ? undefined : turn?.right.includes(done);
    };
    const ids = (risky: boolean) =>
      payload.turns.filter((turn) => turn.risky === risky).map(({ id }) => id);
    return discriminate(ids(true), ids(false), (id) => {
      const turn = turns.get(id);
      return turn?.risky ? isRight(turn) === true : isRight(turn) === false;
    });
  },
  items: ({ turns }) => turns.flatMap(({ id }) => [askOf(id), id]),
  telling: ({ turns }, item, to) => {
    const turn = turns.find(({ id }) => id === item || askOf(id) === item);
    const about = turn?.messages.slice(0, 1).map(({ text }) => text) ?? [];
    const reply = turn?.replies.find(({ id }) => id === to);
    return reply ? { about, to: reply.text } : { about, written: item === turn?.id ? to : 'ask' };
  },
  samples: (payload) =>
    [0, ...payload.turns.map((_, index) => index + 1)].map((count) => answered(payload, count)),
};
