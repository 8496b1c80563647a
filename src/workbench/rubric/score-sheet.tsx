// The rubric as a sheet on a clipboard: for each criterion its steps, and the evidence for the score.
import { cellOf, evidenceOf } from '../../activities/rubric/rules.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { Flag } from './flags.tsx';
import type { RubricProps } from './rubric-view.tsx';

interface Props extends Pick<RubricProps, 'payload' | 'words' | 'answer' | 'onMove'> {
  candidate: string;
  /** Id of the criterion for which evidence is being pointed out. */
  citing: string | undefined;
  onCiting: (criterion: string) => void;
}

export function ScoreSheet(props: Props) {
  const { payload, words, answer, candidate, citing, onMove, onCiting } = props;
  const passages = payload.candidates
    .filter(({ id }) => id === candidate)
    .flatMap(({ documents }) => documents.flatMap((document) => document.passages));
  return (
    <div class="score-sheet on-paper">
      {payload.criteria.map(({ id, text, steps }, index) => {
        const cell = cellOf(candidate, id);
        const evidence = passages.find((passage) => passage.id === answer[evidenceOf(cell)]);
        return (
          <fieldset key={cell} class="criterion" data-criterion={id}>
            <legend>
              <Flag index={index} />
              {words[text]}
            </legend>
            {steps.map((step, points) => (
              <label key={step} class="score-step">
                <input
                  type="radio"
                  name={cell}
                  data-do={`act:score-${id}-${points}`}
                  checked={answer[cell] === String(points)}
                  onChange={() => onMove(cell, String(points))}
                />
                <span class="sr-only">{t('rubric.points', { count: points })}</span>
                <span aria-hidden="true" class="score-points">
                  {points}
                </span>
                <span>{words[step]}</span>
              </label>
            ))}
            <div class={`evidence ${evidence ? 'given' : ''}`}>
              {evidence && (
                <blockquote>
                  <span class="sr-only">{t('rubric.evidence')}</span>
                  {words[evidence.text]}
                </blockquote>
              )}
              <Button
                icon="flag"
                pressed={citing === id}
                do={`act:evidence-${id}`}
                onPress={() => onCiting(id)}
              >
                {t(evidence ? 'rubric.change' : 'rubric.point-out')}
              </Button>
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
