// Whether a page hangs that should give a sign of life every second. Times are in milliseconds, on any clock
// that only goes on.

/** Silence after which a page hangs. */
const SILENCE = 5000;

/** A tick that comes this long after the last tells that the whole device slept. */
const ASLEEP = 3000;

export class Listening {
  #heard: number;
  #ticked: number;
  #hidden = true;
  #called = false;

  constructor(now: number) {
    this.#heard = now;
    this.#ticked = now;
  }

  /** A sign of life. @param visible a hidden page need give none @returns whether the page had hung until now */
  hear(visible: boolean, now: number): boolean {
    const hung = this.#called;
    this.#heard = now;
    this.#hidden = !visible;
    this.#called = false;
    return hung;
  }

  /** To be called every second. @returns whether it is time to call for help, which it is once */
  tick(now: number): boolean {
    const slept = now - this.#ticked > ASLEEP;
    this.#ticked = now;
    if (slept) this.#heard = now;
    if (this.#hidden || this.#called || now - this.#heard < SILENCE) return false;
    this.#called = true;
    return true;
  }
}
