// A stage that is built anew after it broke. Meanwhile, and where it breaks again and again, the still picture
// of the place is seen, and the play goes on.
import type { Finding } from '../../healing/fault.ts';
import { pauseBeforeBuilding } from '../../healing/rebuilding.ts';
import type { Ahead } from '../../play/ahead.ts';
import type { Screen } from '../../play/screen.ts';
import type { Motion } from '../../stage/motion.ts';
import type { Stage, StageFault, StagePictures } from '../../stage/stage.ts';
import { noteFault } from './note.ts';
import { isStageSpared } from './restart.ts';

interface Plan {
  /** Fetches the engine, once the words can be read. */
  engine: () => Promise<typeof import('../../stage/stage.ts')>;
  pictures: StagePictures;
  motion: () => Motion;
  /** What is on the screen now, and what may come next. */
  present: () => Screen;
  ahead: () => Ahead;
  /** Called each time the stage is drawn or cannot be: what is less urgent may be fetched. */
  onJoined: () => void;
}

export type LastingStage = Pick<Stage, 'show' | 'dispose'>;

const FOUND: Partial<Record<StageFault, Finding>> = {
  'no-webgl': 'no WebGL',
  lost: 'context lost',
  frozen: 'frames stopped',
};

/** @param host where its canvas goes; it has the class `ready` while the stage is to be seen */
export function lastingStage(host: HTMLElement, plan: Plan): LastingStage {
  /** When it broke. */
  const broken: number[] = [];
  let stage: Stage | undefined;
  let waiting = 0;
  let closed = false;
  let drawn = false;
  /** Whether it is built with the next scene at the latest. */
  let due = false;

  const drop = () => {
    host.classList.remove('ready');
    stage?.dispose();
    stage = undefined;
  };
  const onFault = (reason: StageFault, thrown?: unknown) => {
    // A device that never drew a stage has none: that is no fault, unless something was thrown.
    if (drawn || reason === 'broken') {
      noteFault(FOUND[reason] ?? thrown, reason === 'frozen' ? 'watchdog' : 'stage');
      broken.push(performance.now());
      const pause = pauseBeforeBuilding(broken, performance.now());
      due = pause !== undefined;
      if (due) waiting = window.setTimeout(() => void build(), pause);
    }
    // Not from within: what reports a fault is still at work.
    queueMicrotask(drop);
    plan.onJoined();
  };
  const build = async () => {
    window.clearTimeout(waiting);
    due = false;
    if (closed || isStageSpared()) {
      plan.onJoined();
      return;
    }
    try {
      const { createStage } = await plan.engine();
      if (closed || stage) return;
      stage = createStage(host, plan.pictures, {
        base: './',
        motion: plan.motion(),
        onFirstFrame: () => {
          drawn = true;
          host.classList.add('ready');
          plan.onJoined();
        },
        onFault,
      });
      stage.show(null, plan.present());
      stage.expect(plan.ahead());
    } catch (fault) {
      // Without the engine, where no network is, the still picture stays.
      console.warn('stage:', fault);
      plan.onJoined();
    }
  };
  void build();
  return {
    show(before, after) {
      const isNew = before?.scene !== after.scene;
      if (isNew && due && !stage) void build();
      stage?.setMotion(plan.motion());
      stage?.show(before, after);
      if (isNew) stage?.expect(plan.ahead());
    },
    dispose() {
      closed = true;
      window.clearTimeout(waiting);
      drop();
    },
  };
}
