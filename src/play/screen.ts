// Everything that may be seen, heard, chosen or announced at a moment, as keys and values, never as
// finished words. Stage, dialogue and sound read this and nothing else of a play.
import type { Outcome } from '../activities/marking.ts';
import type { Answer } from '../activities/rules.ts';
import type { WordKey } from '../base/words.ts';
import { MOMENT_SOUNDS, NARRATOR, openingSounds } from '../level/compile.ts';
import type { ActivityStep, EndStep, LawCard, Level } from '../level/level.ts';

export type { ActivityStep, EndStep, LawCard };

import type { Effect, Light, Telling, Weather } from '../level/terms.ts';
import { fromLeft } from './cast.ts';
import { activityOf, rulesOf } from './conditions.ts';
import { optionsAt, stepAt } from './reduce.ts';
import type { Actor, PlayState } from './state.ts';

export interface Message {
  who: string;
  name: WordKey;
  text: WordKey;
  time?: string;
}

/** What waits for the player. */
export type Shown =
  | { kind: 'line'; who?: string; name?: WordKey; text: WordKey }
  | { kind: 'message' }
  | { kind: 'choice'; id: string; text: WordKey; options: { id: string; text: WordKey }[] }
  | {
      kind: 'activity';
      id: string;
      step: ActivityStep;
      answer: Answer;
      ready: boolean;
      /** What lies at hand to be looked up. */
      sources?: Source[];
      /** Once it is handed in. */
      outcome?: Outcome;
    }
  | { kind: 'law'; id: string; card: LawCard }
  | { kind: 'ending'; id: string; step: EndStep };

/** A paper of an earlier dossier or rubric, or a law card. */
export interface Source {
  id: string;
  title: WordKey[];
  paragraphs: WordKey[];
}

export interface Screen {
  scene: string;
  /** Differs for every step shown, so that views know when to animate. */
  moment: string;
  stage: {
    place: string;
    light?: Light;
    weather?: Weather;
    /** The scene is remembered or imagined. */
    told?: Telling;
    /** From left to right. */
    actors: Actor[];
    speaking?: string;
    effects: readonly Effect[];
  };
  sound: { music?: string; effects: readonly string[] };
  /** The conversation so far, where the scene is a phone. */
  phone?: { owner: string; title: WordKey; messages: Message[] };
  shown: Shown;
  /** Another path is being looked at; the player's own story waits. */
  exploring: boolean;
}

const nameOf = (level: Level, who: string): WordKey | undefined => level.people[who]?.name;

/** The messages shown since the scene was last entered. */
function messagesOf(level: Level, state: PlayState): Message[] {
  const { scene } = state.at;
  const entered = state.trail.findLastIndex((one) => one.scene !== scene) + 1;
  return state.trail.slice(entered).flatMap((position) => {
    const step = stepAt(level, position);
    if (!('message' in step)) return [];
    const message: Message = {
      who: step.message,
      name: nameOf(level, step.message) ?? step.message,
      text: step.text,
    };
    return [step.time ? { ...message, time: step.time } : message];
  });
}

/** The papers that lay on the desk of an activity. */
function papersOf(step: ActivityStep): Source[] {
  if (step.activity === 'rubric') {
    return step.candidates.flatMap(({ id, text, documents }) =>
      documents.map((document) => ({
        id: `${id}-${document.id}`,
        title: [text, document.title],
        paragraphs: document.passages.map((passage) => passage.text),
      })),
    );
  }
  if (step.activity !== 'dossier') return [];
  return step.documents.map(({ id, title, passages }) => ({
    id,
    title: [title],
    paragraphs: passages.map(({ text }) => text),
  }));
}

function sourcesOf(level: Level, ids: readonly string[]): Source[] {
  return ids.flatMap((id): Source[] => {
    const step = activityOf(level, id);
    if (step) return papersOf(step);
    const card = level.cards[id];
    return card ? [{ id, title: [card.name, card.article], paragraphs: [card.plain] }] : [];
  });
}

function shownAt(level: Level, state: PlayState): Shown {
  const step = stepAt(level, state.at);
  if ('say' in step) {
    const { who } = step.say;
    const name = nameOf(level, who);
    return who === NARRATOR || !name
      ? { kind: 'line', text: step.text }
      : { kind: 'line', who, name, text: step.text };
  }
  if ('choice' in step) {
    const options = optionsAt(level, state).map(({ id, text }) => ({ id, text }));
    return { kind: 'choice', id: step.choice, text: step.text, options };
  }
  if ('activity' in step) {
    const rules = rulesOf(step);
    const { answer, handedIn } = state;
    const shown = {
      kind: 'activity' as const,
      id: step.id,
      step,
      answer,
      ready: rules.ready(answer),
      ...('sources' in step && step.sources ? { sources: sourcesOf(level, step.sources) } : {}),
    };
    return handedIn ? { ...shown, outcome: rules.outcome(answer) } : shown;
  }
  if ('law' in step) {
    const card = level.cards[step.law];
    if (card) return { kind: 'law', id: step.law, card };
  }
  if ('end' in step) return { kind: 'ending', id: step.end, step };
  return { kind: 'message' };
}

/** Whether this is the first that is shown of a scene. */
const opens = ({ trail, handedIn }: PlayState): boolean =>
  !handedIn && trail.at(-2)?.scene !== trail.at(-1)?.scene;

/** What is heard as something is shown, in every level alike. */
function momentSounds(shown: Shown): string[] {
  if (shown.kind === 'activity') return shown.outcome ? [MOMENT_SOUNDS.handedIn] : [];
  if (shown.kind === 'message' || shown.kind === 'law' || shown.kind === 'ending') {
    return [MOMENT_SOUNDS[shown.kind]];
  }
  return [];
}

export function screenOf(level: Level, state: PlayState): Screen {
  const scene = level.scenes[state.at.scene];
  const shown = shownAt(level, state);
  const screen: Screen = {
    scene: state.at.scene,
    moment: `${state.at.scene}.${state.at.step}.${state.trail.length}.${state.handedIn}`,
    stage: {
      place: scene?.backdrop ?? level.backdrop,
      actors: fromLeft(state.actors),
      effects: state.cues.effects,
    },
    sound: { effects: [...state.cues.sounds, ...momentSounds(shown)] },
    shown,
    exploring: state.own !== null,
  };
  if (shown.kind === 'line' && shown.who) screen.stage.speaking = shown.who;
  if (scene?.light) screen.stage.light = scene.light;
  if (scene?.weather) screen.stage.weather = scene.weather;
  if (scene?.told) screen.stage.told = scene.told;
  if (scene?.music) screen.sound.music = scene.music;
  if (scene && opens(state)) {
    screen.sound.effects = [...openingSounds(scene), ...screen.sound.effects];
  }
  if (scene?.phone) {
    const { owner, title } = scene.phone;
    screen.phone = { owner, title, messages: messagesOf(level, state) };
  }
  return screen;
}
