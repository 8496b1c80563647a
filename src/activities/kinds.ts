// The rules of every kind of activity, by name.
import { dossierRules } from './dossier/rules.ts';
import { findRules } from './find/rules.ts';
import { justifyRules } from './justify/rules.ts';
import { matchRules } from './match/rules.ts';

/** The rules of every kind. A new kind is a folder, a line here and a line in `schemas.ts`. */
export const RULES = {
  find: findRules,
  match: matchRules,
  dossier: dossierRules,
  justify: justifyRules,
};

export type ActivityKind = keyof typeof RULES;
