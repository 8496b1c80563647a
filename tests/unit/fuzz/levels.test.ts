// Whatever an author, or somebody who means harm, writes into a level: it is compiled and can be played, or
// every trouble is told with its line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileSource } from '../../../src/build/levels.ts';
import { parseSource } from '../../../src/build/source.ts';
import { zhuyinFindings } from '../../../src/build/zhuyin/findings.ts';
import { exampleOf, levelAround } from '../../support/check-step.ts';
import { fuzz, PATIENT } from '../../support/fuzz/border.ts';
import { mutated, mutatedText } from '../../support/fuzz/mutate.ts';
import { catalogue, ROOT } from '../../support/levels.ts';
import { playOut } from '../../support/records.ts';

const KINDS = [
  'find',
  'sort',
  'match',
  'ledger',
  'chat',
  'dossier',
  'rubric',
  'steer',
  'studio',
  'justify',
];

/** The manual's own level, and one around each of its examples. */
const manual = readFileSync(join(ROOT, 'levels/README.md'), 'utf8');
const story =
  [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, block = '']) => block)
    .find((block) => block.includes('format: 1')) ?? '';
const TEXTS = [story, ...KINDS.map((kind) => levelAround(exampleOf(kind)).text)];
const DATA = TEXTS.map((text): unknown => parse(text));

/** Texts that are small and grow. */
const GROWING = [
  `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at]}`).join()}]`).join('\n')}`,
  '['.repeat(5000),
  `${'- '.repeat(3000)}x`,
  `{a: ${'{a: '.repeat(2000)}`,
  'a: &a\n  <<: *a',
  '&a [*a]',
];

test(
  'levels: what passes can be played to an end, and what does not is told line by line',
  PATIENT,
  async () => {
    const met = await fuzz({
      name: 'level files',
      spoil(dice) {
        const at = dice.throw(TEXTS.length);
        if (dice.throw(100) === 0) return dice.pick(GROWING);
        // What JSON writes is YAML as well.
        if (dice.throw(3)) return JSON.stringify(mutated(DATA[at], dice.pick(DATA), dice)) ?? '';
        return mutatedText(TEXTS[at] ?? '', dice.pick(TEXTS), dice);
      },
      async meet(text) {
        const source = parseSource('level.yaml', text);
        const { compiled, problems, authored } = compileSource(
          source,
          '/levels/lianmeng/trial/level.yaml',
          catalogue.library,
        );
        for (const { line, column, message } of problems) {
          expect([line >= 1, column >= 1, message.length > 0]).toEqual([true, true, true]);
        }
        expect(compiled === undefined).toBe(problems.length > 0);
        if (authored) await zhuyinFindings(authored);
        if (!compiled) return 'refused';
        expect(playOut(compiled.level, [1, 2, 3]).attempt.finishedAt).toBeDefined();
        return 'taken';
      },
    });
    expect(met.taken).toBeGreaterThan(0);
  },
);
