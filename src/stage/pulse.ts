// Sees whether frames come while the engine's loop runs. Time is handed in, by a tick that should come every second.

/** Milliseconds from tick to tick. */
export const TICK = 1000;

/** Milliseconds without a frame after which none is expected any more. */
const STOPPED = 5000;

/** A tick that comes this much later than it should tells that the whole page was held up, not the frames. */
const LATE = 500;

export class Pulse {
  #last = 0;
  #waited = 0;

  /** Frames are expected from now on. @param now milliseconds, on any clock that only goes on */
  begin(now: number): void {
    this.#last = now;
    this.#waited = 0;
  }

  /** A frame came. */
  beat(): void {
    this.#waited = 0;
  }

  /** @returns whether frames have stopped coming */
  tick(now: number): boolean {
    const since = now - this.#last;
    this.#last = now;
    this.#waited = since > TICK + LATE ? 0 : this.#waited + since;
    return this.#waited >= STOPPED;
  }
}
