// The voyage looked back at: the course of each gauge and its goal, what came afterwards, and every act.
import type { Outcome } from '../../activities/marking.ts';
import { courseOf, isDone } from '../../activities/steer/course.ts';
import { GAUGES } from '../../activities/steer/gauges.ts';
import { Badge } from '../../controls/badge.tsx';
import { t } from '../../text/text.ts';
import { Notes } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import { Chart, CourseTable, type Stop } from './chart.tsx';
import { howFar } from './gauges.tsx';
import { NewsSlips } from './news.tsx';
import { DEED_NAMES, GAUGE_NAMES, Sign } from './signs.tsx';
import type { SteerProps } from './steer-view.tsx';

export function Reviewed({ payload, words, answer, outcome }: SteerProps & { outcome: Outcome }) {
  const { start, goal, rounds } = payload;
  const { legs, aftermath, end } = courseOf(payload, answer);
  const stops: Stop[] = [
    { name: t('steer.start'), mark: t('steer.start'), stands: start },
    ...legs.map(({ ends }, index) => ({
      name: t('steer.round', { n: index + 1 }),
      mark: String(index + 1),
      stands: ends,
    })),
    ...(aftermath.length > 0
      ? [{ name: t('steer.afterwards'), mark: t('steer.later'), stands: end }]
      : []),
  ];
  const acts = rounds.flatMap((round, index) => round.acts.map((act) => ({ act, n: index + 1 })));
  const placeOf = ({ act, n }: (typeof acts)[number]) =>
    [t('steer.round', { n }), t(DEED_NAMES[act.deed]), t('steer.hours', { count: act.hours })].join(
      '・',
    );
  const others = acts.filter(({ act }) => act.wise === undefined && isDone(answer, act));
  return (
    <div class="voyage">
      <h3>
        {t('steer.goals-reached', {
          count: GAUGES.filter((gauge) => end[gauge] >= goal[gauge]).length,
        })}
      </h3>
      <ul class="courses on-paper">
        {GAUGES.map((gauge) => (
          <li key={gauge}>
            <h4>
              <Sign of={gauge} />
              {t(GAUGE_NAMES[gauge])} {end[gauge]}
            </h4>
            <Badge kind={end[gauge] >= goal[gauge] ? 'good' : 'warn'} sign="flag">
              {`${t('steer.goal', { goal: goal[gauge] })}・${howFar(end[gauge], goal[gauge])}`}
            </Badge>
            <Chart gauge={gauge} stops={stops} goal={goal[gauge]} />
          </li>
        ))}
      </ul>
      <CourseTable stops={stops} goal={goal} />
      <NewsSlips heading={t('steer.afterwards')} news={aftermath} words={words} />
      <h3>{t('steer.acts')}</h3>
      <Notes
        manner="steering"
        notes={acts
          .filter(({ act }) => act.wise !== undefined)
          .map((one) => ({
            id: one.act.id,
            about: words[one.act.text] ?? '',
            verdict: verdictOf(outcome, one.act.id),
            belongs: placeOf(one),
            note: words[one.act.note],
          }))}
      />
      {others.length > 0 && (
        <>
          <h3>{t('steer.other-acts')}</h3>
          <ul class="slips">
            {others.map((one) => (
              <li key={one.act.id} class="slip">
                <h3>{words[one.act.text]}</h3>
                <p class="belongs">{placeOf(one)}</p>
                <p>{words[one.act.note]}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
