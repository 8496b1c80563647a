// People blink now and then after something was said, then rest: a quiet stage stays asleep.

/** Milliseconds from what was said to the first blinks, and for how long lids stay closed. */
const FIRST = 900;
const APART = 650;
const AGAIN = 3800;
const CLOSED = 120;

/** Times the blinks of up to a few people. */
export class Blinking {
  private timers: number[] = [];
  private readonly blink: (index: number, closed: boolean) => void;

  /** @param blink closes or opens the eyes of the person with this index */
  constructor(blink: (index: number, closed: boolean) => void) {
    this.blink = blink;
  }

  /** Each of `count` people is to blink twice from now on, one after another. */
  begin(count: number): void {
    this.end();
    for (let index = 0; index < count; index++) {
      for (const start of [FIRST, FIRST + AGAIN]) {
        const at = start + index * APART;
        this.timers.push(
          window.setTimeout(() => this.blink(index, true), at),
          window.setTimeout(() => this.blink(index, false), at + CLOSED),
        );
      }
    }
  }

  /** No more blinks; whoever has closed eyes is left to the next pose. */
  end(): void {
    for (const timer of this.timers) window.clearTimeout(timer);
    this.timers = [];
  }
}
