// How a person looks, as data: a cast member is a few of these words in `levels/cast.yaml`.
import { z } from 'zod';

/** Ages differ in proportions: a child's head is large, its shoulders narrow, its eyes low. */
export const AGES = ['child', 'teen', 'adult', 'elder'] as const;

/** Skin tones, from light to dark. */
export const SKINS = ['fair', 'warm', 'tan', 'deep'] as const;

export const HAIRS = [
  'crew',
  'short',
  'spiky',
  'bowl',
  'parted',
  'slick',
  'two-block',
  'balding',
  'curly',
  'pixie',
  'bob',
  'long',
  'wavy',
  'ponytail',
  'twin-tails',
  'bun',
] as const;

export const HAIR_COLOURS = ['black', 'dark-brown', 'brown', 'grey', 'white'] as const;

/** `uniform` is a school's, `officer` the police's, `vest` a volunteer's over a light shirt. */
export const CLOTHES = [
  'uniform',
  'shirt',
  'tee',
  'hoodie',
  'vest',
  'suit',
  'blouse',
  'jacket',
  'apron',
  'officer',
] as const;

/** Width of body and jaw. */
export const BUILDS = ['slim', 'medium', 'broad'] as const;

export const ACCESSORIES = [
  'glasses',
  'hairband',
  'cap',
  'lanyard',
  'scarf',
  'backpack',
  'moustache',
  'earrings',
] as const;

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour like #e56a4f');

/** A person's look; what is left out is the plain choice. */
export const lookSchema = z.strictObject({
  age: z.enum(AGES),
  skin: z.enum(SKINS),
  hair: z.enum(HAIRS),
  hairColour: z.enum(HAIR_COLOURS).default('black'),
  clothes: z.enum(CLOTHES),
  /** Main colour of the clothes (for a uniform, of collar and trims). */
  colour: hex,
  /** Colour of tie, hairband, cap, scarf, strap and bag. */
  accent: hex.default('#e56a4f'),
  build: z.enum(BUILDS).default('medium'),
  /** Longer lashes and finer brows. */
  lashes: z.boolean().default(false),
  accessories: z.array(z.enum(ACCESSORIES)).max(4).default([]),
});

export type Look = z.infer<typeof lookSchema>;
