// What the pages for collecting results ask of the device, and what they are told.
import type { Class } from '../../classroom/class.ts';
import type { FileTrouble } from '../../classroom/handed.ts';
import type { Way } from '../../classroom/lesson.ts';
import type { PieceTrouble } from '../../classroom/parcel.ts';
import type { handedIn, NotTaken, Taken } from '../../classroom/receive.ts';

/** A level by its title in the language shown. */
export interface LevelName {
  id: string;
  title: string;
}

/**
 * Why nothing could be read. `card`: a pupil's save card. `class-code`: what the console itself shows.
 * `no-code`: a picture without any. `refused`: the device keeps nothing more.
 */
export type Unread =
  | FileTrouble
  | PieceTrouble
  | 'card'
  | 'class-code'
  | 'no-code'
  | 'unknown-file'
  | 'no-reader'
  | 'levels-failed'
  | 'refused';

/** What became of a text, or of one thing in a file. */
export type Received =
  | { kind: 'taken'; taken: Taken; title: string }
  | { kind: 'not-taken'; not: NotTaken; title: string }
  /** One code of several: these are still to be read. */
  | { kind: 'more'; part: number; missing: number[] }
  | { kind: 'unread'; why: Unread };

/** How a lesson is held to which one comes by a code. */
export type CodeWay = Extract<Way, 'devices' | 'stations'>;

/** What is given out for such a lesson. */
export interface ClassAddress {
  /** Six characters. */
  code: string;
  /** Opens the game at the lesson. */
  address: string;
  /** Only this very machine can open the address. */
  isLocal: boolean;
}

export type Seat = ReturnType<typeof handedIn>[number];

/** How results come into the store; nothing here rejects but for want of a network. */
export interface Collecting {
  classes(): Promise<Class[]>;
  levels(): Promise<LevelName[]>;
  /** The seats of a class, with how many results of a level each has handed in. */
  board(of: Class, level: string): Promise<Seat[]>;
  /** Gives out a code, and notes down that the class has this lesson today. */
  giveOut(of: Class, level: string, way: CodeWay): Promise<ClassAddress>;
  /** Takes what was read by the camera or pasted: one code or several, or the text of a file. */
  text(text: string): Promise<Received[]>;
  /** Takes a result file, a photograph of codes, or a text file. */
  file(file: File): Promise<Received[]>;
}
