// 輪流玩: the teacher's own device goes round a class.
import { ButtonLink } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { change } from '../settings.ts';
import { Rounds } from './rounds.tsx';
import { openTurns } from './turns.ts';

export function TurnsPage({ classId, level }: { classId: string; level: string }) {
  return (
    <Rounds
      read={() => openTurns(classId, level)}
      // Whoever comes by the address holds the device for the lesson.
      onOpen={() => change({ turns: { class: classId, level }, station: null })}
      sit={async ({ player }) => player ?? ''}
      toTeacher={
        <ButtonLink kind="quiet" icon="teacher" href={`./teacher.html#class/${classId}`}>
          {t('turns.teacher')}
        </ButtonLink>
      }
    />
  );
}
