// The rules of a kiosk: one visitor after another, and from everywhere a way back to the loop that invites.
// Pure: time is handed in, and only ever passes forward, whatever the clock of the device does.
import type { KioskSettings } from './settings.ts';

/** What of a kiosk's settings decides how a visit goes. */
export type VisitRules = Pick<KioskSettings, 'levels' | 'locales' | 'minutes' | 'idleSeconds'>;

/** How long it is asked whether somebody is still there, in seconds. */
export const COUNTDOWN_SECONDS = 15;
/** How long before its end a visit is told so, in seconds. */
export const NOTICE_SECONDS = 60;
/** How long a play may go on to its next resting point once the time is over, in seconds. */
const GRACE_SECONDS = 60;
/** How long the last page stays, in seconds. */
export const THANKS_SECONDS = 20;
/** How long the staff's panel stays open without a touch, in seconds. */
export const STAFF_SECONDS = 60;

export type Place =
  /** Nobody is there: the pictures that invite. */
  | { is: 'loop' }
  /** The language is picked. */
  | { is: 'start' }
  /** The level is picked. */
  | { is: 'levels' }
  /** @property resting no line, message or activity is cut off if the play ends now */
  | { is: 'play'; level: string; resting: boolean }
  /** What may be taken along. */
  | { is: 'end'; level: string }
  /** Thanks, and whoever likes plays another. */
  | { is: 'thanks' };

export interface Visit {
  at: Place;
  /** Visits begun since the page was opened. */
  nth: number;
  /** The moment up to which time has passed, in ms since 1970. */
  seen: number;
  /** Since the last touch, in ms. */
  still: number;
  /** Since the visit began, without the time that the staff's panel was open, in ms. */
  passed: number;
  /** Since this place was reached, likewise, in ms. */
  here: number;
  /** The staff's panel is open, over whatever is going on. */
  staff: boolean;
}

export type VisitEvent =
  /** Nothing but that time passes. */
  | { do: 'pass' }
  /** A finger, a key, a pointer that moves. */
  | { do: 'touch' }
  /** From the loop. */
  | { do: 'begin' }
  /** A language was picked. */
  | { do: 'speak' }
  | { do: 'pick'; level: string }
  /** The play shows something new. */
  | { do: 'show'; resting: boolean }
  /** From a play back to the levels. */
  | { do: 'leave' }
  /** The ending was read. */
  | { do: 'finish' }
  /** What may be taken along was taken. */
  | { do: 'take' }
  /** The same level once more. */
  | { do: 'again' }
  /** From the thanks to the levels. */
  | { do: 'another' }
  /** The visit is over: the next, please. */
  | { do: 'end' }
  | { do: 'call-staff' }
  | { do: 'staff-gone' };

/** A kiosk that has just been opened. @param now in ms since 1970 */
export const openVisit = (now: number): Visit => ({
  at: { is: 'loop' },
  nth: 0,
  seen: now,
  still: 0,
  passed: 0,
  here: 0,
  staff: false,
});

/** Whether somebody's visit is on. */
export const isVisited = ({ at }: Visit): boolean => at.is !== 'loop';

/** What a visitor has left, in ms; below 0 once it is over, null where there is no end. */
export function timeLeft({ minutes }: VisitRules, visit: Visit): number | null {
  return minutes === null || !isVisited(visit) ? null : minutes * 60_000 - visit.passed;
}

const isOver = (rules: VisitRules, visit: Visit): boolean => (timeLeft(rules, visit) ?? 1) <= 0;

/** Whether it is asked now if somebody is still there. The last page ends by itself and asks nothing. */
export const isAsking = ({ idleSeconds }: VisitRules, visit: Visit): boolean =>
  isVisited(visit) && visit.at.is !== 'thanks' && !visit.staff && visit.still >= idleSeconds * 1000;

/** What is said about the time: `soon` in the last minute, `over` until the next resting point. */
export function timeNotice(rules: VisitRules, visit: Visit): 'soon' | 'over' | undefined {
  const left = timeLeft(rules, visit);
  if (left === null || left > NOTICE_SECONDS * 1000 || visit.at.is === 'thanks') return undefined;
  return left > 0 ? 'soon' : 'over';
}

/** Whether a visitor may play another level. */
export const mayPlayAnother = (rules: VisitRules, visit: Visit): boolean => !isOver(rules, visit);

const reach = (visit: Visit, at: Place): Visit => ({ ...visit, at, here: 0 });

const toLoop = (visit: Visit): Visit => ({ ...reach(visit, { is: 'loop' }), passed: 0, still: 0 });

