// What shows at each place of the console, with what that place needs and nothing else.
import { assertNever } from '../../base/result.ts';
import { place } from '../../teacher/route.ts';
import { AttemptsPlace } from './attempts-place.tsx';
import { ClassesPlace } from './classes-place.tsx';
import { PicturesPlace } from './pictures-place.tsx';

export function PlaceShown() {
  const here = place.value;
  switch (here.at) {
    case 'classes':
    case 'class':
      return <ClassesPlace />;
    case 'attempts':
    case 'pupil':
    case 'attempt':
      return <AttemptsPlace place={here} />;
    case 'pictures':
    case 'wall':
      return <PicturesPlace wall={here.at === 'wall'} />;
    default:
      return assertNever(here);
  }
}
