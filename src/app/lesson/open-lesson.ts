// Opens a lesson at the projector where it stood: the play, the choice before the class, the votes so far.
import { type ReadonlySignal, signal } from '@preact/signals';
import { seated } from '../../classroom/class.ts';
import type { Lesson, Plan } from '../../classroom/lesson.ts';
import { found } from '../../classroom/round.ts';
import { begunWith, keepBegun } from '../begun.ts';
import { present } from '../clock.ts';
import { device } from '../device.ts';
import { addFonts, loadLevel } from '../load.ts';
import type { OpenLevel } from '../open-level.ts';
import { openPlay } from '../play-loop.ts';
import { settings } from '../settings.ts';

export interface OpenLesson extends OpenLevel {
  lesson: ReadonlySignal<Lesson>;
  plan: Plan;
  /** Seats that can be tapped: of the class, or as many as there are pupils. */
  seats: readonly number[];
  /** Shows a lesson as it has become, and keeps it at once. */
  keep: (lesson: Lesson) => void;
  /** Seconds since the lesson began, to a tenth. */
  now: () => number;
}

/** Rejects if the level does not come. @returns undefined if there is no such lesson at a projector */
export async function openLesson(id: string): Promise<OpenLesson | undefined> {
  const store = await device();
  const kept = await store.lesson(id);
  const attempt = kept?.attempt === undefined ? undefined : await store.attempt(kept.attempt);
  if (!kept?.plan || !attempt) return undefined;
  const { plan } = kept;
  const { locale } = settings.value;
  const now = await loadLevel(kept.level, locale);
  addFonts(now);
  const file = (await begunWith(attempt, now, locale, store)) ?? now;
  if (file === now) keepBegun(store, file, locale, attempt.id);
  const lesson = signal<Lesson>(kept.round ? { ...kept, round: found(kept.round) } : kept);
  const players = kept.class === undefined ? [] : await store.playersOf(kept.class);
  const own = seated(players).map(({ seat }) => seat);
  const player = (await store.players()).find((one) => one.id === attempt.player);
  const begun = Date.parse(kept.startedAt);
  const loop = openPlay(file.level, attempt, store);
  let told = kept.votes.at(-1)?.at ?? 0;
  return {
    ...file,
    store,
    loop,
    player: player ?? {
      version: 1,
      id: attempt.player,
      name: '',
      seat: null,
      createdAt: present(),
    },
    isOlder: file !== now,
    lesson,
    plan,
    seats: own.length > 0 ? own : Array.from({ length: plan.pupils }, (_, index) => index + 1),
    keep(next) {
      // What another tab has gone on with is not written over.
      if (loop.elsewhere.value) return;
      lesson.value = next;
      void store.putLesson(next);
    },
    now() {
      // A clock that is set back stands still instead.
      told = Math.max(told, Math.round((Date.now() - begun) / 100) / 10);
      return told;
    },
  };
}
