// The sheet as it is painted. Nothing is painted twice without need: what is new is painted over what is
// there, and what is taken back begins at the last of a few pictures that were set aside on the way.
import { isPlaced, type Mark, PANEL, type Shown } from '../../activities/studio/drawing.ts';
import type { Images } from '../../drawing/images.ts';
import {
  copyPanel,
  type Layers,
  paintGround,
  paintMark,
  panelCanvas,
} from '../../drawing/paint.ts';
import { paintThing } from '../../drawing/things.ts';

/** After so many marks a picture is set aside, and so many of them are kept. */
const STRIDE = 100;
const MOST_ASIDE = 3;

/** A picture set aside: how the first `count` marks look. */
interface Aside {
  marks: readonly Mark[];
  look: CanvasRenderingContext2D;
}

const NOTHING: Shown = { ground: undefined, marks: [] };

export class Easel {
  readonly layers: Layers;
  readonly #scale: number;
  readonly #ground: CanvasRenderingContext2D;
  #aside: Aside[] = [];
  #shown = NOTHING;
  #images: Images | undefined;

  /** @param canvas that is seen @param scale pixels a unit */
  constructor(canvas: HTMLCanvasElement, scale: number) {
    const whole = canvas.getContext('2d');
    if (!whole) throw new Error('no canvas can be painted on');
    canvas.width = Math.round(PANEL.width * scale);
    canvas.height = Math.round(PANEL.height * scale);
    whole.setTransform(scale, 0, 0, scale, 0, 0);
    this.#scale = scale;
    this.#ground = panelCanvas(scale);
    this.layers = { whole, bare: panelCanvas(scale) };
  }

  /** Shows a panel. */
  show(shown: Shown, images: Images): void {
    const anew = images !== this.#images || !sameGround(shown, this.#shown);
    if (anew) {
      this.#aside = [];
      paintGround(this.#ground, shown.ground, images);
    }
    const { marks } = shown;
    const kept = anew ? 0 : sameMarks(this.#shown.marks, marks);
    const from = !anew && kept === this.#shown.marks.length ? kept : this.#goBack(marks, images);
    for (const [at, mark] of marks.entries()) {
      if (at < from) continue;
      paintMark(this.layers, mark, images);
      if ((at + 1) % STRIDE === 0) this.#setAside(marks.slice(0, at + 1));
    }
    this.#shown = shown;
    this.#images = images;
  }

  /** Shows the beginning of these marks that was set aside. @returns how many of them that are */
  #goBack(marks: readonly Mark[], images: Images): number {
    this.#aside = this.#aside.filter((one) => sameMarks(one.marks, marks) === one.marks.length);
    const last = this.#aside.at(-1);
    const { whole, bare } = this.layers;
    copyPanel(last?.look ?? this.#ground, whole);
    copyPanel(this.#ground, bare);
    for (const mark of last?.marks ?? []) if (isPlaced(mark)) paintThing(bare, mark, images);
    return last?.marks.length ?? 0;
  }

  #setAside(marks: readonly Mark[]): void {
    const spare = this.#aside.length < MOST_ASIDE ? undefined : this.#aside.shift();
    const look = spare?.look ?? panelCanvas(this.#scale);
    copyPanel(this.layers.whole, look);
    this.#aside.push({ marks, look });
  }
}

const sameGround = (one: Shown, other: Shown): boolean => {
  const [ours, theirs] = [one.ground, other.ground];
  if (ours?.is === 'place') return theirs?.is === 'place' && theirs.id === ours.id;
  if (ours?.is === 'paper') return theirs?.is === 'paper' && theirs.paper === ours.paper;
  return theirs === undefined;
};

const same = (one: Mark, other: Mark | undefined): boolean =>
  one === other ||
  (other !== undefined &&
    isPlaced(one) &&
    isPlaced(other) &&
    one.thing === other.thing &&
    one.pose === other.pose);

/** How many marks two rows have in common at their beginnings. */
function sameMarks(one: readonly Mark[], other: readonly Mark[]): number {
  const parting = one.findIndex((mark, at) => !same(mark, other[at]));
  return parting < 0 ? one.length : parting;
}
