// What zod says of a file's shape, turned into findings an author can act on.
import type { z } from 'zod';
import { both, nearest } from '../base/bilingual.ts';
import { LOCALES } from '../base/words.ts';
import type { Finding } from '../level/findings.ts';
import { STEP_KEYS } from '../level/schema.ts';

type Issue = z.core.$ZodIssue;

/** The part of `data` at a path. */
const partAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    data,
  );

/** Of the alternatives of a union the one the author meant: the step kind whose key is there. */
function meant(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  part: unknown,
): Issue[] | undefined {
  if (typeof part === 'object' && part !== null) {
    const kind = STEP_KEYS.findIndex((key) => key in part);
    const chosen = kind >= 0 ? issue.errors[kind] : undefined;
    if (chosen && issue.errors.length === STEP_KEYS.length) return chosen;
  }
  const byLength = issue.errors.toSorted((a, b) => a.length - b.length);
  return byLength[0];
}

/** More of what was written no message repeats. */
const LONGEST_PART = 60;

/** A part of a file as a message repeats it. */
function shownAs(part: unknown): string {
  const whole = typeof part === 'string' ? part : (JSON.stringify(part) as string | undefined);
  const text = whole ?? 'undefined';
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)}…` : text;
}

function wording(issue: Issue, part: unknown): string {
  const name = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_type' && part === undefined) {
    return LOCALES.some((locale) => locale === name)
      ? both(`缺少「${name}」的文字，請補上。`, `the text in "${name}" is missing; add it.`)
      : both(`缺少「${name}」，請補上。`, `"${name}" is missing; add it.`);
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const written = shownAs(part);
    const near = nearest(written, allowed);
    return both(
      `「${written}」不能用在這裡，${near ? `是不是「${near}」？` : `可以用：${allowed.join('、')}`}`,
      `"${written}" cannot stand here. ${near ? `Did you mean "${near}"?` : `Possible: ${allowed.join(', ')}`}`,
    );
  }
  if (issue.message.includes('｜')) return issue.message;
  return both(`格式不對：${issue.message}`, `${issue.message}`);
}

/** Findings for all issues of a failed parse. @param data what was parsed */
export function shapeFindings(issues: readonly Issue[], data: unknown): Finding[] {
  return issues.flatMap((issue) => {
    const part = partAt(data, issue.path);
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const known = typeof part === 'object' && part !== null;
      if (
        known &&
        issue.errors.length === STEP_KEYS.length &&
        !STEP_KEYS.some((key) => key in part)
      ) {
        const kinds = STEP_KEYS.join(', ');
        return [
          {
            path: issue.path.map(pathPart),
            message: both(
              `不知道這是哪一種步驟。步驟要有其中一個：${kinds}`,
              `this is no kind of step; a step has one of: ${kinds}`,
            ),
          },
        ];
      }
      const inner = (meant(issue, part) ?? []).map((each) => ({
        ...each,
        path: [...issue.path, ...each.path],
      }));
      return shapeFindings(inner, data);
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path.map(pathPart), key],
        message: both(
          `看不懂「${key}」這個欄位，請刪掉或改成正確的名稱。`,
          `"${key}" means nothing here; remove it or correct its name.`,
        ),
      }));
    }
    return [{ path: issue.path.map(pathPart), message: wording(issue, part) }];
  });
}

const pathPart = (key: PropertyKey): string | number =>
  typeof key === 'number' ? key : String(key);
