// A stage whose engine has started: what is shown on it, and what is made ready for it.
import type { Scene } from 'phaser';
import type { Ahead } from '../play/ahead.ts';
import type { Screen } from '../play/screen.ts';
import { Backdrop } from './backdrop.ts';
import { Blinking } from './blinking.ts';
import { densityOf, resizeGame, viewOf } from './canvas.ts';
import { Effects } from './effects.ts';
import { FRAME } from './layers.ts';
import { coverOf, driftOf, finenessOf, posesOf, type View } from './layout.ts';
import { lightingOf } from './light.ts';
import { Lull } from './lull.ts';
import type { Motion } from './motion.ts';
import { Pictures } from './pictures.ts';
import type { StageFault, StageOptions, StagePictures } from './stage.ts';
import { Troupe } from './troupe.ts';
import { Veil } from './veil.ts';
import { Wakefulness } from './wakefulness.ts';
import { Weather } from './weather.ts';

/** How long a new size must last before pictures are made for it. */
const SETTLED = 250;

/** Places, of several that may come next, and people of the next scenes, who are drawn beforehand. */
const WAYS = 2;
const SOON = 3;

/** What createStage hands its calls to once there is a scene. */
export class Live {
  private readonly host: HTMLElement;
  private readonly scene: Scene;
  private readonly addresses: StagePictures;
  private readonly options: StageOptions;
  private readonly lull = new Lull();
  private readonly pictures: Pictures;
  private readonly backdrop: Backdrop;
  private readonly troupe: Troupe;
  private readonly effects: Effects;
  private readonly weather: Weather;
  private readonly veil: Veil;
  private readonly blinking: Blinking;
  private readonly wakefulness: Wakefulness;
  private readonly sizes: ResizeObserver;
  private view: View;
  private screen: Screen | undefined;
  private motion: Motion;
  private refining = 0;
  private begun = false;
  private firstDrawn: () => void = () => {};
  private readonly drawnFirst = new Promise<void>((drawn) => {
    this.firstDrawn = drawn;
  });
  private ended = false;

  constructor(host: HTMLElement, scene: Scene, addresses: StagePictures, options: StageOptions) {
    this.host = host;
    this.scene = scene;
    this.addresses = addresses;
    this.options = options;
    this.motion = options.motion;
    this.view = viewOf(host);
    resizeGame(scene.game, scene, this.view);
    this.pictures = new Pictures(scene, options.base, this.lull);
    this.wakefulness = new Wakefulness(
      scene,
      () => this.pictures.tidy(),
      () => this.fail('frozen'),
    );
    const wake = () => this.wakefulness.wake();
    this.backdrop = new Backdrop(scene);
    this.troupe = new Troupe(scene, this.pictures, (who) => addresses.people[who]?.url, wake);
    this.effects = new Effects(scene);
    this.weather = new Weather(scene, this.view);
    this.veil = new Veil(scene);
    this.blinking = new Blinking((index, closed) => {
      this.troupe.blink(index, closed);
      wake();
    });
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(host);
    scene.game.canvas.addEventListener('webglcontextlost', () => this.fail('lost'));
  }

  show(before: Screen | null, after: Screen, motion: Motion): void {
    const { stage, moment } = after;
    this.screen = after;
    this.motion = motion;
    this.place().catch((thrown: unknown) => this.fail('broken', thrown));
    this.backdrop.move(driftOf(after), motion);
    const { people } = lightingOf(stage).tints;
    this.troupe.show(posesOf(after, this.view), people, this.fineness, motion);
    this.veil.show(stage.told, this.view);
    if (before?.moment !== moment) {
      this.lull.stir();
      // A play that is taken up again does not celebrate again.
      const fresh = before ? stage.effects : stage.effects.filter((effect) => effect === 'hush');
      this.effects.play(fresh, this.view, motion);
      this.weather.rain(stage.weather === 'rain', motion);
      this.blinking.begin(motion === 'full' ? stage.actors.length : 0);
      // Breathing has every frame drawn for seconds: it is for devices to which a frame is little.
      if (motion === 'full' && this.wakefulness.atEase) this.troupe.breathe();
    }
    this.pictures.tidy();
    this.wakefulness.wake();
  }

  calm(motion: Motion): void {
    this.motion = motion;
    if (motion === 'less') this.blinking.end();
  }

  expect({ places, people }: Ahead): void {
    const present = this.screen?.stage.place;
    void this.prepare(
      places.flatMap((id) => (id === present ? [] : (this.addresses.places[id]?.url ?? []))),
      people.flatMap((who) => this.addresses.people[who]?.url ?? []),
    );
  }

