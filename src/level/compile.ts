// From the authored level to the played one: texts become keys, and what is referred to comes along.
import { type Keyed, LOCALES, type Locale, type Text, type Words } from '../base/words.ts';
import type { Level, Scene } from './level.ts';
import type { Library } from './library.ts';
import { stripMarks } from './marks.ts';
import type { AuthoredLevel, Condition } from './schema.ts';

/** The words of a level in every language. */
export type AllWords = Record<Locale, Words>;

const isText = (value: object): value is Text =>
  LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string');

/**
 * Replaces every text below `value` by a key and writes the texts into `words`.
 * @param path the key of `value` itself, e.g. `scenes.field`
 */
export function keyTexts<T>(value: T, path: string, words: AllWords): Keyed<T>;
export function keyTexts(value: unknown, path: string, words: AllWords): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => keyTexts(item, `${path}.${index}`, words));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (isText(value) && LOCALES.some((locale) => locale === name)) continue;
    fields[name] = keyTexts(field, `${path}.${name}`, words);
  }
  if (!isText(value)) return fields;
  for (const locale of LOCALES) words[locale][path] = stripMarks(value[locale]);
  return Object.keys(fields).length === 0 ? path : { ...fields, text: path };
}

/** All ids that a level refers to, each list without repeats. */
export interface References {
  people: string[];
  places: string[];
  pictures: string[];
  sounds: string[];
  laws: string[];
}

type Activity = Extract<AuthoredLevel['scenes'][string]['steps'][number], { activity: string }>;

/** What an activity's payload refers to. */
function namedIn(step: Activity): Partial<References> {
  switch (step.activity) {
    case 'find':
      return { pictures: [step.picture] };
    case 'match':
      return { laws: step.elements.flatMap(({ law }) => law ?? []) };
    case 'chat': {
      const messages = step.turns.flatMap(({ messages: come, replies }) => [
        ...come,
        ...replies.flatMap(({ after }) => after ?? []),
      ]);
      return {
        people: [step.owner, step.adult, ...messages.flatMap(({ from }) => from || [])],
        pictures: messages.flatMap(({ picture }) => picture ?? []),
      };
    }
    case 'studio':
      return { people: step.people, places: step.places, pictures: step.things };
    case 'justify':
      // A source that is no law card is a dossier of the level itself.
      return { laws: step.sources ?? [] };
    default:
      return {};
  }
}

/** What a level refers to, so that just that much travels with it. */
export function referencesOf(level: AuthoredLevel): References {
  const people = new Set<string>();
  const places = new Set([level.backdrop]);
  const pictures = new Set<string>();
  const sounds = new Set<string>(Object.values(MOMENT_SOUNDS));
  const laws = new Set(level.laws);
  for (const scene of Object.values(level.scenes)) {
    places.add(scene.backdrop);
    if (scene.music) sounds.add(scene.music);
    for (const sound of openingSounds(scene)) sounds.add(sound);
    if (scene.phone) people.add(scene.phone.owner);
    for (const entrance of scene.cast ?? []) people.add(entrance.who);
    for (const step of scene.steps) {
      if ('say' in step && step.say.who !== NARRATOR) people.add(step.say.who);
      else if ('message' in step) people.add(step.message);
      else if ('enter' in step) people.add(step.enter.who);
      else if ('leave' in step) people.add(step.leave);
      else if ('sound' in step) sounds.add(step.sound);
      else if ('law' in step) laws.add(step.law);
      else if ('activity' in step) {
        const named = namedIn(step);
        for (const who of named.people ?? []) people.add(who);
        for (const place of named.places ?? []) places.add(place);
        for (const picture of named.pictures ?? []) pictures.add(picture);
        for (const law of named.laws ?? []) laws.add(law);
      }
    }
  }
  return {
    people: [...people],
    places: [...places],
    pictures: [...pictures],
    sounds: [...sounds],
    laws: [...laws],
  };
}

/** What is heard at certain moments of every level, by id of the sound. */
export const MOMENT_SOUNDS = {
  message: 'message',
  law: 'stamp',
  ending: 'finish',
  handedIn: 'good',
} as const;

/** What is heard as a scene opens, by id of the sound. */
export function openingSounds({ weather, told }: Pick<Scene, 'weather' | 'told'>): string[] {
  return [...(told ? ['whoosh'] : []), ...(weather === 'rain' ? ['rain'] : [])];
}

/** Who speaks where nobody speaks. */
export const NARRATOR = 'narrator';

/** The entries of `all` that are named, as far as they exist. */
const pick = <T>(all: Record<string, T>, ids: readonly string[]): [string, T][] =>
  ids.flatMap((id) => {
    const entry = all[id];
    return entry === undefined ? [] : [[id, entry] as [string, T]];
  });

/** The level without its best points, which only a search over all paths can tell. */
export type Unscored = Omit<Level, 'best'>;

/**
 * Compiles a level that passed its checks.
 * @param id `academy/slug` @param hash names the content
 * @param urlOf the game's address of a file below `assets/`, or of `cast/<id>.svg`
 */
export function compileLevel(
  id: string,
  hash: string,
  authored: AuthoredLevel,
  library: Library,
  urlOf: (file: string) => string,
): { level: Unscored; words: AllWords } {
  const words: AllWords = { zh: {}, en: {} };
  const { people, places, pictures, sounds, laws } = referencesOf(authored);
  const picture =
    (prefix: string) =>
    ([name, entry]: [string, Library['pictures'][string]]): [
      string,
      { url: string; alt: string },
    ] => [name, { url: urlOf(entry.file), alt: keyTexts(entry.alt, `${prefix}.${name}`, words) }];
  const level: Unscored = {
    ...keyTexts(authored, 'level', words),
    id,
    hash,
    people: Object.fromEntries(
      pick(library.cast, people).map(([name, person]) => [
        name,
        { name: keyTexts(person.name, `people.${name}`, words), url: urlOf(`cast/${name}.svg`) },
      ]),
    ),
    places: Object.fromEntries(pick(library.backdrops, places).map(picture('places'))),
    pictures: Object.fromEntries(pick(library.pictures, pictures).map(picture('pictures'))),
    sounds: Object.fromEntries(
      pick(library.sounds, sounds).map(([name, sound]) => [
        name,
        { kind: sound.kind, urls: sound.files.map(urlOf) },
      ]),
    ),
    cards: Object.fromEntries(
      pick(library.laws, laws).map(([name, law]) => [name, keyTexts(law, `cards.${name}`, words)]),
    ),
  };
  return { level, words };
}

/** Every condition inside a condition, itself first. */
export function conditionsIn(condition: Condition): Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(conditionsIn)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(conditionsIn)];
  if ('not' in condition) return [condition, ...conditionsIn(condition.not)];
  return [condition];
}
