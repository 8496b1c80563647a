// How far an activity has come, in words, and how much there is to judge in it.
import { LONGEST_REASON, REASON } from '../activities/justify/rules.ts';
import type { Answer } from '../activities/rules.ts';
import { assertNever } from '../base/result.ts';
import type { ActivityStep } from '../play/screen.ts';
import { t } from '../text/text.ts';

/** The number of things that are either to be marked or innocent. */
export function judgedIn(step: ActivityStep): number {
  switch (step.activity) {
    case 'find':
      return step.items.length;
    case 'match':
      return step.facts.length;
    case 'dossier':
      return step.documents
        .flatMap((document) => document.passages)
        .filter((passage) => passage.mark !== undefined).length;
    case 'justify':
      return 0;
    default:
      return assertNever(step);
  }
}

/** What is done and what is left, for the edge of the desk. */
export function stateOf(step: ActivityStep, answer: Answer): string {
  const count = Object.keys(answer).length;
  switch (step.activity) {
    case 'find':
      return count === 0 ? t('find.none') : t('find.marked', { count });
    case 'match': {
      const left = step.facts.length - count;
      return left === 0 ? t('match.all-placed') : t('match.left', { count: left });
    }
    case 'dossier':
      return count === 0 ? t('dossier.none') : t('dossier.marked', { count });
    case 'justify': {
      const left = step.least - (answer[REASON] ?? '').trim().length;
      return left > 0 ? t('justify.left', { count: left }) : t('justify.enough');
    }
    default:
      return assertNever(step);
  }
}

/** How much is written, of how much may be. */
export const lengthOf = (reason: string): string =>
  t('justify.count', { count: reason.length, most: LONGEST_REASON });
