// One lesson afterwards: its choices with first and second vote, what was decided, and the ways on.
import { useEffect, useState } from 'preact/hooks';
import { ButtonLink } from '../../controls/controls.tsx';
import { dateAndTime, locale, t } from '../../text/text.ts';
import { ToldChoices } from '../projector/told-choices.tsx';
import { addressOf, LESSON } from '../route.ts';
import { PlaceHeading } from '../turning.tsx';
import type { LessonDeeds, ToldLesson } from './deeds.ts';
import './lessons.css';

export function LessonPage({ id, tell }: { id: string } & Pick<LessonDeeds, 'tell'>) {
  const [told, setTold] = useState<ToldLesson | 'none'>();
  const language = locale.value;
  useEffect(() => {
    tell(id).then(
      (found) => setTold(found ?? 'none'),
      () => setTold('none'),
    );
  }, [id, language]);
  if (!told) return <p role="status">{t('common.loading')}</p>;
  return (
    <section class="lesson-page">
      <nav class="buttons">
        <ButtonLink href={LESSON} icon="back">
          {t('lesson.part')}
        </ButtonLink>
      </nav>
      {told === 'none' ? <p class="card">{t('lesson.lost')}</p> : <Told told={told} />}
    </section>
  );
}

function Told({ told: { lesson, title, group, choices } }: { told: ToldLesson }) {
  const { id, plan, attempt, startedAt, endedAt } = lesson;
  return (
    <>
      <PlaceHeading>{t('lesson.page-title', { group, level: title })}</PlaceHeading>
      <p class="soft">
        {dateAndTime(startedAt)}
        {endedAt ? '' : ` · ${t('lesson.not-ended')}`}
        {plan ? ` · ${t('lesson.pupils-of', { count: plan.pupils })}` : ''}
      </p>
      <nav class="buttons">
        {endedAt === undefined && (
          <ButtonLink kind="main" icon="next" href={addressOf({ at: 'projector', id })}>
            {t('lesson.go-on-lesson')}
          </ButtonLink>
        )}
        {attempt && (
          <ButtonLink icon="list" href={addressOf({ at: 'attempt', id: attempt })}>
            {t('lesson.to-attempt')}
          </ButtonLink>
        )}
      </nav>
      {choices.length === 0 ? (
        <p class="card">{t('lesson.no-choices')}</p>
      ) : (
        <ToldChoices choices={choices} />
      )}
    </>
  );
}
