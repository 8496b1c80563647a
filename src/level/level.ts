// A level as it is played: the authored level with its texts as keys, and what it refers to beside it.
import type { Keyed, Words } from '../base/words.ts';
import type { Library } from './library.ts';
import type { AuthoredLevel } from './schema.ts';
import type { Academy, Competency } from './terms.ts';

type Played = Keyed<AuthoredLevel>;

export type Scene = Played['scenes'][string];
export type Step = Scene['steps'][number];
export type ChoiceStep = Extract<Step, { choice: string }>;
export type ActivityStep = Extract<Step, { activity: string }>;
export type EndStep = Extract<Step, { end: string }>;
export type Option = ChoiceStep['options'][number];
export type LawCard = Keyed<Library['laws'][string]>;

/** Points by competency. */
export type Points = Partial<Record<Competency, number>>;

export interface Level extends Played {
  /** `academy/slug`, e.g. `chuanglian/lost-wallet`. */
  id: string;
  /** Names the content: 16 hexadecimal digits of the SHA-256 of the authored level. */
  hash: string;
  /** The most that can be earned on one path, altogether and of each competency. */
  best: { total: number; of: Points };
  /** Addresses are relative to the game's own. */
  people: Record<string, { name: string; url: string }>;
  places: Record<string, { alt: string; url: string }>;
  pictures: Record<string, { alt: string; url: string }>;
  sounds: Record<string, { kind: 'effect' | 'music'; urls: string[] }>;
  cards: Record<string, LawCard>;
}

/** What a browser loads to play a level in one language. */
export interface LevelFile {
  level: Level;
  words: Words;
  /** Font files for this level alone, with their `unicode-range`; a later one goes before an earlier. */
  fonts: { url: string; range: string }[];
}

/** What is known of a level before it is opened, with its texts in one language. */
export interface CatalogueEntry {
  id: string;
  academy: Academy;
  hash: string;
  title: string;
  summary: string;
  minutes: number;
  /** Address of the picture on the card. */
  picture: string;
  /** What stands for it on the map, e.g. `school`. */
  building: string;
  /** Whether it has a check (前測/後測), whose items may be asked again later. */
  checks: boolean;
  /** Whether a booth begins with it, whoever comes by (levels/all-ages.yaml). */
  allAges: boolean;
}
