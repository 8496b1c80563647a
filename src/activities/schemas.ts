// The payload schema of every kind of activity, as authors write it.
import { chatSchema } from './chat/schema.ts';
import { dossierSchema } from './dossier/schema.ts';
import { findSchema } from './find/schema.ts';
import { justifySchema } from './justify/schema.ts';
import type { ActivityKind } from './kinds.ts';
import { ledgerSchema } from './ledger/schema.ts';
import { matchSchema } from './match/schema.ts';
import { rubricSchema } from './rubric/schema.ts';
import { sortSchema } from './sort/schema.ts';
import { steerSchema } from './steer/schema.ts';
import { studioSchema } from './studio/schema.ts';

export const PAYLOADS = {
  find: findSchema,
  sort: sortSchema,
  match: matchSchema,
  ledger: ledgerSchema,
  chat: chatSchema,
  dossier: dossierSchema,
  rubric: rubricSchema,
  steer: steerSchema,
  studio: studioSchema,
  justify: justifySchema,
} satisfies Record<ActivityKind, unknown>;
