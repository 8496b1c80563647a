// YAML files that were made to keep a reader busy: they are refused in words, like any other slip.
import { expect, test } from 'vitest';
import { compileSource } from '../../src/build/levels.ts';
import { parseSource } from '../../src/build/source.ts';
import { catalogue } from '../support/levels.ts';

test('what was written in a wrong place is repeated in short, whatever it is', () => {
  const told = (academy: string) => {
    const source = parseSource('level.yaml', `academy: ${academy}`);
    const { problems } = compileSource(source, 'level.yaml', catalogue.library);
    return problems.map(({ message }) => message).join('\n');
  };
  expect(told('{ toString: 1 }')).toContain('"{"toString":1}" cannot stand here');
  expect(told('x'.repeat(60_000)).length).toBeLessThan(2000);
});

const nines = (of: string): string => `[${Array.from({ length: 9 }, () => of).join()}]`;
const NAMES = [...'abcdefghi'];

test.each([
  [
    'ten lines that grow to a thousand million words',
    NAMES.map(
      (name, at) => `${name}: &${name} ${nines(at === 0 ? 'x' : `*${NAMES[at - 1]}`)}`,
    ).join('\n'),
  ],
  ['a list in lists without end', '['.repeat(20_000)],
  ['lists as deep as a well', '- '.repeat(20_000)],
  ['a list as long as a library', `[${'x,'.repeat(1_000_000)}]`],
  ['a list that holds itself', '&a [*a]'],
  [
    'a condition that denies itself',
    'scenes: { one: { steps: [ { say: lian, if: &a { not: *a } } ] } }',
  ],
])('%s', (_, text) => {
  const source = parseSource('level.yaml', text);
  const { compiled, problems } = compileSource(
    source,
    'levels/lianmeng/x/level.yaml',
    catalogue.library,
  );
  expect(compiled).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({ file: 'level.yaml', line: 1 });
});