  end(): void {
    this.ended = true;
    window.clearTimeout(this.refining);
    this.sizes.disconnect();
    this.blinking.end();
    this.troupe.end();
    this.pictures.end();
    this.wakefulness.dispose();
  }

  private get fineness(): number {
    return finenessOf(this.view, densityOf());
  }

  /** Pixels that the place is to be drawn across. */
  private get across(): number {
    return coverOf(this.view, FRAME).width * densityOf();
  }

  /** The place on the screen: where, and what tells its light from others; undefined where it has no picture. */
  private get wanted() {
    if (!this.screen || this.ended) return undefined;
    const { stage } = this.screen;
    const url = this.addresses.places[stage.place]?.url;
    if (url === undefined) return undefined;
    const name = [url, stage.light, stage.weather, stage.told].join(' ');
    return { url, name, lighting: lightingOf(stage) };
  }

  /** Goes to the place on the screen, in layers if they are there already. */
  private async place(): Promise<void> {
    const { wanted } = this;
    if (!wanted) return;
    const { url, name, lighting } = wanted;
    const plates =
      this.pictures.layersAtHand(url, this.across, lighting.lamps > 0) ??
      (await this.pictures.whole(url, this.across));
    if (!plates || this.wanted?.name !== name) return;
    this.backdrop.change(name, plates, lighting, this.view, this.motion);
    this.wakefulness.wake();
    this.announceFirstFrame();
    if (this.backdrop.waitsForLayers(name)) await this.unfold();
  }

  /** Takes the present place apart into its layers, where they will move or lamps are to be lit. */
  private async unfold(): Promise<void> {
    const { wanted } = this;
    if (!wanted) return;
    const lit = wanted.lighting.lamps > 0;
    if (this.motion === 'less' && !lit) return;
    await this.lull.come();
    if (this.wanted?.name !== wanted.name) return;
    const plates = await this.pictures.layers(wanted.url, this.across, lit);
    if (!plates || this.wanted?.name !== wanted.name) return;
    if (!this.backdrop.waitsForLayers(wanted.name)) return;
    this.backdrop.dress(plates, wanted.lighting, this.view);
    this.wakefulness.wake();
  }

  /** Fetches what comes next, and makes pictures of as much of it as is likely to be seen. */
  private async prepare(places: readonly string[], people: readonly string[]): Promise<void> {
    await this.drawnFirst;
    for (const url of [...places, ...people]) await this.pictures.fetch(url);
    // One way on is taken for sure. Layers of all ways would fill a small tablet.
    if (places.length === 1 && this.motion === 'full') {
      for (const url of places) await this.pictures.layers(url, this.across, false);
    } else {
      for (const url of places.slice(0, WAYS)) {
        await this.lull.come();
        if (this.ended) return;
        await this.pictures.whole(url, this.across);
      }
    }
    for (const url of people.slice(0, SOON)) {
      await this.lull.come();
      if (this.ended) return;
      await this.pictures.person(url, this.fineness);
    }
  }

  /** Has the present place drawn anew for the size there is now. */
  private async redraw(): Promise<void> {
    const { wanted } = this;
    if (!wanted || !this.begun) return;
    const plates = await this.pictures.whole(wanted.url, this.across);
    if (!plates || this.wanted?.name !== wanted.name) return;
    this.backdrop.dress(plates, wanted.lighting, this.view);
    this.wakefulness.wake();
    await this.unfold();
  }

  private announceFirstFrame(): void {
    if (this.begun) return;
    this.begun = true;
    this.scene.game.events.once('postrender', () => {
      this.options.onFirstFrame?.();
      this.firstDrawn();
    });
  }

  private resize(): void {
    const view = viewOf(this.host);
    const { width, height, upright } = this.view;
    if (view.width === width && view.height === height && view.upright === upright) return;
    this.view = view;
    resizeGame(this.scene.game, this.scene, view);
    this.backdrop.fit(view);
    this.effects.fit(view);
    this.weather.fit(view);
    this.veil.fit(view);
    if (this.screen) this.troupe.settle(posesOf(this.screen, view), this.motion);
    this.wakefulness.wake();
    window.clearTimeout(this.refining);
    this.refining = window.setTimeout(() => this.refine(), SETTLED);
  }

  private refine(): void {
    void this.troupe.refine(this.fineness);
    this.redraw().catch((thrown: unknown) => this.fail('broken', thrown));
  }

  private fail(reason: StageFault, thrown?: unknown): void {
    if (!this.ended) this.options.onFault?.(reason, thrown);
  }
}
