// What a play knows at any moment, what may be done to it, and why something may be refused.
import type { Answer, Move } from '../activities/rules.ts';
import type { Face } from '../level/atlas.ts';
import type { Effect, Place } from '../level/terms.ts';

/** A step of a level. */
export interface Position {
  scene: string;
  /** Index in the scene's steps. */
  step: number;
}

export interface Actor {
  who: string;
  place: Place;
  face: Face;
}

/** One decision: what was asked, where, and what was answered. */
export type Decision =
  | { kind: 'choice'; scene: string; id: string; option: string }
  | { kind: 'activity'; scene: string; id: string; answer: Answer };

export interface PlayState {
  at: Position;
  /** Who stands on the stage, in order of entrance. */
  actors: readonly Actor[];
  /** What the last step set off for a moment. */
  cues: { effects: readonly Effect[]; sounds: readonly string[] };
  /** The steps shown on this path, the present one last. */
  trail: readonly Position[];
  /** The decisions of this path, in order. */
  taken: readonly Decision[];
  /** Law cards met on this path. */
  laws: readonly string[];
  /** The answer in the making, while an activity is on. */
  answer: Answer;
  /** Whether the activity was handed in and shows what was hit and missed. */
  handedIn: boolean;
  /** Endings met so far, on any path. */
  endings: readonly string[];
  /** While another path is being explored: the player's own story, waiting. */
  own: PlayState | null;
}

export type Action =
  /** Go on from something read. */
  | { do: 'continue' }
  | { do: 'choose'; option: string }
  /** Do one thing in an activity. */
  | { do: 'move'; move: Move }
  /** Hand in an activity. */
  | { do: 'submit' }
  /** Go back to a decision of this path (its index in `taken`) to look at another way. */
  | { do: 'rewind'; to: number }
  /** Leave exploring and go on with one's own story. */
  | { do: 'return' };

/** Why an action changed nothing. */
export type Refusal =
  | 'not-now'
  | 'unknown-option'
  | 'unknown-item'
  | 'not-ready'
  | 'unknown-decision';

export interface Reduced {
  state: PlayState;
  refused?: Refusal;
}
