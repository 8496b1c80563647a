// The place behind the people: its layers, which move against each other, and the change to another place.
import { GameObjects, type Scene } from 'phaser';
import { glowTexture } from './glow.ts';
import { type Area, FRAME, type Layer } from './layers.ts';
import { coverOf, type View } from './layout.ts';
import { colourOf, type Lighting } from './light.ts';
import type { Motion } from './motion.ts';
import type { Plate } from './pictures.ts';

/** How far each layer goes when the backdrop drifts: what is near goes furthest. */
const GOES: Record<Layer | 'whole' | 'glow', number> = {
  far: 0.3,
  glow: 0.3,
  middle: 0.9,
  near: 2.2,
  lamps: 0.9,
  whole: 0.9,
};

/** CSS pixels that a new place still has to come while it appears. */
const ARRIVAL = 12;

/** The evening sun's glow, laid between layers. */
interface Glow {
  key: string;
  layer: 'glow';
  area: Area;
  strength: number;
}

/** How strong the glow may be: over a place in one piece it lies on what is near, too. */
const GLOWS = { far: 1, whole: 0.6 } as const;

function withGlow(scene: Scene, plates: readonly Plate[]): (Plate | Glow)[] {
  return plates.flatMap((plate): (Plate | Glow)[] => {
    const { layer, area } = plate;
    if (layer !== 'far' && layer !== 'whole') return [plate];
    return [plate, { key: glowTexture(scene), layer: 'glow', area, strength: GLOWS[layer] }];
  });
}

/** One place in one light. */
class Panorama {
  readonly root: GameObjects.Container;
  private readonly plates: readonly (Plate | Glow)[];
  private readonly images: GameObjects.Image[];
  private view: View;
  private shift = 0;

  constructor(scene: Scene, plates: readonly Plate[], lighting: Lighting, view: View) {
    this.view = view;
    this.plates = lighting.glow > 0 ? withGlow(scene, plates) : plates;
    this.images = this.plates.map((plate) => {
      const { key, layer } = plate;
      const image = new GameObjects.Image(scene, 0, 0, key).setOrigin(0);
      if (layer === 'glow') image.setAlpha(lighting.glow * plate.strength);
      else if (layer === 'lamps') image.setAlpha(lighting.lamps).setVisible(lighting.lamps > 0);
      else image.setTint(colourOf(lighting.tints[layer]));
      return image;
    });
    this.root = new GameObjects.Container(scene, 0, 0, this.images);
    scene.add.existing(this.root);
    this.lay();
  }

  get inOnePiece(): boolean {
    return this.plates.some(({ layer }) => layer === 'whole');
  }

  get drift(): number {
    return this.shift;
  }

  set drift(pixels: number) {
    this.shift = pixels;
    this.lay();
  }

  fit(view: View): void {
    this.view = view;
    this.lay();
  }

  private lay(): void {
    const scale = coverOf(this.view, FRAME).width / FRAME.width;
    this.plates.forEach(({ layer, area }, index) => {
      const x = this.view.width / 2 + GOES[layer] * this.shift;
      this.images[index]
        ?.setPosition(
          x + (area.x - FRAME.width / 2) * scale,
          this.view.height / 2 + (area.y - FRAME.height / 2) * scale,
        )
        .setDisplaySize(area.width * scale, area.height * scale);
    });
  }
}

/** The backdrop of a stage. */
export class Backdrop {
  private readonly scene: Scene;
  private present: Panorama | undefined;
  private name: string | undefined;
  private drift = 0;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Whether this place, in this light, is shown in one piece. */
  waitsForLayers(name: string): boolean {
    return this.name === name && this.present?.inOnePiece === true;
  }

  /**
   * Another place comes, the present one fades away over it; the first is there at once.
   * @param name tells places and lights apart
   */
  change(name: string, plates: readonly Plate[], lighting: Lighting, view: View, motion: Motion) {
    if (this.name === name) return;
    this.name = name;
    const before = this.present;
    const panorama = this.put(plates, lighting, view);
    if (!before) return;
    if (motion === 'full') {
      panorama.drift = this.drift + ARRIVAL;
      this.slide(panorama, 420);
    }
    this.fadeAway(before, motion === 'full' ? 280 : 200);
  }

  /** The same place in other pictures: in layers, or in finer ones. */
  dress(plates: readonly Plate[], lighting: Lighting, view: View): void {
    const before = this.present;
    if (before) this.scene.tweens.killTweensOf(before);
    this.put(plates, lighting, view);
    if (before) this.fadeAway(before, 160);
  }

  /** Moves a little against the people. @param drift CSS pixels from the middle */
  move(drift: number, motion: Motion): void {
    if (motion === 'less' || drift === this.drift) return;
    this.drift = drift;
    if (this.present) this.slide(this.present, 320);
  }

  fit(view: View): void {
    this.present?.fit(view);
  }

  private put(plates: readonly Plate[], lighting: Lighting, view: View): Panorama {
    const panorama = new Panorama(this.scene, plates, lighting, view);
    panorama.drift = this.drift;
    this.present = panorama;
    return panorama;
  }

  private slide(panorama: Panorama, duration: number): void {
    const { tweens } = this.scene;
    tweens.killTweensOf(panorama);
    tweens.add({ targets: panorama, drift: this.drift, duration, ease: 'Sine.easeOut' });
  }

  private fadeAway(panorama: Panorama, duration: number): void {
    this.scene.tweens.killTweensOf([panorama, panorama.root]);
    panorama.root.setDepth(1);
    this.scene.tweens.add({
      targets: panorama.root,
      alpha: 0,
      duration,
      ease: 'Sine.easeInOut',
      onComplete: () => panorama.root.destroy(),
    });
  }
}
