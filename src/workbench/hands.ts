// What every kind of activity is given to show itself with, and how it asks for a move.
import type { FunctionComponent } from 'preact';
import type { Outcome } from '../activities/marking.ts';
import type { Answer } from '../activities/rules.ts';
import type { Drawing } from '../activities/studio/drawing.ts';
import type { Words } from '../base/words.ts';
import type { Source } from '../play/screen.ts';

/** A picture that can be shown: its address, and what is to be seen in it. */
export interface Seen {
  url: string;
  alt: string;
}

/** Where the pictures of a 畫室 are kept. An answer holds the id of one. */
export interface Album {
  load(id: string): Promise<Drawing | undefined>;
  /** Rejects where it cannot be kept; who gives the album tells the player. */
  keep(id: string, drawing: Drawing): Promise<void>;
  newId(): string;
}

/** What the level has beside its words, by id. */
export interface Material {
  pictures: Readonly<Record<string, Seen>>;
  places: Readonly<Record<string, Seen>>;
  /** The drawing of a person has a bust and eight faces (see `level/atlas.ts`); `alt` is the name. */
  people: Readonly<Record<string, Seen>>;
  /** Without one, a picture lasts as long as the page. */
  album?: Album;
}

/** `P` is the payload of the kind, its texts as keys into `words`. */
export interface Hands<P> {
  payload: P;
  words: Words;
  material: Material;
  answer: Answer;
  /** What lies at hand to be looked up. */
  sources?: readonly Source[] | undefined;
  /** Once it is handed in; nothing can be moved from then on. */
  outcome?: Outcome | undefined;
  /** Puts `item` at `to`, or takes it away where `to` is empty. */
  onMove: (item: string, to: string) => void;
}

/** The hands of one kind, fetched when a level needs them. */
export interface HandsOf<P> {
  View: FunctionComponent<Hands<P>>;
  /** What is done and what is left, for the edge of the desk. */
  stateOf: (payload: P, answer: Answer) => string;
}

/** A mark put on or taken off. */
export const toggled = (answer: Answer, id: string): string => (answer[id] === 'on' ? '' : 'on');
