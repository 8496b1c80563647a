// What an author can get wrong in a chat is told at its line: people, conversations and replies that are
// not there, turns that judge nothing, addresses that may be somebody's.
import { expect, test } from 'vitest';
import { checkStep, exampleOf, lineOf } from '../support/check-step.ts';

const sound = exampleOf('chat');

test('the chat of the manual is sound', async () => {
  expect(await checkStep(sound)).toEqual([]);
});

test.each([
  ['an unknown owner', 'owner: yu', 'owner: yo', 'owner: yo', /no cast member "yo"/],
  ['an unknown adult', 'adult: mom', 'adult: mum', 'adult: mum', /Did you mean "mom"/],
  [
    'an unknown conversation',
    'thread: boss',
    'thread: bos',
    'thread: bos',
    /no conversation "bos"/,
  ],
  [
    'a right reply that is not there',
    'right: [send]',
    'right: [sent]',
    '[sent]',
    /Did you mean "send"/,
  ],
  [
    'a turn in which all is right',
    'right: [send]',
    'right: [send, refuse, report, mute]',
    'right: [send, refuse',
    /every answer is right/,
  ],
  [
    'a turn that only muting answers',
    'right: [send]',
    'right: [mute]',
    'right: [mute]',
    /only mute/,
  ],
  [
    'nothing risky',
    'risky: true',
    'risky: false',
    'activity: chat',
    /nothing here should be marked/,
  ],
  ['nothing innocent', 'risky: false', 'risky: true', 'activity: chat', /nothing here is innocent/],
  ['a turn twice', '- id: verify', '- id: wages', 'id: wages\n      when', /"wages"/],
  [
    'the same reply twice',
    '給帳號是犯法的',
    '好，謝謝老闆娘',
    'id: refuse',
    /two of the answers read/,
  ],
  ['a reply with the name of a button', 'id: peek', 'id: ask', 'id: ask', /button of the phone/],
  [
    'an address that may be somebody’s',
    'verify-now.example/login',
    'verify-now.com/login',
    'link: https',
    /end in \.example/,
  ],
  [
    'where no link leads',
    'time: "12:31"',
    'leads: https://x.example',
    'leads: https',
    /leads needs a link/,
  ],
  [
    'an unknown picture',
    'time: "12:31"',
    'picture: wallett',
    'picture: wallett',
    /no picture "wallett"/,
  ],
])('%s is told at its line', async (_, part, by, place, message) => {
  expect(sound).toContain(part);
  const text = sound.replace(part, by);
  const problems = await checkStep(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
  expect(problems[0]?.split(':')[0]).toBe(String(lineOf(text, place)));
});
