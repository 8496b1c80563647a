// What a player's own story came to, as a page to be proud of: stars, medals, decisions, law cards, a name.
import type { WordKey, Words } from '../base/words.ts';
import { Icon, Stars } from '../controls/controls.tsx';
import { leavesFor, type Merit, practisedIn, weightiest } from '../play/merits.ts';
import type { Score } from '../play/score.ts';
import type { EndStep, LawCard } from '../play/screen.ts';
import { formalDate, type TextKey, t } from '../text/text.ts';
import { Emblem, Medal } from './medal.tsx';

export interface Outcome {
  /** Title of the level. */
  title: WordKey;
  score: Score;
  merits: readonly Merit[];
  /** Law cards met, in their order. */
  laws: readonly LawCard[];
  /** How the player is called. */
  player: string;
  /** ISO 8601. */
  finishedAt: string;
}

/** So many decisions are told; all of them stand in the look back. */
const TOLD = 3;

/** The stars, which arrive one by one, and the score in small. */
export function ResultStars({ score: { score, stars } }: { score: Score }) {
  return (
    <p class="earned">
      <Stars count={stars} label={t('debrief.stars', { count: stars })} />
      <span>{t('debrief.score', { score })}</span>
    </p>
  );
}

export function ResultView({
  outcome,
  mood,
  words,
}: {
  outcome: Outcome;
  mood: EndStep['mood'];
  words: Words;
}) {
  const { score, laws } = outcome;
  const practised = practisedIn(score);
  const told = weightiest(outcome.merits, TOLD);
  return (
    <>
      {practised.length > 0 && (
        <section class="practised">
          <h3>{t('result.practised')}</h3>
          <ul class="medals">
            {practised.map((one) => (
              <Medal key={one} competency={one} leaves={leavesFor(score.competencies[one] ?? 0)} />
            ))}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <section class="decisions">
          <h3>{t(mood === 'shadow' ? 'result.decisions-shadow' : 'result.decisions')}</h3>
          <ul class="merits">
            {told.map((merit) => (
              <MeritView key={`${merit.kind} ${merit.id}`} merit={merit} words={words} />
            ))}
          </ul>
        </section>
      )}
      {laws.length > 0 && (
        <section class="won">
          <h3>{t('result.laws')}</h3>
          <ul class="law-chips">
            {laws.map((card) => (
              <li key={card.link}>
                <Icon name="law" />
                {words[card.name]} {words[card.article]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function MeritView({ merit, words }: { merit: Merit; words: Words }) {
  return (
    <li class="merit">
      <span class="practises">
        {merit.practised.map((one) => (
          <span key={one} class={one}>
            <Emblem competency={one} />
            <span class="sr-only">{t(`competency.${one}` as TextKey)}</span>
          </span>
        ))}
      </span>
      <small>{words[merit.asked]}</small>
      {merit.kind === 'choice' ? (
        <>
          <strong>{words[merit.chosen]}</strong>
          {merit.because && <p>{words[merit.because]}</p>}
        </>
      ) : (
        merit.outcome.accuracy !== null && (
          <strong>{t('debrief.hits', { count: merit.outcome.hits.length })}</strong>
        )
      )}
    </li>
  );
}

/** Who played what, and when: as a child signs a picture. */
export function Signature({ outcome, title }: { outcome: Outcome; title: string }) {
  return (
    <p class="signature">
      <span>{title}</span>
      <span class="typed">{outcome.player}</span>
      <time dateTime={outcome.finishedAt}>{formalDate(outcome.finishedAt)}</time>
    </p>
  );
}
