// Reads what levels refer to: cast, backdrops, pictures, sounds and law cards, each checked for shape.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { both } from '../base/bilingual.ts';
import {
  backdropsSchema,
  castSchema,
  type Library,
  lawSchema,
  picturesSchema,
  soundsSchema,
} from '../level/library.ts';
import { shapeFindings } from './shape.ts';
import { located, type Problem, readSource, type Source } from './source.ts';

/** Parses a source by a schema; an empty result stands in where it fails. */
function parse<S extends z.ZodType>(
  source: Source,
  schema: S,
  problems: Problem[],
): z.output<S> | undefined {
  problems.push(...source.problems);
  if (source.problems.length > 0) return undefined;
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return parsed.data;
  problems.push(...located(source, shapeFindings(parsed.error.issues, source.data)));
  return undefined;
}

/** @param today ISO date; law cards whose review is due before it are reported */
export async function readLibrary(
  root: string,
  today: string,
): Promise<{ library: Library; problems: Problem[] }> {
  const problems: Problem[] = [];
  const mapping = async <S extends z.ZodType>(name: string, schema: S) => {
    const file = `levels/${name}.yaml`;
    const source = await readSource(join(root, file), file);
    const entries = parse(source, schema, problems) ?? {};
    for (const [id, entry] of Object.entries(entries)) {
      for (const asset of filesOf(entry)) {
        if (existsSync(join(root, asset))) continue;
        const message = both(`找不到檔案 ${asset}。`, `there is no file ${asset}.`);
        problems.push(...located(source, [{ path: [id], message }]));
      }
    }
    return entries as z.output<S>;
  };
  const laws: Library['laws'] = {};
  for (const name of (await readdir(join(root, 'levels/laws'))).toSorted()) {
    const file = `levels/laws/${name}`;
    const source = await readSource(join(root, file), file);
    const law = parse(source, lawSchema, problems);
    if (!law) continue;
    laws[name.replace(/\.yaml$/, '')] = law;
    if (law.review < today) {
      const message = both(
        `法條卡的複查期限 ${law.review} 已過。請對照全國法規資料庫，再更新 checked 與 review。`,
        `this law card was to be reviewed by ${law.review}. Hold it against the official text, then renew checked and review.`,
      );
      problems.push(...located(source, [{ path: ['review'], message }]));
    }
  }
  const library = {
    cast: await mapping('cast', castSchema),
    backdrops: await mapping('backdrops', backdropsSchema),
    pictures: await mapping('pictures', picturesSchema),
    sounds: await mapping('sounds', soundsSchema),
    laws,
  };
  return { library, problems };
}

/** The files that an entry needs, as paths below the project's root. */
function filesOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const files: string[] = [];
  if ('file' in entry && typeof entry.file === 'string') files.push(entry.file);
  if ('files' in entry && Array.isArray(entry.files)) files.push(...entry.files.map(String));
  if ('building' in entry && typeof entry.building === 'string') {
    files.push(`assets/map/${entry.building}.svg`);
  }
  return files;
}
