// 聊天: when turns come, that what was sent stays sent, and what muting costs; whose site an address
// leads to; and what stands in a conversation.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { askOf, chatRules, comeIn, doneAbout, waitingIn } from '../../src/activities/chat/rules.ts';
import type { ChatPayload } from '../../src/activities/chat/schema.ts';
import type { Answer } from '../../src/activities/rules.ts';
import { keyTexts } from '../../src/level/compile.ts';
import { stepSchema } from '../../src/level/schema.ts';
import { readAddress } from '../../src/workbench/chat/address.ts';
import { logOf, settledIn } from '../../src/workbench/chat/log.ts';
import { ACTS, plannedChat, THREADS } from '../support/chat.ts';
import { exampleOf } from '../support/check-step.ts';

const payloads = fc
  .array(fc.record({ thread: fc.nat(2), risky: fc.boolean(), begins: fc.boolean() }), {
    minLength: 1,
    maxLength: 24,
  })
  .map((plans) =>
    plannedChat(plans.map((plan, index) => ({ ...plan, id: `turn-${index}`, mutable: true }))),
  );

/** Hands that answer only what waits; one throw for each act: which of the turns, and what is done. */
const throws = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ACTS)), {
  minLength: 24,
  maxLength: 24,
});

/** Plays on until nothing waits, or until there are no more throws. */
function play(
  payload: ChatPayload,
  acts: readonly [number, string][],
  onState: (answer: Answer) => void = () => {},
): Answer {
  let answer: Answer = {};
  for (const [which, to] of acts) {
    const waiting = waitingIn(payload, answer);
    const turn = waiting[which % Math.max(1, waiting.length)];
    if (!turn) break;
    answer = chatRules.move(payload, answer, { item: turn.id, to }) ?? answer;
    onState(answer);
  }
  return answer;
}

describe('turns', () => {
  it('wait one at a time in each conversation, until all are done', () => {
    fc.assert(
      fc.property(payloads, throws, (payload, acts) => {
        const check = (answer: Answer) => {
          const waiting = waitingIn(payload, answer);
          expect(new Set(waiting.map(({ thread }) => thread)).size).toBe(waiting.length);
          expect(chatRules.ready(payload, answer)).toBe(waiting.length === 0);
          for (const turn of waiting) expect(doneAbout(payload, answer, turn)).toBeUndefined();
        };
        check({});
        const answer = play(payload, acts, check);
        expect(chatRules.ready(payload, answer)).toBe(true);
      }),
    );
  });

  it('of a later stretch of time come once all before are done', () => {
    fc.assert(
      fc.property(payloads, throws, (payload, acts) => {
        play(payload, acts, (answer) => {
          for (const turn of comeIn(payload, answer)) {
            const at = payload.turns.indexOf(turn);
            const begun = payload.turns.findLastIndex(
              ({ when }, index) => when !== undefined && index <= at,
            );
            for (const before of payload.turns.slice(0, Math.max(0, begun))) {
              expect(doneAbout(payload, answer, before)).toBeDefined();
            }
          }
        });
      }),
    );
  });

  it('stay silent in a muted conversation, which judges them as muted', () => {
    fc.assert(
      fc.property(payloads, throws, (payload, acts) => {
        const answer = play(payload, acts);
        const { falseAlarms, misses } = chatRules.outcome(payload, answer);
        for (const [index, turn] of payload.turns.entries()) {
          const muted = payload.turns
            .slice(0, index)
            .some(({ id, thread }) => thread === turn.thread && answer[id] === 'mute');
          expect(answer[turn.id] === undefined).toBe(muted);
          if (!muted) continue;
          expect(doneAbout(payload, answer, turn)).toBe('mute');
          expect(comeIn(payload, answer)).not.toContain(turn);
          expect(falseAlarms.includes(turn.id)).toBe(!turn.risky);
          expect(misses).not.toContain(turn.id);
        }
      }),
    );
  });

  it('are answered once; the adult can be asked about each, and judges nothing', () => {
    fc.assert(
      fc.property(payloads, throws, (payload, acts) => {
        const answer = play(payload, acts);
        const asked = payload.turns.reduce<Answer>(
          (before, { id }) =>
            chatRules.move(payload, before, { item: askOf(id), to: 'on' }) ?? before,
          answer,
        );
        expect(Object.keys(asked)).toHaveLength(Object.keys(answer).length + payload.turns.length);
        expect(chatRules.outcome(payload, asked)).toEqual(chatRules.outcome(payload, answer));
        for (const item of Object.keys(asked)) {
          for (const to of [...ACTS, 'on', '']) {
            expect(chatRules.move(payload, asked, { item, to })).toBeUndefined();
          }
        }
      }),
    );
  });
});

test('a message that says nothing but its words keeps them', () => {
  const words = { zh: {}, en: {} };
  const authored = stepSchema.parse(parse(exampleOf('chat'))[0]);
  const step = keyTexts(authored, 'step', words);
  if (!('activity' in step) || step.activity !== 'chat') throw new Error('no chat');
  const messages = step.turns.flatMap((turn) => [
    ...turn.messages,
    ...turn.replies.flatMap(({ after }) => after ?? []),
  ]);
  expect(messages.length).toBeGreaterThan(2);
  for (const { from, text } of messages) {
    expect(from).toBe('');
    expect(Object.keys(words.zh)).toContain(text);
  }
});

describe('a conversation', () => {
  it('only grows, and what was in it keeps its place', () => {
    fc.assert(
      fc.property(payloads, throws, (payload, acts) => {
        const logs = new Map(THREADS.map((thread) => [thread, logOf(payload, {}, thread)]));
        play(payload, acts, (answer) => {
          for (const thread of THREADS) {
            const before = logs.get(thread) ?? [];
            const after = logOf(payload, answer, thread);
            expect(after.slice(0, before.length)).toEqual(before);
            expect(settledIn(payload, answer, thread)).toBeLessThanOrEqual(after.length);
            logs.set(thread, after);
          }
        });
      }),
    );
  });

  it('tells each thing once', () => {
    fc.assert(
      fc.property(payloads, throws, (payload, acts) => {
        const answer = play(payload, acts);
        const ids = THREADS.flatMap((thread) => logOf(payload, answer, thread)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [turn, act] of Object.entries(answer)) {
          expect(ids).toContain(`${turn}/${act}`);
          expect(ids.includes(`${turn}.after-0`)).toBe(act === 'calm');
        }
      }),
    );
  });
});

test.each([
  ['https://bank.example/login', 'https://', 'bank.example', '/login'],
  [
    'https://bank.example.safe-check.example/login',
    'https://bank.example.',
    'safe-check.example',
    '/login',
  ],
  [
    'https://bank.example@quick.refund.example/?id=7',
    'https://bank.example@quick.',
    'refund.example',
    '/?id=7',
  ],
  ['https://www.taichung.gov.tw/8868', 'https://www.', 'taichung.gov.tw', '/8868'],
  ['bank.example', '', 'bank.example', ''],
  ['https://bank-example.tw?to=bank.example', 'https://', 'bank-example.tw', '?to=bank.example'],
])('the owner of %s is seen', (address, before, owner, after) => {
  expect(readAddress(address)).toEqual({ before, owner, after });
});

it('an address stands on the sheet as it was written, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
      fc.pre(!/[\n\r\u2028\u2029]/.test(address));
      const { before, owner, after } = readAddress(address);
      expect(before + owner + after).toBe(address);
    }),
  );
});
