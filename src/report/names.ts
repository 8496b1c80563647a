// Names of what an answer to an activity marked, put or wrote, in the words of its level.
import type { Told } from '../attempt/retell.ts';
import type { Words } from '../base/words.ts';
import type { ActivityStep } from '../level/level.ts';

type Answer = Extract<Told, { kind: 'activity' }>['answer'];

/** The pieces of an activity that can be marked or put, in the order of its payload. */
function piecesOf(step: ActivityStep): { id: string; text: string }[] {
  switch (step.activity) {
    case 'find':
      return step.items;
    case 'match':
      return step.facts;
    case 'dossier':
      return step.documents.flatMap((document) => document.passages);
    case 'justify':
      return [];
  }
}

/** Ids of what was marked or put, in the order of the payload; what the level does not know comes last. */
export function touched(step: ActivityStep | undefined, answer: Answer): string[] {
  const known = step ? piecesOf(step).map(({ id }) => id) : [];
  const rest = Object.keys(answer).filter((id) => !known.includes(id));
  return [...known.filter((id) => answer[id] !== undefined), ...rest];
}

/** How a piece reads, with where it was put: `fact → element`; `—` where it fits no element. */
export function nameOf(step: ActivityStep, words: Words, id: string, answer: Answer): string {
  const piece = piecesOf(step).find((one) => one.id === id);
  const name = (piece && words[piece.text]) ?? id;
  if (step.activity !== 'match' || answer[id] === undefined) return name;
  const element = step.elements.find((one) => one.id === answer[id]);
  return `${name} → ${(element && words[element.text]) ?? '—'}`;
}

/** What was written, if the answer is one text: the only field of a written reason is `reason`. */
export function writtenIn(step: ActivityStep | undefined, answer: Answer): string | undefined {
  const fields = Object.keys(answer);
  const only = fields.length === 1 && fields[0] === 'reason';
  return step?.activity === 'justify' || (!step && only) ? (answer.reason ?? '') : undefined;
}
