// What shows at each place of the console, with what that place needs and nothing else.
import { assertNever } from '../../base/result.ts';
import { ClassCode } from '../../teacher/hand-in/class-code.tsx';
import { Collect } from '../../teacher/hand-in/collect.tsx';
import { LessonPage } from '../../teacher/lessons/lesson-page.tsx';
import { PlanPage } from '../../teacher/lessons/plan-page.tsx';
import { place, SAFE } from '../../teacher/route.ts';
import { lazyPage } from '../lazy-page.tsx';
import { lessonDeeds } from '../lesson/lesson-deeds.ts';
import { askForScreen } from '../lesson/whole-screen.ts';
import { collecting } from '../receiving.ts';
import { Notices } from '../upkeep/notices.tsx';
import { AttemptsPlace } from './attempts-place.tsx';
import { ClassPlace, GradesPlace, RosterPlace } from './class-place.tsx';
import { ClassesPlace } from './classes-place.tsx';
import { PicturesPlace } from './pictures-place.tsx';
import { changed } from './reading.ts';
import { ReportPlace, ReportsPlace } from './reports-place.tsx';
import { SafePlace } from './safe-place.tsx';
import { StoryPlace } from './story-place.tsx';

/** The play, its stage and its desks come only when a lesson is projected. */
const Projector = lazyPage(async () => (await import('../lesson/projector.tsx')).Projector);

/** Papers are made only when they are asked for. */
const CertificatesPlace = lazyPage(
  async () => (await import('./certificates-place.tsx')).CertificatesPlace,
);

const SummaryPlace = lazyPage(async () => (await import('./summary-place.tsx')).SummaryPlace);

/** How results come in; whatever shows is read again once one has. */
const COLLECTING = collecting(() => void changed());

export function PlaceShown() {
  const here = place.value;
  switch (here.at) {
    case 'classes':
      return (
        <>
          <Notices href={SAFE} />
          <ClassesPlace />
        </>
      );
    case 'class':
      return <ClassPlace key={here.id} id={here.id} />;
    case 'roster':
      return <RosterPlace key={here.id} id={here.id} />;
    case 'story':
      return <StoryPlace key={here.id} id={here.id} />;
    case 'grades':
      return <GradesPlace key={here.id} id={here.id} />;
    case 'report':
      return <ReportPlace key={here.id} id={here.id} />;
    case 'reports':
      return <ReportsPlace key={here.id} id={here.id} />;
    case 'summary':
      return <SummaryPlace key={here.id} id={here.id} />;
    case 'certificates':
      return <CertificatesPlace key={here.id} id={here.id} />;
    case 'results':
      return <Collect collecting={COLLECTING} />;
    case 'code':
      return <ClassCode collecting={COLLECTING} />;
    case 'lesson':
      return here.id === undefined ? (
        <PlanPage deeds={lessonDeeds} onBegin={() => void askForScreen()} />
      ) : (
        <LessonPage key={here.id} id={here.id} tell={lessonDeeds.tell} />
      );
    case 'projector':
      return <Projector key={here.id} id={here.id} onLeft={() => void changed()} />;
    case 'attempts':
    case 'pupil':
    case 'attempt':
      return <AttemptsPlace place={here} />;
    case 'pictures':
    case 'wall':
    case 'sheet':
      return <PicturesPlace at={here.at} />;
    case 'safe':
      return <SafePlace />;
    default:
      return assertNever(here);
  }
}
