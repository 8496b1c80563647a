// A kiosk that runs: its visit, as the rules have it, and what the device does when one begins or ends.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isoWithOffset } from '../../base/instant.ts';
import type { Locale } from '../../base/words.ts';
import { volumeAt } from '../../kiosk/quiet.ts';
import type { KioskSettings } from '../../kiosk/settings.ts';
import {
  isAsking,
  isVisited,
  mayPlayAnother,
  openVisit,
  type Place,
  timeNotice,
  type VisitEvent,
  visitAfter,
} from '../../kiosk/visit.ts';
import type { Store } from '../../store/store.ts';
import { hush } from '../../text/speech.ts';
import { newId } from '../device.ts';
import { change, settings } from '../settings.ts';
import { speak } from '../title.tsx';

const TICK_MS = 1000;

/** What a tab remembers of its own faults is no visitor's. */
const OF_THE_DEVICE = 'qinglian.faults';

export interface Running {
  at: ReadonlySignal<Place>;
  asking: ReadonlySignal<boolean>;
  notice: ReadonlySignal<ReturnType<typeof timeNotice>>;
  staff: ReadonlySignal<boolean>;
  mayPlayAnother: ReadonlySignal<boolean>;
  /** Which visit it is, counted from the opening of the page. */
  nth: ReadonlySignal<number>;
  /** The visit is the store's as well: a play may begin. */
  ready: ReadonlySignal<boolean>;
  send: (event: VisitEvent) => void;
  /** Shows everything in a language, once what was asked for before is done. */
  speak: (locale: Locale) => void;
  /** Whoever is there is gone, counted and wiped. Resolves once that is so. */
  empty: () => Promise<void>;
  stop: () => void;
}

const hourNow = (): string => isoWithOffset(new Date()).slice(0, 13);

/** How loud it is at this hour, as the sounds of a play take it. */
function soundNow(kiosk: KioskSettings): void {
  const now = new Date();
  const volume = volumeAt(kiosk, now.getHours() * 60 + now.getMinutes());
  const { music, effects, speech } = settings.peek();
  // Music lies under the voices.
  const wanted = { music: volume * 0.6, effects: volume, speech: volume };
  if (music === wanted.music && effects === volume && speech === volume) return;
  change(wanted);
}

/** Nothing on the page is of a visitor any more. */
function clearPage(): void {
  hush();
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key !== OF_THE_DEVICE) sessionStorage.removeItem(key);
    }
  } catch {
    // Refused: then there is nothing in it.
  }
  getSelection()?.removeAllRanges();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}

/** Opens the kiosk; a visit that the power cut short is ended first. @param kiosk its settings, as they stand */
export function run(store: Store, kiosk: () => KioskSettings): Running {
  const visit = signal(openVisit(Date.now()));
  const ready = signal(false);
  const visited = computed(() => isVisited(visit.value) || visit.value.staff);
  let doing: Promise<unknown> = Promise.resolve();
  const inTurn = (what: () => Promise<unknown>): Promise<unknown> => {
    doing = doing.then(what).catch((fault: unknown) => console.warn('kiosk:', fault));
    return doing;
  };
  const begin = async (nth: number): Promise<void> => {
    const id = newId();
    const now = isoWithOffset(new Date());
    const player = { version: 1 as const, id, name: '', seat: null, createdAt: now };
    await store.booth.begin({ version: 1, player: id, since: now }, player);
    change({ player: id, open: null });
    soundNow(kiosk());
    if (visit.peek().nth === nth && isVisited(visit.peek())) ready.value = true;
  };
  const speakIn = async (locale: Locale): Promise<void> => {
    if (settings.peek().locale !== locale) await speak(locale);
  };
  const end = async (): Promise<void> => {
    await store.booth.end(hourNow());
    change({ player: null, open: null });
    clearPage();
    await speakIn(kiosk().locales[0] ?? 'zh');
  };
  const send = (event: VisitEvent): void => {
    const before = visit.peek();
    const after = visitAfter(kiosk(), before, event, Date.now());
    // What of the visit is still on the page goes before its rows do.
    if (isVisited(before) && !isVisited(after)) ready.value = false;
    visit.value = after;
    if (!isVisited(before) && isVisited(after)) void inTurn(() => begin(after.nth));
    if (isVisited(before) && !isVisited(after)) void inTurn(end);
  };
  const tick = (): void => {
    send({ do: 'pass' });
    soundNow(kiosk());
  };
  void inTurn(end);
  const stopTicking = effect(() => {
    if (!visited.value) return;
    const ticking = setInterval(tick, TICK_MS);
    return () => clearInterval(ticking);
  });
  // A tablet that slept knows at once how long.
  document.addEventListener('visibilitychange', tick);
  return {
    at: computed(() => visit.value.at),
    asking: computed(() => isAsking(kiosk(), visit.value)),
    notice: computed(() => timeNotice(kiosk(), visit.value)),
    staff: computed(() => visit.value.staff),
    mayPlayAnother: computed(() => mayPlayAnother(kiosk(), visit.value)),
    nth: computed(() => visit.value.nth),
    ready,
    send,
    speak: (locale) => void inTurn(() => speakIn(locale)),
    empty: async () => {
      send({ do: 'end' });
      await doing;
    },
    stop: () => {
      stopTicking();
      document.removeEventListener('visibilitychange', tick);
    },
  };
}
