// The people on the stage: who comes, who stays and who goes, while their pictures may still be loading.
import type { Scene } from 'phaser';
import type { Pose } from './layout.ts';
import type { Tint } from './light.ts';
import type { Motion } from './motion.ts';
import { Person } from './person.ts';
import type { Pictures } from './pictures.ts';

const same = (one: Pose, other: Pose): boolean =>
  one.face === other.face &&
  one.x === other.x &&
  one.y === other.y &&
  one.height === other.height &&
  one.speaks === other.speaks &&
  one.dim === other.dim;

/** The people of one stage. */
export class Troupe {
  private readonly people = new Map<string, Person>();
  private wanted = new Map<string, Pose>();
  private motion: Motion = 'full';
  private light: Tint = [1, 1, 1];
  private ended = false;
  private readonly scene: Scene;
  private readonly pictures: Pictures;
  private readonly urlOf: (who: string) => string | undefined;
  private readonly changed: () => void;

  /** @param changed called when somebody has come in later than asked, since a picture was on its way */
  constructor(
    scene: Scene,
    pictures: Pictures,
    urlOf: (who: string) => string | undefined,
    changed: () => void,
  ) {
    this.scene = scene;
    this.pictures = pictures;
    this.urlOf = urlOf;
    this.changed = changed;
  }

  /** These people, and no others, are to stand like this. */
  show(poses: readonly Pose[], light: Tint, fineness: number, motion: Motion): void {
    this.motion = motion;
    this.light = light;
    this.wanted = new Map(poses.map((pose) => [pose.who, pose]));
    for (const [who, person] of this.people) {
      const pose = this.wanted.get(who);
      if (!pose) {
        this.people.delete(who);
        person.leave(motion);
        continue;
      }
      person.lightBy(light);
      if (!same(pose, person.pose)) person.take(pose, motion);
    }
    for (const { who } of poses) {
      if (!this.people.has(who)) void this.fetch(who, fineness);
    }
  }

  /** Everybody stands like this at once, e.g. since the stage has another size. */
  settle(poses: readonly Pose[], motion: Motion): void {
    this.wanted = new Map(poses.map((pose) => [pose.who, pose]));
    for (const [who, person] of this.people) {
      const pose = this.wanted.get(who);
      if (pose) person.settle(pose, motion);
    }
  }

  /** Everybody gets a picture of this fineness. */
  async refine(fineness: number): Promise<void> {
    await Promise.all([...this.people.keys()].map((who) => this.fetch(who, fineness)));
  }

  /** @param index from left to right */
  blink(index: number, closed: boolean): void {
    const who = [...this.wanted.keys()][index];
    if (who !== undefined) this.people.get(who)?.blink(closed);
  }

  /** Everybody is to breathe for a while. */
  breathe(): void {
    for (const [index, who] of [...this.wanted.keys()].entries()) {
      this.people.get(who)?.breathe(index);
    }
  }

  end(): void {
    this.ended = true;
  }

  private async fetch(who: string, fineness: number): Promise<void> {
    const url = this.urlOf(who);
    const picture = url === undefined ? undefined : await this.pictures.person(url, fineness);
    const pose = this.wanted.get(who);
    if (!picture || !pose || this.ended) return;
    const present = this.people.get(who);
    if (present) {
      if (present.key === picture.key) return;
      present.dress(picture);
    } else {
      const person = new Person(this.scene, picture, pose, this.light);
      this.people.set(who, person);
      person.enter(this.motion);
    }
    this.changed();
  }
}