/** Whether a visit whose time is over ends here and now. */
function endsHere({ at, here }: Visit, left: number): boolean {
  if (at.is === 'start' || at.is === 'levels') return true;
  if (at.is === 'end') return here >= GRACE_SECONDS * 1000;
  return at.is === 'play' && (at.resting || left <= -GRACE_SECONDS * 1000);
}

/** What follows by itself from how much time has passed. */
function settled(rules: VisitRules, visit: Visit): Visit {
  if (visit.staff) {
    return visit.still >= STAFF_SECONDS * 1000 ? { ...visit, staff: false, still: 0 } : visit;
  }
  if (!isVisited(visit)) return visit;
  if (visit.at.is === 'thanks') {
    // Whoever is through and touches has a little longer; whose time is over does not.
    const since = isOver(rules, visit) ? visit.here : visit.still;
    return since >= THANKS_SECONDS * 1000 ? toLoop(visit) : visit;
  }
  if (visit.still >= (rules.idleSeconds + COUNTDOWN_SECONDS) * 1000) return toLoop(visit);
  const left = timeLeft(rules, visit);
  const isDue = left !== null && left <= 0 && endsHere(visit, left);
  return isDue ? { ...reach(visit, { is: 'thanks' }), still: 0 } : visit;
}

/** Time goes on to a moment; a clock that was set back stands until the next. */
function passing(visit: Visit, now: number): Visit {
  if (!Number.isFinite(now)) return visit;
  const gone = Math.max(0, now - visit.seen);
  const counted = visit.staff ? 0 : gone;
  return {
    ...visit,
    seen: now,
    still: visit.still + gone,
    passed: visit.passed + counted,
    here: visit.here + counted,
  };
}

/** Where a visit goes on once the language is known. */
function afterLanguage({ levels }: VisitRules): Place {
  const [only] = levels;
  return levels.length === 1 && only !== undefined
    ? { is: 'play', level: only, resting: false }
    : { is: 'levels' };
}

/** Where an event leads from a place; undefined where it means nothing there. */
function follow(rules: VisitRules, visit: Visit, event: VisitEvent): Place | undefined {
  const { at } = visit;
  switch (event.do) {
    case 'speak':
      return at.is === 'start' ? afterLanguage(rules) : undefined;
    case 'pick':
      return at.is === 'levels' && rules.levels.includes(event.level)
        ? { is: 'play', level: event.level, resting: false }
        : undefined;
    case 'leave':
      return at.is === 'play' ? { is: 'levels' } : undefined;
    case 'finish':
      return at.is === 'play' ? { is: 'end', level: at.level } : undefined;
    case 'take':
      return at.is === 'end' ? { is: 'thanks' } : undefined;
    case 'again':
      return at.is === 'end' && mayPlayAnother(rules, visit)
        ? { is: 'play', level: at.level, resting: false }
        : undefined;
    case 'another':
      return at.is === 'thanks' && mayPlayAnother(rules, visit) ? { is: 'levels' } : undefined;
    default:
      return undefined;
  }
}

/** What an event does; one that means nothing here changes nothing. */
function take(rules: VisitRules, visit: Visit, event: VisitEvent): Visit {
  if (event.do === 'call-staff') return { ...visit, staff: true, still: 0 };
  if (event.do === 'staff-gone') return visit.staff ? { ...visit, staff: false, still: 0 } : visit;
  if (event.do === 'touch') return { ...visit, still: 0 };
  if (event.do === 'end') return isVisited(visit) ? { ...toLoop(visit), staff: false } : visit;
  if (event.do === 'pass' || visit.staff) return visit;
  if (event.do === 'begin') {
    if (isVisited(visit)) return visit;
    const at: Place = rules.locales.length > 1 ? { is: 'start' } : afterLanguage(rules);
    return { ...reach(visit, at), nth: visit.nth + 1, passed: 0, still: 0 };
  }
  if (event.do === 'show') {
    const { at } = visit;
    return at.is === 'play' ? { ...visit, at: { ...at, resting: event.resting } } : visit;
  }
  const place = follow(rules, visit, event);
  return place ? { ...reach(visit, place), still: 0 } : visit;
}

/**
 * What a kiosk comes to by an event. Where the time that has passed meanwhile ends the visit, the event was
 * somebody's who is gone, and is dropped.
 * @param now in ms since 1970, by whatever clock the device has
 */
export function visitAfter(rules: VisitRules, visit: Visit, event: VisitEvent, now: number): Visit {
  const later = settled(rules, passing(visit, now));
  if (isVisited(visit) && !isVisited(later)) return later;
  return settled(rules, take(rules, later, event));
}
