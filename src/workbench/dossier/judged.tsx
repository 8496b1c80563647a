// The documents after handing in: beside every passage that was to be judged stands how it came out.
import { useState } from 'preact/hooks';
import type { Outcome } from '../../activities/marking.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { verdictOf } from '../verdict.tsx';
import type { DossierProps } from './dossier-view.tsx';
import { Paper, type Passage } from './paper.tsx';
import { JudgedTies } from './ties.tsx';

export function Judged(props: DossierProps & { outcome: Outcome }) {
  const { payload, words, answer, outcome } = props;
  const [onlyJudged, setOnlyJudged] = useState(true);
  const shows = ({ mark }: Passage) => !onlyJudged || mark !== undefined;
  const papers = payload.documents.filter(({ passages }) => passages.some(shows));
  return (
    <div class="judged">
      <Button
        icon="eye"
        pressed={onlyJudged}
        do="act:only-judged"
        onPress={() => setOnlyJudged(!onlyJudged)}
      >
        {t('dossier.only-judged')}
      </Button>
      <JudgedTies {...props} />
      <div class="papers on-paper">
        {papers.map((document) => (
          <Paper
            key={document.id}
            document={document}
            words={words}
            shows={shows}
            sought=""
            marked={(id) => answer[id] !== undefined}
            judge={({ id, mark }) => (mark === undefined ? undefined : verdictOf(outcome, id))}
            onMark={() => {}}
            below={({ id, reason }) => {
              const named = (given: string | undefined) =>
                words[payload.reasons?.find((one) => one.id === given)?.text ?? ''];
              const given = named(answer[id]);
              const due = named(reason);
              if (!given && !due) return null;
              return (
                <p class="reason-given">
                  {given && <span>{t('dossier.your-reason', { reason: given })}</span>}
                  {due && due !== given && <b>{t('dossier.due-reason', { reason: due })}</b>}
                </p>
              );
            }}
          />
        ))}
      </div>
    </div>
  );
}
