// What the pages of lessons ask of the device.
import type { Class } from '../../classroom/class.ts';
import type { Lesson, Plan } from '../../classroom/lesson.ts';
import type { ToldChoice } from '../../report/lesson.ts';

/** A class to hold a lesson with. */
export interface Group extends Pick<Class, 'id' | 'name'> {
  /** How many sit in it now. */
  seats: number;
}

/** A level to hold a lesson about. */
export interface Offered {
  id: string;
  title: string;
  academy: string;
  minutes: number;
}

/** A lesson in the list of lessons. */
export interface Listed {
  lesson: Lesson;
  /** Title of its level; its id where it is not known. */
  title: string;
  /** Name of the class, or what the teacher called it. */
  group: string;
}

/** What a teacher chooses from. */
export interface Prepared {
  groups: readonly Group[];
  levels: readonly Offered[];
  /** The newest first. */
  lessons: readonly Listed[];
}

/** The lesson that a teacher wants to hold. */
export interface Wish {
  /** None for a class without a list of names. */
  class: string | undefined;
  label: string;
  level: string;
  plan: Plan;
}

/** A lesson with what was decided in it. */
export interface ToldLesson extends Listed {
  choices: readonly ToldChoice[];
}

export interface LessonDeeds {
  /** Rejects if the levels do not come. */
  prepare: () => Promise<Prepared>;
  /** Begins a lesson. @returns its id. Rejects if the level does not come. */
  begin: (wish: Wish) => Promise<string>;
  /** Undefined if there is no such lesson. */
  tell: (id: string) => Promise<ToldLesson | undefined>;
}
