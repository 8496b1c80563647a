// 前測/後測: that the two forms of a level are parallel, so that what is gained can be told from them.
import { both } from '../base/bilingual.ts';
import { type Finding, repeated, sameText } from './findings.ts';
import { checkText } from './lengths.ts';
import { LIMITS } from './limits.ts';
import type { AuthoredLevel } from './schema.ts';
import { CHECK_ITEMS } from './terms.ts';

type Forms = NonNullable<AuthoredLevel['checks']>;

const FORMS = ['a', 'b'] as const;
const ITEM = { zh: '前後測題目', en: 'check item' };

/** Half of each form is a breach, and the n-th items of both are of one kind. */
function checkBreaches(forms: Forms): Finding[] {
  const half = CHECK_ITEMS / 2;
  const wrong = FORMS.filter((form) => forms[form].filter(({ breach }) => breach).length !== half);
  const uneven = forms.a.flatMap(({ breach }, index) =>
    forms.b[index]?.breach === breach ? [] : [index],
  );
  return [
    ...wrong.map((form) => ({
      path: ['checks', form],
      message: both(
        `每一份要有 ${half} 題違規（breach: true），${half} 題只是看起來像。`,
        `a form has ${half} items that are a breach (breach: true) and ${half} that only look like one.`,
      ),
    })),
    ...uneven.map((index) => ({
      path: ['checks', 'b', index, 'breach'],
      message: both(
        `兩份的第 ${index + 1} 題要是同一種：都違規，或都沒有。`,
        `item ${index + 1} must be of one kind in both forms: a breach in both, or in neither.`,
      ),
    })),
  ];
}

/** All findings about the checks of a level; none where it has none. */
export function checkForms({ academy, checks }: AuthoredLevel): Finding[] {
  if (!checks) return [];
  const items = FORMS.flatMap((form) =>
    checks[form].map((item, index) => ({ item, path: ['checks', form, index] })),
  );
  return [
    ...checkBreaches(checks),
    ...repeated(
      items.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] })),
      ITEM,
    ),
    ...sameText(
      items.map(({ item, path }) => ({ text: item, path })),
      ITEM,
    ),
    ...items.flatMap(({ item, path }) => [
      ...checkText(item, path, LIMITS[academy].line),
      ...checkText(item.why, [...path, 'why'], LIMITS[academy].line),
    ]),
  ];
}
