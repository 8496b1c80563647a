// The built levels as the browser gets them, and what there is to decide on the way to their endings.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../src/base/words.ts';
import type { Level, LevelFile } from '../../src/level/level.ts';
import { rulesOf } from '../../src/play/conditions.ts';
import { followers, walk } from '../../src/play/explore.ts';
import { begin, decide, readOn, stepAt } from '../../src/play/reduce.ts';
import { pointsOf, total } from '../../src/play/score.ts';
import type { Decision, PlayState } from '../../src/play/state.ts';

/** Where the built game lies. */
export const DIST = resolve(process.env.DIST ?? resolve(import.meta.dirname, '../../dist'));

/** Ids of all built levels, `academy/slug`. */
export const levelIds = (dist = DIST): string[] =>
  readdirSync(join(dist, 'levels'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.zh.json'))
    .map((name) => name.slice(0, -'.zh.json'.length))
    .toSorted();

/** A level with its words in one language. */
export const levelFile = (id: string, locale: Locale = 'zh', dist = DIST): LevelFile =>
  JSON.parse(readFileSync(join(dist, 'levels', `${id}.${locale}.json`), 'utf8'));

const endingAt = (level: Level, state: PlayState): string | undefined => {
  const step = stepAt(level, state.at);
  return 'end' in step ? step.end : undefined;
};

/** For each ending of a level, the decisions that lead to it. */
export function waysToEndings(level: Level): Map<string, readonly Decision[]> {
  const ways = new Map<string, readonly Decision[]>();
  for (const { state } of walk(level).situations) {
    const ending = endingAt(level, state);
    if (ending !== undefined && !ways.has(ending)) ways.set(ending, state.taken);
  }
  return ways;
}

/** The decisions that earn all the points that a level has, and the ending they lead to. */
export function bestWay(level: Level): { decisions: readonly Decision[]; ending: string } {
  const { situations } = walk(level);
  const best = situations.map((_, index) => ({ points: index === 0 ? 0 : -1, from: -1, nth: -1 }));
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const here = best[at];
    const situation = situations[at];
    if (!here || !situation) continue;
    situation.next.forEach(({ to, earned }, nth) => {
      const there = best[to];
      const points = here.points + total(earned);
      if (!there || points <= there.points + 1e-9) return;
      best[to] = { points, from: at, nth };
      open.push(to);
    });
  }
  const ends = situations.flatMap(({ state }, index) =>
    endingAt(level, state) === undefined ? [] : [index],
  );
  const end = ends.toSorted((a, b) => (best[b]?.points ?? 0) - (best[a]?.points ?? 0))[0] ?? 0;
  const decisions: Decision[] = [];
  for (let at = end; at !== 0; at = best[at]?.from ?? 0) {
    const from = situations[best[at]?.from ?? 0]?.state;
    const to = from && followers(level, from)[best[at]?.nth ?? 0];
    const last = to && to.taken.length > from.taken.length ? to.taken.at(-1) : undefined;
    if (last) decisions.unshift(last);
  }
  const state = after(level, decisions);
  if (total(pointsOf(level, state.taken)) < level.best.total) {
    throw new Error(`${level.id}: no way earns everything`);
  }
  return { decisions, ending: endingAt(level, state) ?? '' };
}

/** The state to which decisions lead, everything after them read. */
export function after(level: Level, decisions: readonly Decision[]): PlayState {
  let state = begin(level);
  for (const decision of decisions) {
    const next = decide(level, state, decision);
    if (!next) throw new Error(`${level.id} does not ask ${decision.id} there`);
    state = next;
  }
  return readOn(level, state);
}

/** An activity of a level with answers to it, the best one last. */
export function answersTo(level: Level, id: string) {
  for (const scene of Object.values(level.scenes)) {
    for (const step of scene.steps) {
      if ('activity' in step && step.id === id) return rulesOf(step).samples();
    }
  }
  throw new Error(`${level.id} has no activity ${id}`);
}
