// What an activity's payload must keep to beyond its shape, kind by kind.
import { assertNever } from '../base/result.ts';
import { checkMatch, checkSort } from './checks/cards.ts';
import { checkChat } from './checks/chat.ts';
import { checkLedger } from './checks/ledger.ts';
import { checkDossier, checkFind } from './checks/marks.ts';
import { checkRubric } from './checks/rubric.ts';
import { checkSteer } from './checks/steer.ts';
import { checkStudio } from './checks/studio.ts';
import { type Finding, type Path, unknownId, WHAT } from './findings.ts';
import type { Library } from './library.ts';
import type { AuthoredLevel } from './schema.ts';

type Step = AuthoredLevel['scenes'][string]['steps'][number];

/** @param path of the step in its file @param papers ids of the activities of its level that have papers */
export function checkActivity(
  step: Extract<Step, { activity: string }>,
  path: Path,
  library: Library,
  papers: readonly string[],
): Finding[] {
  switch (step.activity) {
    case 'find':
      return checkFind(step, path, library);
    case 'sort':
      return checkSort(step, path);
    case 'match':
      return checkMatch(step, path, library);
    case 'ledger':
      return checkLedger(step, path);
    case 'chat':
      return checkChat(step, path, library);
    case 'dossier':
      return checkDossier(step, path);
    case 'rubric':
      return checkRubric(step, path);
    case 'steer':
      return checkSteer(step, path);
    case 'studio':
      return checkStudio(step, path, library);
    case 'justify':
      return (step.sources ?? []).flatMap((id, index) =>
        unknownId([...path, 'sources', index], WHAT.source, id, [
          ...papers,
          ...Object.keys(library.laws),
        ]),
      );
    default:
      return assertNever(step);
  }
}
