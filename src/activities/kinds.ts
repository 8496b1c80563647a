// The rules of every kind of activity, by name.
import { chatRules } from './chat/rules.ts';
import { dossierRules } from './dossier/rules.ts';
import { findRules } from './find/rules.ts';
import { justifyRules } from './justify/rules.ts';
import { ledgerRules } from './ledger/rules.ts';
import { matchRules } from './match/rules.ts';
import { rubricRules } from './rubric/rules.ts';
import { sortRules } from './sort/rules.ts';
import { steerRules } from './steer/rules.ts';
import { studioRules } from './studio/rules.ts';

/** The rules of every kind. A new kind is a folder, a line here and a line in `schemas.ts`. */
export const RULES = {
  find: findRules,
  sort: sortRules,
  match: matchRules,
  ledger: ledgerRules,
  chat: chatRules,
  dossier: dossierRules,
  rubric: rubricRules,
  steer: steerRules,
  studio: studioRules,
  justify: justifyRules,
};

export type ActivityKind = keyof typeof RULES;
