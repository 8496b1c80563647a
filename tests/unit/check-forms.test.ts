// The checker on 前測/後測: two forms that are parallel, or what is gained could not be told from them.
import { expect, test } from 'vitest';
import { inLanguage } from '../../src/base/bilingual.ts';
import { checkForms } from '../../src/level/check-forms.ts';
import type { AuthoredLevel } from '../../src/level/schema.ts';
import { levelSchema } from '../../src/level/schema.ts';
import { catalogue } from '../support/levels.ts';

type Forms = NonNullable<AuthoredLevel['checks']>;
type Item = Forms['a'][number];

const BREACHES = [true, false, true, false, false, true];

const item = (form: string, breach: boolean, index: number): Item => ({
  id: `${form}-${index}`,
  zh: `情境${form}${index}`,
  en: `Case ${form}${index}`,
  breach,
  why: { zh: '因為這樣。', en: 'Because.' },
});

const formOf = (form: string): Item[] => BREACHES.map((breach, index) => item(form, breach, index));

/** What is said of forms, with the place. */
const findings = (checks: Forms): string[] =>
  checkForms({ academy: 'chuanglian', checks } as AuthoredLevel).map(
    ({ path, message }) => `${path.join('.')}: ${inLanguage(message, 'en')}`,
  );

const sound = (): Forms => ({ a: formOf('a'), b: formOf('b') });

test('parallel forms pass, and no level needs any', () => {
  expect(findings(sound())).toEqual([]);
  expect(checkForms({ academy: 'chuanglian' } as AuthoredLevel)).toEqual([]);
});

test('half of a form is a breach, and the same places in both', () => {
  const forms = sound();
  forms.b[1] = item('b', true, 1);
  const found = findings(forms);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('checks.b: a form has 3 items that are a breach');
  expect(found[1]).toContain('checks.b.1.breach: item 2 must be of one kind in both forms');
});

test('an item is told apart from every other, and fits its readers', () => {
  const forms = sound();
  forms.b[2] = { ...item('b', true, 2), id: 'a-0', zh: '情境a0' };
  forms.a[5] = { ...item('a', true, 5), zh: '很'.repeat(45) };
  expect(findings(forms).map((found) => found.split(':')[0])).toEqual([
    'checks.b.2.id',
    'checks.b.2.zh',
    'checks.a.5.zh',
  ]);
});

test('a form has six items, no more and no fewer', () => {
  const authored = levelSchema.shape.checks;
  expect(authored.safeParse(sound()).success).toBe(true);
  expect(authored.safeParse({ ...sound(), a: formOf('a').slice(1) }).success).toBe(false);
});

test('every level that has forms keeps them through compiling, with words in both languages', () => {
  for (const { level, words } of catalogue.levels) {
    for (const one of [...(level.checks?.a ?? []), ...(level.checks?.b ?? [])]) {
      expect(words.zh[one.text], `${level.id} ${one.id}`).toBeTruthy();
      expect(words.en[one.why], `${level.id} ${one.id}`).toBeTruthy();
    }
  }
});
