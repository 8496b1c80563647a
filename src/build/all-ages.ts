// Reads which levels are for all ages; each must be one that there is.
import { dirname, join, relative, sep } from 'node:path';
import { allAgesSchema } from '../level/all-ages.ts';
import { repeated, unknownId, WHAT } from '../level/findings.ts';
import { levelFiles } from './levels.ts';
import { shapeFindings } from './shape.ts';
import { located, type Problem, readSource } from './source.ts';

const FILE = 'levels/all-ages.yaml';

/** The ids of all levels, those that do not compile included. */
async function levelIds(root: string): Promise<string[]> {
  const folder = join(root, 'levels');
  const files = await levelFiles(folder);
  return files.map((file) => relative(folder, dirname(file)).split(sep).join('/'));
}

/** The ids of the levels for all ages; none if something is wrong with them. */
export async function readAllAges(
  root: string,
): Promise<{ allAges: string[]; problems: Problem[] }> {
  const source = await readSource(join(root, FILE), FILE);
  if (source.problems.length > 0) return { allAges: [], problems: source.problems };
  const parsed = allAgesSchema.safeParse(source.data);
  if (!parsed.success) {
    const findings = shapeFindings(parsed.error.issues, source.data);
    return { allAges: [], problems: located(source, findings) };
  }
  const { levels } = parsed.data;
  const known = await levelIds(root);
  const placed = levels.map((id, nth) => ({ id, path: ['levels', nth] }));
  const findings = [
    ...placed.flatMap(({ id, path }) => unknownId(path, WHAT.level, id, known)),
    ...repeated(placed, WHAT.level),
  ];
  return { allAges: findings.length > 0 ? [] : levels, problems: located(source, findings) };
}
