// The checker finds every kind of slip, says where it is and how to mend it, all at once.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/base/bilingual.ts';
import { compileFile } from '../../src/build/levels.ts';
import { readLibrary } from '../../src/build/library.ts';
import { located } from '../../src/build/source.ts';
import { zhuyinFindings } from '../../src/build/zhuyin/findings.ts';
import type { Library } from '../../src/level/library.ts';
import { catalogue, ROOT } from '../support/levels.ts';

const run = promisify(execFile);
const manual = await readFile(join(ROOT, 'levels/README.md'), 'utf8');
const sound = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(text: string): Promise<string> {
  const path = join(folder, 'chuanglian/broken/level.yaml');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** What the checker says of a text, as the command prints it in English. */
async function check(text: string, library: Library = catalogue.library): Promise<string[]> {
  const { problems, source, authored } = await compileFile(await write(text), folder, library);
  const zhuyin = authored ? located(source, await zhuyinFindings(authored)) : [];
  return [...problems, ...zhuyin].map(
    ({ line, column, message }) => `${line}:${column}: ${inLanguage(message, 'en')}`,
  );
}

/** Where a part of the text stands, as `line:column`. */
function placeOf(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** The sound level with one part exchanged; fails if the part is not there. */
function broken(part: string, by: string): string {
  expect(sound).toContain(part);
  return sound.replace(part, by);
}

test('a building of the map that nobody has drawn is told at its backdrop', async () => {
  const root = await mkdtemp(join(tmpdir(), 'library-'));
  await cp(join(ROOT, 'levels'), join(root, 'levels'), { recursive: true });
  await cp(join(ROOT, 'assets'), join(root, 'assets'), { recursive: true });
  const file = join(root, 'levels/backdrops.yaml');
  const drawn = await readFile(file, 'utf8');
  const missing = drawn.replace('building: bank', 'building: castle');
  expect(missing).not.toBe(drawn);
  await writeFile(file, missing);
  const { problems } = await readLibrary(root, '2026-11-23');
  await rm(root, { recursive: true });
  expect(
    problems.map((one) => `${one.file}:${one.line}: ${inLanguage(one.message, 'en')}`),
  ).toEqual([
    `levels/backdrops.yaml:${placeOf(drawn, 'bank-counter:').split(':')[0]}: there is no file assets/map/castle.svg.`,
  ]);
});

test('the sound level is sound', async () => {
  expect(await check(sound)).toEqual([]);
});

describe('each slip is found at its place', () => {
  test.each([
    ['a field that does not exist', 'minutes: 3', 'minuts: 3', 'minuts', /"minuts" means nothing/],
    [
      'a wrong academy',
      'academy: chuanglian',
      'academy: chuanlian',
      'academy',
      /Did you mean "chuanglian"/,
    ],
    [
      'a missing language',
      '        en: Huh? That’s ten dollars too much!\n',
      '',
      'say: lian surprised',
      /"en" is missing/,
    ],
    [
      'an empty language',
      'en: Huh? That’s ten dollars too much!',
      'en: "  "',
      'en: "  "',
      /must not be empty/,
    ],
    [
      'an unknown face',
      'say: lian surprised',
      'say: lian astonished',
      'say: lian',
      /must be a cast id/,
    ],
    ['a step of no kind', 'say: lian surprised', 'tell: lian', 'tell: lian', /no kind of step/],
    [
      'an unknown scene',
      'goto: later',
      'goto: latter',
      'goto: latter',
      /no scene "latter". Did you mean "later"/,
    ],
    [
      'an unknown person',
      'say: lian surprised',
      'say: lien surprised',
      'say: lien',
      /no cast member "lien". Did you mean "lian"/,
    ],
    [
      'an unknown backdrop',
      'backdrop: teachers-office\n    cast',
      'backdrop: teacher-office\n    cast',
      'backdrop: teacher-office',
      /no backdrop "teacher-office"/,
    ],
    [
      'an unknown sound',
      'music: morning',
      'music: mourning',
      'music: mourning',
      /no sound "mourning"/,
    ],
    [
      'an unknown law card',
      'start: shop',
      'laws: [criminal-code-999]\nstart: shop',
      'criminal-code-999',
      /no law card "criminal-code-999"/,
    ],
    [
      'an unknown decision',
      '- end: light-pocket',
      '- end: light-pocket\n        if: { has: change.kept }',
      'if: { has',
      /no CHOICE.OPTION "change.kept". Did you mean "change.keep"/,
    ],
    [
      'a repeated id',
      'id: keep',
      'id: give-back',
      'id: give-back\n            zh: 十元',
      /used twice/,
    ],
    [
      'a scene that runs out',
      '            goto: heavy\n',
      '',
      'choice: own-up',
      /runs out of steps/,
    ],
    [
      'an over-long line',
      'zh: 咦？多了十元！',
      `zh: 咦？${'多'.repeat(60)}！`,
      'zh: 咦？多',
      /may have 44/,
    ],
    [
      'an over-long sentence',
      'zh: 咦？多了十元！',
      `zh: 咦？${'多'.repeat(25)}！`,
      'zh: 咦？多',
      /longer than 20/,
    ],
    [
      'an over-long option',
      'zh: 十元而已，沒差啦',
      `zh: ${'十'.repeat(20)}`,
      'zh: 十十',
      /may have 18/,
    ],
    [
      'too many sentences',
      'zh: 咦？多了十元！',
      'zh: 咦？多了！十元！真的！',
      'zh: 咦？多了',
      /2 sentences at most/,
    ],
    ['an unmarked polyphone', '馬上拿去還{ㄏㄨㄢˊ}', '馬上拿去長', 'zh: 馬上拿去長', /長/],
  ])('%s', async (_, part, by, where, message) => {
    const text = broken(part, by);
    const findings = await check(text);
    const found = findings.filter((finding) => message.test(finding));
    expect(found, findings.join('\n')).not.toEqual([]);
    const [line] = placeOf(text, where).split(':');
    expect(found[0]).toMatch(new RegExp(`^${line}:\\d+: `));
  });
});

test('an activity in which nothing should be marked', async () => {
  const find = /```yaml\n(- activity: find[\s\S]*?)```/.exec(manual)?.[1] ?? '';
  const step = find.replace('clue: true', 'clue: false').replaceAll(/^/gm, '      ').trimEnd();
  const findings = await check(broken('      - choice: change', `${step}\n      - choice: change`));
  expect(findings).toEqual([expect.stringMatching(/nothing here should be marked/)]);
});

describe('what only walking tells', () => {
  const orphan = '  nowhere:\n    backdrop: school-corridor\n    steps:\n      - goto: heavy\n';
  test('a scene that nobody reaches', async () => {
    expect(await check(sound + orphan)).toEqual([
      expect.stringMatching(/no way through reaches scene "nowhere"/),
    ]);
  });

  test('a scene from which there is no ending', async () => {
    const circle = `${sound}  round:\n    backdrop: school-corridor\n    steps:\n      - say: lian\n        zh: 我又回來了。\n        en: Here I am again.\n      - goto: round\n`;
    const text = circle
      .replace('goto: heavy', 'goto: round')
      .replace(/ {2}heavy:[\s\S]*?(?= {2}round:)/, '');
    expect(await check(text)).toEqual([
      expect.stringMatching(/in scene "round" there is a way from which no ending/),
    ]);
  });

  test('scenes that go round without showing anything', async () => {
    const spin = `${sound}  spin:\n    backdrop: school-corridor\n    steps:\n      - goto: spin\n`;
    expect(await check(spin.replace('goto: heavy', 'goto: spin'))).toEqual([
      expect.stringMatching(/cannot be played: scene spin goes in circles/),
    ]);
  });

  test('a choice whose options all lead to the same', async () => {
    const text = broken('            goto: heavy', '            goto: mended').replace(
      / {2}heavy:[\s\S]*$/,
      '',
    );
    expect(await check(text)).toEqual([
      expect.stringMatching(/whatever is chosen at "own-up", the same follows/),
    ]);
  });

  test('a score that cannot be reached', async () => {
    const text = sound.replaceAll(/ +earns: .*\n/g, '');
    expect(await check(text)).toEqual([expect.stringMatching(/reaches the full score of 100/)]);
  });
});

test('all slips of a file are said at once', async () => {
  const text = broken('minutes: 3', 'minutes: 99')
    .replace('say: lian surprised', 'say: lian amazed')
    .replace('mood: shadow', 'mood: gloomy');
  expect(await check(text)).toHaveLength(3);
});

test('a slip in YAML itself is said once, in words', async () => {
  expect(await check(broken('steps:', 'steps: [:'))).toEqual([
    expect.stringMatching(/^\d+:\d+: this is not YAML/),
  ]);
});

describe('the command', () => {
  const command = (...args: string[]) =>
    run('npx', ['--no', '--', 'tsx', 'src/build/check-levels.ts', ...args], { cwd: ROOT }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (failed: { code: number; stdout: string }) => ({ code: failed.code, stdout: failed.stdout }),
    );

  test('prints file:line:column for every problem and exits 1', async () => {
    const path = await write(broken('goto: later', 'goto: latter'));
    const { code, stdout } = await command('--en', path);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /level\.yaml:\d+:\d+: there is no scene "latter"\. Did you mean "later"\?/,
    );
  });

  test('says so where there is no level', async () => {
    const { code, stdout } = await command('--en', join(folder, 'no-such-folder'));
    expect(code).toBe(1);
    expect(stdout).toContain('there is no level here');
  });

  test('law cards past their review date are problems', async () => {
    const { code, stdout } = await command('--en', '--today', '2099-01-01');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /levels\/laws\/[a-z0-9-]+\.yaml:\d+:1: this law card was to be reviewed by/,
    );
  });
});
