// The music as written: every loop by the id that levels name it by.
import { celebration } from './music/celebration.ts';
import { morning } from './music/morning.ts';
import { night } from './music/night.ts';
import { office } from './music/office.ts';
import { tense } from './music/tense.ts';
import { town } from './music/town.ts';
import type { Piece } from './piece.ts';

export const pieces: Record<string, Piece> = { morning, night, office, town, tense, celebration };
