// The payload schema of every kind of activity, as authors write it.
import { dossierSchema } from './dossier/schema.ts';
import { findSchema } from './find/schema.ts';
import { justifySchema } from './justify/schema.ts';
import type { ActivityKind } from './kinds.ts';
import { matchSchema } from './match/schema.ts';

export const PAYLOADS = {
  find: findSchema,
  match: matchSchema,
  dossier: dossierSchema,
  justify: justifySchema,
} satisfies Record<ActivityKind, unknown>;
