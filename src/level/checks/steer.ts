// 掌舵: a plan that fits into the hours; that it reaches the goals is proved by playing it.
import { courseOf, shortOf } from '../../activities/steer/course.ts';
import { keyTexts } from '../compile.ts';
import { type Finding, type Path, repeated, sameText, unknownId, WHAT } from '../findings.ts';
import { type Authored, someInnocent, someTarget, unless } from './common.ts';

export function checkSteer(step: Authored<'steer'>, path: Path): Finding[] {
  const acts = step.rounds.flatMap((round, index) =>
    round.acts.map((act, place) => ({ act, path: [...path, 'rounds', index, 'acts', place] })),
  );
  return [
    ...repeated(
      [
        ...step.rounds.map(({ id }, index) => ({ id, path: [...path, 'rounds', index, 'id'] })),
        ...acts.map(({ act, path: at }) => ({ id: act.id, path: [...at, 'id'] })),
      ],
      { zh: '回合或行動', en: 'round or act' },
    ),
    ...sameText(
      acts.map(({ act, path: at }) => ({ text: act, path: at })),
      WHAT.act,
    ),
    ...acts.flatMap(({ act, path: at }) =>
      unless(
        act.hours <= step.hours,
        [...at, 'hours'],
        `一回合只有 ${step.hours} 小時，這件事永遠做不到。`,
        `a round has only ${step.hours} hours, so this could never be done.`,
      ),
    ),
    ...step.plan.flatMap((id, index) =>
      unknownId(
        [...path, 'plan', index],
        WHAT.act,
        id,
        acts.map(({ act }) => act.id),
      ),
    ),
    ...step.rounds.flatMap((round) => {
      const hours = round.acts
        .filter(({ id }) => step.plan.includes(id))
        .reduce((sum, act) => sum + act.hours, 0);
      return unless(
        hours <= step.hours,
        [...path, 'plan'],
        `參考走法在「${round.id}」要 ${hours} 小時，超過 ${step.hours} 小時。`,
        `the plan takes ${hours} hours in "${round.id}", more than the ${step.hours} there are.`,
      );
    }),
    ...unless(
      isWorthDoing(step),
      [...path, 'goal'],
      '什麼都不做也會達到所有目標。請調高目標，或用 drift、unless 讓放著不管有後果。',
      'doing nothing reaches every goal; raise a goal, or let drift or unless say what comes of it.',
    ),
    ...someTarget(
      acts.some(({ act }) => act.wise === true),
      path,
    ),
    ...someInnocent(
      acts.some(({ act }) => act.wise === false),
      path,
    ),
  ];
}

/** Whether something is left to reach for somebody who only lets the rounds pass. */
function isWorthDoing(step: Authored<'steer'>): boolean {
  const payload = keyTexts(step, '', { zh: {}, en: {} });
  return shortOf(payload, courseOf(payload, {}).end) > 0;
}
