// The stage: the pictures of a play, drawn by Phaser into one canvas.
import type { Scene } from 'phaser';
import type { Screen } from '../play/screen.ts';
import { Backdrop } from './backdrop.ts';
import { Blinking } from './blinking.ts';
import { densityOf, endGame, resizeGame, startGame, viewOf } from './canvas.ts';
import { Effects } from './effects.ts';
import { coverOf, driftOf, finenessOf, posesOf, type View } from './layout.ts';
import type { Motion } from './motion.ts';
import { Pictures } from './pictures.ts';
import { Troupe } from './troupe.ts';
import { Wakefulness } from './wakefulness.ts';

/** Addresses of the pictures, relative to the game's own, by id. */
export interface StagePictures {
  places: Record<string, { url: string; alt: string }>;
  people: Record<string, { url: string; name: string }>;
}

/** Why the stage shows nothing (more): the browser has no WebGL, or took it away for a while. */
export type StageFault = 'no-webgl' | 'lost';

export interface StageOptions {
  /** What the pictures' addresses are relative to, e.g. `./`. */
  base: string;
  motion: Motion;
  /** Called once, when the first backdrop has been drawn. */
  onFirstFrame?: () => void;
  onFault?: (reason: StageFault) => void;
}

export interface Stage {
  /** The state is final at once; what moves shows the difference between before and after. */
  show(before: Screen | null, after: Screen): void;
  setMotion(motion: Motion): void;
  /** Takes the canvas out of the host and lets go of everything. */
  dispose(): void;
}

/** A stage that cannot draw leaves the page's own still picture to be seen. */
const DARK: Stage = { show() {}, setMotion() {}, dispose() {} };

/** How long a new size must last before pictures are made for it. */
const SETTLED = 250;

/** A stage that fills `host`, which has a size and is positioned. */
export function createStage(
  host: HTMLElement,
  pictures: StagePictures,
  options: StageOptions,
): Stage {
  let motion = options.motion;
  let latest: { before: Screen | null; after: Screen } | undefined;
  let live: Live | undefined;
  let ended = false;
  const game = startGame(host, (scene) => {
    if (ended) return;
    live = new Live(host, scene, pictures, options);
    if (latest) live.show(latest.before, latest.after, motion);
  });
  if (!game) {
    options.onFault?.('no-webgl');
    return DARK;
  }
  return {
    show(before, after) {
      latest = { before, after };
      live?.show(before, after, motion);
    },
    setMotion(wanted) {
      motion = wanted;
      live?.calm(wanted);
    },
    dispose() {
      if (ended) return;
      ended = true;
      live?.end();
      endGame(game);
    },
  };
}

/** A stage whose engine has started. */
class Live {
  private readonly host: HTMLElement;
  private readonly scene: Scene;
  private readonly addresses: StagePictures;
  private readonly options: StageOptions;
  private readonly pictures: Pictures;
  private readonly backdrop: Backdrop;
  private readonly troupe: Troupe;
  private readonly effects: Effects;
  private readonly blinking: Blinking;
  private readonly wakefulness: Wakefulness;
  private readonly sizes: ResizeObserver;
  private view: View;
  private screen: Screen | undefined;
  private motion: Motion;
  private refining = 0;
  private begun = false;
  private lost = false;
  private ended = false;

  constructor(host: HTMLElement, scene: Scene, addresses: StagePictures, options: StageOptions) {
    this.host = host;
    this.scene = scene;
    this.addresses = addresses;
    this.options = options;
    this.motion = options.motion;
    this.view = viewOf(host);
    resizeGame(scene.game, scene, this.view);
    this.wakefulness = new Wakefulness(scene);
    const wake = () => this.wakefulness.wake();
    this.pictures = new Pictures(scene, options.base);
    this.backdrop = new Backdrop(scene);
    this.troupe = new Troupe(scene, this.pictures, (who) => addresses.people[who]?.url, wake);
    this.effects = new Effects(scene);
    this.blinking = new Blinking((index, closed) => {
      this.troupe.blink(index, closed);
      wake();
    });
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(host);
    scene.game.canvas.addEventListener('webglcontextlost', () => this.onLost());
    scene.game.canvas.addEventListener('webglcontextrestored', wake);
  }

  show(before: Screen | null, after: Screen, motion: Motion): void {
    this.screen = after;
    this.motion = motion;
    void this.place(after.stage.place);
    this.backdrop.move(driftOf(after), this.view, motion);
    this.troupe.show(posesOf(after, this.view), this.fineness, motion);
    if (before?.moment !== after.moment) {
      const { effects } = after.stage;
      // A play that is taken up again does not celebrate again.
      const fresh = before ? effects : effects.filter((effect) => effect === 'hush');
      this.effects.play(fresh, this.view, motion);
      this.blinking.begin(motion === 'full' ? after.stage.actors.length : 0);
    }
    this.pictures.tidy();
    this.wakefulness.wake();
  }

  calm(motion: Motion): void {
    this.motion = motion;
    if (motion === 'less') this.blinking.end();
  }

  end(): void {
    this.ended = true;
    window.clearTimeout(this.refining);
    this.sizes.disconnect();
    this.blinking.end();
    this.troupe.end();
    this.wakefulness.dispose();
  }

  private get fineness(): number {
    return finenessOf(this.view, densityOf());
  }

  private async place(id: string, sameImage = false): Promise<void> {
    const url = this.addresses.places[id]?.url;
    if (url === undefined) return;
    const { width } = coverOf(this.view, { width: 16, height: 9 });
    const picture = await this.pictures.backdrop(url, width * densityOf());
    if (!picture || this.ended || this.screen?.stage.place !== id) return;
    if (sameImage) this.backdrop.dress(picture, this.view);
    else this.backdrop.change(picture, url, this.view, this.motion);
    this.wakefulness.wake();
    this.announceFirstFrame();
  }

  private announceFirstFrame(): void {
    if (this.begun) return;
    this.begun = true;
    this.scene.game.events.once('postrender', () => this.options.onFirstFrame?.());
  }

  private resize(): void {
    const view = viewOf(this.host);
    const { width, height, upright } = this.view;
    if (view.width === width && view.height === height && view.upright === upright) return;
    this.view = view;
    resizeGame(this.scene.game, this.scene, view);
    this.backdrop.fit(view);
    this.effects.fit(view);
    if (this.screen) this.troupe.settle(posesOf(this.screen, view), this.motion);
    this.wakefulness.wake();
    window.clearTimeout(this.refining);
    this.refining = window.setTimeout(() => this.refine(), SETTLED);
  }

  private refine(): void {
    void this.troupe.refine(this.fineness);
    if (this.screen && this.begun) void this.place(this.screen.stage.place, true);
  }

  private onLost(): void {
    if (this.lost || this.ended) return;
    this.lost = true;
    this.options.onFault?.('lost');
  }
}
