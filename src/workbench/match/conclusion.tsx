// What follows from the facts: the article is fulfilled, or one of its elements is missing.
import type { Outcome } from '../../activities/marking.ts';
import { CONCLUSION, NONE } from '../../activities/match/rules.ts';
import { t } from '../../text/text.ts';
import type { Note } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import type { MatchProps } from './match-view.tsx';
import './conclusion.css';

/** How a conclusion reads. @param missing id of an element, or `none` */
function concludes({ payload, words }: MatchProps, missing: string): string {
  const element = payload.elements.find(({ id }) => id === missing);
  return element ? t('match.lacks', { element: words[element.text] ?? '' }) : t('match.fulfilled');
}

export function Conclusion(props: MatchProps) {
  const { payload, words, answer, onMove } = props;
  if (!payload.conclusion) return null;
  return (
    <fieldset class="conclusion on-paper">
      <legend>{words[payload.conclusion.text]}</legend>
      {[NONE, ...payload.elements.map(({ id }) => id)].map((missing) => (
        <label key={missing}>
          <input
            type="radio"
            name={CONCLUSION}
            data-do={`act:conclude-${missing}`}
            checked={answer[CONCLUSION] === missing}
            onChange={() => onMove(CONCLUSION, missing)}
          />
          <span>{concludes(props, missing)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is said about the conclusion once it is handed in. */
export function concluded(props: MatchProps & { outcome: Outcome }): Note | undefined {
  const { payload, words, answer, outcome } = props;
  const { conclusion } = payload;
  if (!conclusion) return undefined;
  const verdict = verdictOf(outcome, CONCLUSION);
  const right = concludes(props, conclusion.missing);
  const yours = concludes(props, answer[CONCLUSION] ?? NONE);
  return {
    id: CONCLUSION,
    about: words[conclusion.text] ?? '',
    verdict,
    wording: 'concluding',
    belongs: verdict === 'hit' ? right : t('match.concluded', { yours, right }),
    note: words[conclusion.note],
  };
}
