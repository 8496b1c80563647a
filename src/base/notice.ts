// What is said of a piece of software that travels in the game.

export interface Notice {
  name: string;
  /** Empty where it is told by what it is part of. */
  version: string;
  /** As SPDX names it, e.g. `MIT`. */
  licence: string;
  /** The licence in full, with whose it is. */
  text: string;
}
