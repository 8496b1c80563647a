// A class in the middle of its year, as a backup: whatever a page of the console can show, it has some of.
import { blank, does, type Op } from '../../src/activities/studio/drawing.ts';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import type { Class } from '../../src/classroom/class.ts';
import type { Lesson, Vote } from '../../src/classroom/lesson.ts';
import { answer, itemsAt, openChecks, TIMES } from '../../src/play/check.ts';
import type { Decision } from '../../src/play/state.ts';
import { writeBackup } from '../support/backup.ts';
import { finished } from './lesson.ts';
import { levelFile, waysToEndings } from './levels.ts';

const AT = '2026-11-02T08:00:00+08:00';
const LATER = '2026-11-02T08:40:00+08:00';

export const WALLET = 'chuanglian/lost-wallet';
const { level } = levelFile(WALLET);
const ways = [...waysToEndings(level).values()];

export const CLASS: Class = { version: 1, id: 'class-a', name: '五年六班', tag: 77, createdAt: AT };
const NAMES = ['王小明', '李美', '', '歐陽小華', '', '', '陳三', '林四'];

const seat = (nth: number): Player & { seat: number } => ({
  ...{ version: 1, id: `pupil-${nth + 1}`, name: NAMES[nth] ?? '', seat: nth + 1 },
  ...{ createdAt: AT, class: CLASS.id },
  ...(nth === 7 ? { leftAt: LATER } : {}),
});
const pupils = NAMES.map((_, nth) => seat(nth));
const together: Player = {
  ...{ version: 1, id: 'whole-class', name: '全班', seat: null, createdAt: AT, class: CLASS.id },
};

/** Both forms, before and after. */
function checked(nth: number) {
  let checks = openChecks(nth % 2 === 0);
  if (!level.checks) throw new Error('the level has no checks');
  for (const time of TIMES) {
    for (const { id, breach } of itemsAt(level.checks, checks, time)) {
      const sharp = breach ? 'must-not' : 'may';
      checks = answer(checks, time, id, { answer: time === 'after' ? sharp : 'ask', sure: 2 });
    }
  }
  return checks;
}

const played = (player: string, nth: number, decisions: readonly Decision[]): Attempt => ({
  ...finished(level, decisions, { id: `attempt-${nth}`, tag: CLASS.tag, seat: nth + 1 }).attempt,
  player,
  checks: checked(nth),
});
const own = pupils.map(({ id }, nth) => played(id, nth, ways[nth % ways.length] ?? []));
const ofClass = { ...played(together.id, 99, ways[0] ?? []), id: 'attempt-together' };

const POSTER: Op[] = [
  { do: 'ground', panel: 0, ground: { is: 'paper', paper: 'mint' } },
  {
    do: 'put',
    panel: 0,
    thing: { is: 'slogan', text: '先問帳本', crayon: 'red' },
    pose: { x: 640, y: 600, size: 1, turn: 0, flipped: false },
  },
];
const picture = (nth: number): Picture => ({
  ...{ version: 1, id: `picture-${nth}`, player: `pupil-${nth}` },
  ...{ level: 'chuanglian/class-money', activity: 'poster', madeAt: AT, changedAt: AT },
  drawing: POSTER.reduce(does, blank(1)),
});

const firstChoice = ways[0]?.find((one) => one.kind === 'choice');
const vote = (round: 1 | 2, hands: number): Vote => ({
  ...{ at: round, nth: 0, round, choice: firstChoice?.id ?? '' },
  counts: { [firstChoice?.option ?? '']: hands },
});
const lesson = (id: string, some: Partial<Lesson>): Lesson => ({
  ...{ version: 1, id, class: CLASS.id, level: WALLET, way: 'projector', startedAt: AT, votes: [] },
  ...some,
});
const PLAN: Lesson['plan'] = { pupils: 7, secret: true, think: 60, talk: 180, by: 'hands' };
const lessons: Lesson[] = [
  lesson('held', {
    ...{ endedAt: LATER, attempt: ofClass.id, plan: PLAN, votes: [vote(1, 3), vote(2, 6)] },
  }),
  lesson('going-on', { attempt: ofClass.id, plan: PLAN }),
  lesson('in-turns', { way: 'turns', level: 'chuanglian/class-money' }),
];

/** The text of the backup. */
export const schoolYear = (): string =>
  writeBackup({
    savedAt: LATER,
    players: [...pupils, together],
    attempts: [...own, ofClass],
    pictures: [picture(1), picture(2)],
    classes: [CLASS],
    lessons,
  });
