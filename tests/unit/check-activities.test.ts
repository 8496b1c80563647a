// An author's slips in an activity are told with their line: each example of the manual, spoilt in one
// place, in a level that is otherwise sound.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/base/bilingual.ts';
import { compileFile } from '../../src/build/levels.ts';
import { catalogue, ROOT } from '../support/levels.ts';

const manual = await readFile(join(ROOT, 'levels/README.md'), 'utf8');
const sound = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';
/** Before this step of the level the activity is put. */
const NEXT = '      - choice: change';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-activities-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The level of the manual with its example of one kind of activity. */
function levelWith(kind: string): string {
  const block = new RegExp(`\`\`\`yaml\\n(- activity: ${kind}\\n[\\s\\S]*?)\`\`\``).exec(
    manual,
  )?.[1];
  const step = (block ?? '').trimEnd().replaceAll(/^/gm, '      ');
  expect(sound).toContain(NEXT);
  return sound.replace(NEXT, `${step}\n${NEXT}`);
}

async function check(text: string): Promise<string[]> {
  const path = join(folder, 'chuanglian/broken/level.yaml');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  const { problems } = await compileFile(path, folder, catalogue.library);
  return problems.map(({ line, message }) => `${line}: ${inLanguage(message, 'en')}`);
}

/** [what is wrong, the part exchanged, by what, where it is told, what is said] */
type Slip = readonly [string, string, string, string, RegExp];

const SLIPS: Record<string, readonly Slip[]> = {
  sort: [
    [
      'nothing is wrong anywhere',
      'belongs: ours',
      'belongs: mine',
      '- activity: sort',
      /nothing here should be marked/,
    ],
    [
      'nothing is innocent',
      'belongs: mine',
      'belongs: ours',
      '- activity: sort',
      /nothing here is innocent/,
    ],
    ['no place for what is fine', ', innocent: true', '', 'places:', /innocent: true/],
    ['a place that does not exist', 'belongs: mine', 'belongs: yours', 'belongs: yours', /"yours"/],
    [
      'two cards that read alike',
      'The chalk in the classroom',
      'The pencil I brought',
      'The pencil I brought\n            belongs: ours',
      /cards read/,
    ],
    ['a single place', '    - { id: ours', '    # { id: ours', 'places:', /2/],
  ],
  ledger: [
    [
      'a book that never comes to what lies in the box',
      'counted: 250',
      'counted: 260',
      'counted: 260',
      /comes to 250, not to the 260/,
    ],
    ['a mend that mends nothing', 'amount: -210', 'amount: -120', 'mend:', /written already/],
    [
      'a receipt that is nowhere',
      'receipt: tape-shop',
      'receipt: tape-slip',
      'receipt: tape-slip',
      /"tape-slip"/,
    ],
    [
      'a receipt that no entry names',
      '            receipt: tape-shop\n',
      '',
      '- id: tape-shop',
      /no entry names this receipt/,
    ],
    [
      'a receipt called missing that has an entry',
      '            remark: { zh: 小潔代買, en: Bought by Jie }',
      '            missing: true',
      'missing: true',
      /not missing/,
    ],
    [
      'a sum that its entry does not agree with',
      '海報紙七張, en: Seven sheets of poster paper, amount: 210',
      '海報紙七張, en: Seven sheets of poster paper, amount: 200',
      'lines:',
      /the receipt comes to 200, its mended entry to 210/,
    ],
    [
      'nothing to mend',
      '            mend: { amount: -210 }\n',
      '',
      '- activity: ledger',
      /nothing here should be marked/,
    ],
    [
      'nothing that is right',
      '            receipt: tape-shop\n',
      '            receipt: tape-shop\n            mend: ask\n',
      '- activity: ledger',
      /nothing here is innocent/,
    ],
    [
      'two things of one name',
      'id: tape\n',
      'id: paper\n',
      'id: paper\n            date: 9/5',
      /paper/,
    ],
  ],
};

for (const [kind, slips] of Object.entries(SLIPS)) {
  describe(kind, () => {
    test('its example in the manual has no slip', async () => {
      expect(await check(levelWith(kind))).toEqual([]);
    });

    test.each(slips)('%s', async (_, part, by, where, message) => {
      const whole = levelWith(kind);
      expect(whole).toContain(part);
      const at = whole.indexOf(part, whole.indexOf(`- activity: ${kind}`));
      const text = whole.slice(0, at) + by + whole.slice(at + part.length);
      const findings = await check(text);
      const line = text
        .slice(0, text.indexOf(where, text.indexOf(`- activity: ${kind}`)))
        .split('\n').length;
      const told = findings.filter((finding) => finding.startsWith(`${line}: `));
      expect(told.join('\n'), findings.join('\n')).toMatch(message);
    });
  });
}
