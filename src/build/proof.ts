// What only walking a level can tell: scenes nobody reaches, places without a way out, choices that
// change nothing, and that the full score can be had.
import { both } from '../base/bilingual.ts';
import type { Unscored } from '../level/compile.ts';
import type { Finding } from '../level/findings.ts';
import type { Level } from '../level/level.ts';
import { conditionsOf, rulesOf, stepsOf } from '../play/conditions.ts';
import { bestOf, followers, reached, stranded, type Walk, walk, wayTo } from '../play/explore.ts';
import { begin, decide, LevelFault } from '../play/reduce.ts';
import { scoreOf } from '../play/score.ts';
import type { PlayState } from '../play/state.ts';

export interface Proof {
  findings: Finding[];
  best: Level['best'];
}

/** Walks a level whose references are right. */
export function prove(level: Unscored): Proof {
  try {
    const walked = walk(level);
    if (!walked.complete) return { findings: [tooLarge], best: { total: 0, of: {} } };
    const best = bestOf(walked);
    const findings = [
      ...unreachable(level, walked),
      ...withoutEnding(level, walked),
      ...emptyChoices(level, walked),
      ...unwinnable(level),
      ...(fullScore({ ...level, best }, walked) ? [] : [noScore]),
    ];
    return { findings, best };
  } catch (fault) {
    if (!(fault instanceof LevelFault)) throw fault;
    const message = both(
      `關卡走不下去：${fault.message}`,
      `the level cannot be played: ${fault.message}`,
    );
    return { findings: [{ path: ['scenes'], message }], best: { total: 0, of: {} } };
  }
}

/** Takes the best way through by the rules of the game and looks at the score. */
function fullScore(level: Level, walked: Walk): boolean {
  let state: PlayState | undefined = begin(level);
  for (const decision of wayTo(level, walked) ?? [])
    state = state && decide(level, state, decision);
  return level.best.total > 0 && state !== undefined && scoreOf(level, state).score === 100;
}

const tooLarge: Finding = {
  path: ['scenes'],
  message: both(
    '可能的走法太多，無法全部檢查。請減少會被條件問到的抉擇。',
    'there are too many ways through to check them all; let fewer choices be asked about by conditions.',
  ),
};

const noScore: Finding = {
  path: ['scenes'],
  message: both(
    '走到結局的路都拿不到滿分 100。請檢查選項與活動的 earns。',
    'no way to an ending reaches the full score of 100; look at what options and activities earn.',
  ),
};

function unreachable(level: Unscored, walked: Walk): Finding[] {
  const scenes = new Set(reached(walked).map((at) => at.scene));
  const open = new Set(
    Object.values(walked.situations).flatMap(({ state }) => state.trail.map((at) => at.scene)),
  );
  return Object.keys(level.scenes).flatMap((scene) =>
    scenes.has(scene) || open.has(scene)
      ? []
      : [
          {
            path: ['scenes', scene],
            message: both(
              `沒有任何走法會到場景「${scene}」。請從別處 goto 它，或刪掉它。`,
              `no way through reaches scene "${scene}"; go to it from somewhere, or remove it.`,
            ),
          },
        ],
  );
}

function withoutEnding(level: Unscored, walked: Walk): Finding[] {
  const scenes = new Set(stranded(level, walked).map((state) => state.at.scene));
  return [...scenes].map((scene) => ({
    path: ['scenes', scene],
    message: both(
      `從場景「${scene}」有一種走法到不了任何結局。`,
      `in scene "${scene}" there is a way from which no ending can be reached.`,
    ),
  }));
}

/** An activity in which even the best answer is not wholly right. */
function unwinnable(level: Unscored): Finding[] {
  return Object.entries(level.scenes).flatMap(([scene, { steps }]) =>
    steps.flatMap((step, index) => {
      if (!('activity' in step)) return [];
      const rules = rulesOf(step);
      const won = rules.samples().some((answer) => (rules.outcome(answer).accuracy ?? 1) === 1);
      return won
        ? []
        : [
            {
              path: ['scenes', scene, 'steps', index, 'activity'],
              message: both(
                `活動「${step.id}」怎麼做都拿不到滿分。請檢查該做對的項目。`,
                `activity "${step.id}" cannot be won: no answer is wholly right; look at what should be done.`,
              ),
            },
          ];
    }),
  );
}

/** A choice whose options all show the same next, and that no condition ever asks about. */
function emptyChoices(level: Unscored, walked: Walk): Finding[] {
  const asked = new Set(
    stepsOf(level)
      .flatMap(conditionsOf)
      .flatMap((one) => ('has' in one ? [one.has.split('.')[0]] : [])),
  );
  const scored: Level = { ...level, best: { total: 0, of: {} } };
  const meaningful = new Set<string>();
  for (const { state } of walked.situations) {
    const step = level.scenes[state.at.scene]?.steps[state.at.step];
    if (!step || !('choice' in step)) continue;
    const next = new Set(followers(scored, state).map((one) => JSON.stringify(one.at)));
    if (next.size > 1) meaningful.add(step.choice);
  }
  return Object.entries(level.scenes).flatMap(([scene, { steps }]) =>
    steps.flatMap((step, index) =>
      'choice' in step && !asked.has(step.choice) && !meaningful.has(step.choice)
        ? [
            {
              path: ['scenes', scene, 'steps', index, 'choice'],
              message: both(
                `抉擇「${step.choice}」選哪一個都一樣。請讓選項走到不同的地方，或在後面用條件回應它。`,
                `whatever is chosen at "${step.choice}", the same follows; let options lead apart or answer them later by a condition.`,
              ),
            },
          ]
        : [],
    ),
  );
}
