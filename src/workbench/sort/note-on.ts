// What is said about a card that was put somewhere.
import type { Outcome } from '../../activities/marking.ts';
import type { SortPayload } from '../../activities/sort/schema.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';
import type { Note } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';

/** @param put the place into which the card was put */
export function noteOn(
  payload: SortPayload,
  words: Words,
  card: SortPayload['cards'][number],
  outcome: Outcome,
  put: string | undefined,
): Note {
  const place = payload.places.find(({ id }) => id === card.belongs);
  const name = (place && words[place.text]) ?? '';
  return {
    id: card.id,
    about: words[card.text] ?? '',
    verdict: verdictOf(outcome, card.id),
    belongs: put === card.belongs ? name : t('match.right-place', { element: name }),
    note: words[card.note],
  };
}
