// What the checker tells the author of one activity, with the lines of the activity alone.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLanguage } from '../../src/base/bilingual.ts';
import { compileFile } from '../../src/build/levels.ts';
import { catalogue, ROOT } from './levels.ts';

const manual = await readFile(join(ROOT, 'levels/README.md'), 'utf8');
const blocks = [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** The manual's example of a kind of activity. */
export function exampleOf(kind: string): string {
  const example = blocks.find((block) => block.startsWith(`- activity: ${kind}\n`));
  if (!example) throw new Error(`the manual has no example of ${kind}`);
  return example;
}

/** The level in which a step is tried: nothing but the step and an ending, for those who may read long. */
export const levelAround = (step: string): { text: string; before: number } => {
  const head = `format: 1
academy: lianmeng
title: { zh: 試試看, en: A trial }
summary: { zh: 只有一個活動。, en: One activity only. }
backdrop: campus-office
minutes: 5
competencies: [honesty, fairness, responsibility, courage, transparency, lawfulness]
start: desk
scenes:
  desk:
    backdrop: campus-office
    steps:
`;
  const indented = step.replaceAll(/^(?=.)/gm, '      ');
  const end = `      - end: done
        title: { zh: 完成, en: Done }
        mood: bright
        zh: 完成了。
        en: It is done.
`;
  return { text: head + indented + end, before: head.split('\n').length - 1 };
};

/** Findings as `line: what is wrong`, in English. @param step the YAML of one activity */
export async function checkStep(step: string): Promise<string[]> {
  const { text, before } = levelAround(step);
  const folder = await mkdtemp(join(tmpdir(), 'step-'));
  const path = join(folder, 'lianmeng/trial/level.yaml');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  const { problems } = await compileFile(path, folder, catalogue.library);
  await rm(folder, { recursive: true });
  return problems.map(({ line, message }) => `${line - before}: ${inLanguage(message, 'en')}`);
}

/** The line of a step on which a part of it stands, from 1. */
export const lineOf = (step: string, part: string): number => {
  const at = step.indexOf(part);
  if (at < 0) throw new Error(`"${part}" is not there`);
  return step.slice(0, at).split('\n').length;
};
