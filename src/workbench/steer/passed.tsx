// A round that is over: what moved, what was done and what it moved, and what was left undone.
import type { Ref } from 'preact';
import { courseOf, isDone } from '../../activities/steer/course.ts';
import { t } from '../../text/text.ts';
import { Effects, Moved } from './changes.tsx';
import { NewsSlips } from './news.tsx';
import type { SteerProps } from './steer-view.tsx';

interface Props extends Pick<SteerProps, 'payload' | 'words' | 'answer'> {
  /** Index of the round. */
  at: number;
  /** It was closed a moment ago; otherwise it is looked back at. */
  fresh: boolean;
  heading: Ref<HTMLHeadingElement>;
}

export function Passed({ payload, words, answer, at, fresh, heading }: Props) {
  const leg = courseOf(payload, answer).legs[at];
  if (!leg) return null;
  const { round, news, begins, ends } = leg;
  const did = round.acts.filter((act) => isDone(answer, act));
  const undone = round.acts.filter((act) => !isDone(answer, act));
  const title = words[round.title] ?? '';
  return (
    <article class="passed on-paper" data-round={round.id}>
      <h3 ref={heading} tabIndex={-1}>
        {fresh ? t('steer.closed', { n: at + 1 }) : `${t('steer.round', { n: at + 1 })} ${title}`}
      </h3>
      {!fresh && <p>{words[round.text]}</p>}
      {!fresh && <NewsSlips heading={t('steer.news')} news={news} words={words} />}
      <Moved from={begins} to={ends} />
      <h4>{t('steer.did')}</h4>
      <ul class="did">
        {did.length === 0 && <li>{t('steer.did-nothing')}</li>}
        {did.map((act) => (
          <li key={act.id} data-act={act.id}>
            <span>{words[act.text]}</span>
            <Effects of={act.effects} />
          </li>
        ))}
        {round.drift && (
          <li class="drift">
            <span>{t('steer.drift')}</span>
            <Effects of={round.drift} />
          </li>
        )}
      </ul>
      {!fresh && undone.length > 0 && (
        <>
          <h4>{t('steer.left-undone')}</h4>
          <ul class="undone">
            {undone.map((act) => (
              <li key={act.id}>{words[act.text]}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
