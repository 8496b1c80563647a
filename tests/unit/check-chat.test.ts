// What an author can get wrong in a chat is told at its line: people, conversations and replies that are
// not there, turns that judge nothing, addresses that may be somebody's.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage } from '../../src/base/bilingual.ts';
import { compileFile } from '../../src/build/levels.ts';
import { catalogue, ROOT } from '../support/levels.ts';

const manual = await readFile(join(ROOT, 'levels/README.md'), 'utf8');
const blocks = [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const chat = blocks.find((block) => block.startsWith('- activity: chat')) ?? '';

/** The level of the manual, with the chat of the manual before its first choice. */
const sound = (blocks[0] ?? '')
  .replace(
    '      - choice: change\n',
    `${chat.replace(/^/gm, '      ').trimEnd()}\n      - choice: change\n`,
  )
  .replace('competencies: [honesty]', 'competencies: [honesty, responsibility]');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-chat-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the checker says of a text, in English. */
async function check(text: string): Promise<string[]> {
  const path = join(folder, 'chuanglian/broken/level.yaml');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  const { problems } = await compileFile(path, folder, catalogue.library);
  return problems.map(({ line, message }) => `${line}: ${inLanguage(message, 'en')}`);
}

/** In which line a part of the text stands first. */
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

test('the chat of the manual is sound', async () => {
  expect(sound).toContain('activity: chat');
  expect(await check(sound)).toEqual([]);
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
  ['a turn twice', '- id: verify', '- id: wages', 'id: wages\n            when', /"wages"/],
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
  const problems = await check(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
  expect(problems[0]?.split(':')[0]).toBe(String(lineOf(text, place)));
});
