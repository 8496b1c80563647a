// The command `npm run levels:check [FILE|DIR…]`: one line a problem, exit 1 if there is any.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { both, inLanguage } from '../base/bilingual.ts';
import { ACADEMIES } from '../level/terms.ts';
import { readAllAges } from './all-ages.ts';
import { tagProblems } from './catalogue.ts';
import { compileFile, levelFiles } from './levels.ts';
import { readLibrary } from './library.ts';
import { readPromises } from './promises.ts';
import { located, type Problem } from './source.ts';
import { zhuyinFindings } from './zhuyin/findings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    en: { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const locale = values.en ? 'en' : 'zh';
z.config(values.en ? z.locales.en() : z.locales.zhTW());

const root = process.cwd();
const everything = positionals.length === 0;
const targets = everything
  ? ACADEMIES.map((academy) => join(root, 'levels', academy))
  : positionals.map((path) => resolve(path));

const { library, problems: libraryProblems } = await readLibrary(root, values.today);
const problems: Problem[] = everything
  ? [...libraryProblems, ...(await readPromises(root, library)).problems]
  : [];
const ids: string[] = [];
let count = 0;
for (const target of targets) {
  const files = await levelFiles(target);
  if (files.length === 0) {
    const message = both(
      '這裡沒有關卡。請指定 level.yaml 檔案，或放關卡的資料夾。',
      'there is no level here; name a level.yaml file or a folder of levels.',
    );
    problems.push({ file: target, line: 1, column: 1, message });
  }
  for (const file of files) {
    count += 1;
    const result = await compileFile(file, root, library);
    problems.push(...result.problems);
    if (result.compiled) ids.push(result.compiled.level.id);
    if (result.authored?.academy === 'chuanglian') {
      problems.push(...located(result.source, await zhuyinFindings(result.authored)));
    }
  }
}
problems.push(...tagProblems(ids));
if (everything) problems.push(...(await readAllAges(root)).problems);
for (const { file, line, column, message } of problems) {
  console.log(`${file}:${line}:${column}: ${inLanguage(message, locale)}`);
}
const summary =
  problems.length === 0
    ? both(`${count} 個關卡都沒有問題。`, `${count} levels checked, nothing to mend.`)
    : both(
        `${count} 個關卡，${problems.length} 個問題。`,
        `${count} levels, ${problems.length} problems.`,
      );
console.log(inLanguage(summary, locale));
process.exitCode = problems.length === 0 ? 0 : 1;
