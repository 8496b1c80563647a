// All the rules of a play. Pure: no clock, no chance, no storage, no words.
import { assertNever } from '../base/result.ts';
import type { Level, Option, Step } from '../level/level.ts';
import { enter, look, perform } from './cast.ts';
import { holds, rulesOf } from './conditions.ts';
import type { Action, Decision, PlayState, Position, Reduced, Refusal } from './state.ts';

/** A level that its checks should have refused; a fault, never an answer to a player. */
export class LevelFault extends Error {}

/** The step at a position. */
export function stepAt(level: Level, { scene, step }: Position): Step {
  const found = level.scenes[scene]?.steps[step];
  if (!found) throw new LevelFault(`scene ${scene} has no step ${step}`);
  return found;
}

/** The options of a choice that may be taken after these decisions. */
export function optionsAt(level: Level, state: PlayState): Option[] {
  const step = stepAt(level, state.at);
  return 'choice' in step
    ? step.options.filter((option) => holds(level, state.taken, option.if))
    : [];
}

/** The first state of a play. */
export function begin(level: Level): PlayState {
  const blank: PlayState = {
    at: { scene: level.start, step: 0 },
    actors: [],
    cues: { effects: [], sounds: [] },
    trail: [],
    taken: [],
    laws: [],
    answer: {},
    handedIn: false,
    endings: [],
    own: null,
  };
  return settle(level, openScene(level, blank, level.start));
}

function openScene(level: Level, state: PlayState, scene: string): PlayState {
  const opened = level.scenes[scene];
  if (!opened) throw new LevelFault(`there is no scene ${scene}`);
  const actors = (opened.cast ?? []).reduce(enter, []);
  return { ...state, at: { scene, step: 0 }, actors };
}

/** Performs what needs no answer, and stops at the next thing to read, choose or do. */
function settle(level: Level, from: PlayState): PlayState {
  let state: PlayState = {
    ...from,
    cues: { effects: [], sounds: [] },
    answer: {},
    handedIn: false,
  };
  const passed = new Set<string>();
  for (;;) {
    const { scene, step: index } = state.at;
    const name = `${scene} ${index}`;
    if (passed.has(name)) throw new LevelFault(`scene ${scene} goes in circles`);
    passed.add(name);
    const step = stepAt(level, state.at);
    const next = { ...state, at: { scene, step: index + 1 } };
    if (!holds(level, state.taken, step.if)) state = next;
    else if ('goto' in step) state = openScene(level, state, step.goto);
    else {
      const performed = perform(next, step);
      if (!performed) return arrive(state, step);
      state = performed;
    }
  }
}

/** Shows a step that waits for the player. */
function arrive(state: PlayState, step: Step): PlayState {
  const shown = { ...state, trail: [...state.trail, state.at] };
  if ('say' in step) return { ...shown, actors: look(shown.actors, step.say) };
  if ('law' in step) return { ...shown, laws: [...new Set([...shown.laws, step.law])] };
  if ('end' in step) return { ...shown, endings: [...new Set([...shown.endings, step.end])] };
  return shown;
}

const onward = (level: Level, state: PlayState): PlayState =>
  settle(level, { ...state, at: { ...state.at, step: state.at.step + 1 } });

/**
 * What an action makes of a state. A refused action names its reason and returns the state untouched.
 */
export function reduce(level: Level, state: PlayState, action: Action): Reduced {
  const refuse = (refused: Refusal): Reduced => ({ state, refused });
  const step = stepAt(level, state.at);
  switch (action.do) {
    case 'continue': {
      const waits = 'choice' in step || 'end' in step || ('activity' in step && !state.handedIn);
      return waits ? refuse('not-now') : { state: onward(level, state) };
    }
    case 'choose': {
      if (!('choice' in step)) return refuse('not-now');
      const option = optionsAt(level, state).find((one) => one.id === action.option);
      if (!option) return refuse('unknown-option');
      const decision: Decision = {
        kind: 'choice',
        scene: state.at.scene,
        id: step.choice,
        option: option.id,
      };
      const decided = { ...state, taken: [...state.taken, decision] };
      return {
        state: option.goto
          ? settle(level, openScene(level, decided, option.goto))
          : onward(level, decided),
      };
    }
    case 'move': {
      if (!('activity' in step) || state.handedIn) return refuse('not-now');
      const answer = rulesOf(step).move(state.answer, action.move);
      return answer ? { state: { ...state, answer } } : refuse('unknown-item');
    }
    case 'submit': {
      if (!('activity' in step) || state.handedIn) return refuse('not-now');
      if (!rulesOf(step).ready(state.answer)) return refuse('not-ready');
      const { scene } = state.at;
      const decision: Decision = { kind: 'activity', scene, id: step.id, answer: state.answer };
      return { state: { ...state, taken: [...state.taken, decision], handedIn: true } };
    }
    case 'rewind': {
      const before = state.taken[action.to] ? retake(level, state.taken, action.to) : undefined;
      if (!before) return refuse('unknown-decision');
      return { state: { ...before, endings: state.endings, own: state.own ?? state } };
    }
    case 'return':
      return state.own ? { state: { ...state.own, endings: state.endings } } : refuse('not-now');
    default:
      return assertNever(action);
  }
}

/** Goes on through everything that is only read. */
export function readOn(level: Level, from: PlayState): PlayState {
  let { state, refused } = reduce(level, from, { do: 'continue' });
  while (!refused) ({ state, refused } = reduce(level, state, { do: 'continue' }));
  return state;
}

/**
 * Takes one recorded decision, reading on to it first.
 * @returns undefined if this is not what the level asks there
 */
export function decide(level: Level, from: PlayState, decision: Decision): PlayState | undefined {
  const state = readOn(level, from);
  const step = stepAt(level, state.at);
  if (decision.kind === 'choice') {
    if (!('choice' in step) || step.choice !== decision.id) return undefined;
    const chosen = reduce(level, state, { do: 'choose', option: decision.option });
    return chosen.refused ? undefined : chosen.state;
  }
  if (!('activity' in step) || step.id !== decision.id) return undefined;
  let answering = state;
  for (const [item, to] of Object.entries(decision.answer)) {
    const moved = reduce(level, answering, { do: 'move', move: { item, to } });
    if (moved.refused) return undefined;
    answering = moved.state;
  }
  const submitted = reduce(level, answering, { do: 'submit' });
  return submitted.refused ? undefined : submitted.state;
}

/** The state in which decision `to` of `taken` is asked, the ones before it taken as they were. */
function retake(level: Level, taken: readonly Decision[], to: number): PlayState | undefined {
  let state: PlayState | undefined = begin(level);
  for (const decision of taken.slice(0, to)) {
    state = state && decide(level, state, decision);
  }
  return state && readOn(level, state);
}
