// Looking back: the path taken, what else was possible, what was practised, and where to look again.
import type { Words } from '../base/words.ts';
import { Badge } from '../controls/badge.tsx';
import { Button, Icon, Stars } from '../controls/controls.tsx';
import { Meters } from '../controls/meter.tsx';
import type { Debrief, Turn } from '../play/debrief.ts';
import type { LawCard } from '../play/screen.ts';
import { type TextKey, t } from '../text/text.ts';
import { LawCardFace } from './law-card.tsx';

interface Props {
  debrief: Debrief;
  words: Words;
  title: string;
  academy: string;
  talk: readonly string[];
  cards: Readonly<Record<string, LawCard>>;
  onRewind: (decision: number) => void;
  onEnding: () => void;
  onAgain: () => void;
  onLeave: () => void;
  /** Where the device goes round, and whoever is done passes it on: what that is called. */
  passOn: string | undefined;
}

export function DebriefView(props: Props) {
  const { debrief, words } = props;
  const { score, stars, competencies } = debrief.score;
  const met = debrief.endings.filter((ending) => ending.met).length;
  return (
    <main class="page debrief" data-academy={props.academy}>
      <header>
        <p class="kicker">{props.title}</p>
        <h1>{t('debrief.title')}</h1>
        <p class="score">
          <Stars count={stars} label={t('debrief.stars', { count: stars })} />
          <strong>{t('debrief.score', { score })}</strong>
        </p>
        <p>{t('debrief.exploring-note')}</p>
      </header>
      <section>
        <h2>{t('debrief.path')}</h2>
        <ol class="turns">
          {debrief.turns.map((turn) => (
            <TurnView key={turn.index} turn={turn} words={words} onRewind={props.onRewind} />
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('debrief.competencies')}</h2>
        <Meters
          of={Object.entries(competencies).map(([competency, percent]) => ({
            name: t(`competency.${competency}` as TextKey),
            percent,
          }))}
        />
      </section>
      <section>
        <h2>{t('debrief.endings', { met, all: debrief.endings.length })}</h2>
        <ul class="endings">
          {debrief.endings.map((ending) => (
            <li key={ending.id} class={ending.met ? `met ${ending.mood}` : 'unmet'}>
              {ending.met ? words[ending.title] : t('debrief.ending-unmet')}
            </li>
          ))}
        </ul>
      </section>
      {debrief.laws.length > 0 && (
        <section>
          <h2>{t('debrief.laws')}</h2>
          <div class="law-cards">
            {debrief.laws.map((id) => {
              const card = props.cards[id];
              return card && <LawCardFace key={id} card={card} words={words} />;
            })}
          </div>
        </section>
      )}
      {props.talk.length > 0 && (
        <section>
          <h2>{t('debrief.talk')}</h2>
          <ul class="talk">
            {props.talk.map((question) => (
              <li key={question}>{words[question]}</li>
            ))}
          </ul>
        </section>
      )}
      <footer class="ways-on">
        <Button icon="eye" do="act:to-ending" onPress={props.onEnding}>
          {t('debrief.to-ending')}
        </Button>
        {!props.passOn && (
          <Button icon="replay" do="act:again" onPress={props.onAgain}>
            {t('debrief.again')}
          </Button>
        )}
        {props.passOn ? (
          <Button kind="main" icon="next" do="act:hand-over" onPress={props.onLeave}>
            {props.passOn}
          </Button>
        ) : (
          <Button kind="main" icon="home" do="act:home" onPress={props.onLeave}>
            {t('common.home')}
          </Button>
        )}
      </footer>
    </main>
  );
}

function TurnView({
  turn,
  words,
  onRewind,
}: {
  turn: Turn;
  words: Words;
  onRewind: (decision: number) => void;
}) {
  if (turn.kind === 'activity') return <ActivityTurn turn={turn} words={words} />;
  const taken = turn.options.find((option) => option.taken);
  return (
    <li class="turn">
      <h3>{words[turn.text]}</h3>
      {taken && (
        <div class="taken">
          <p>
            <Icon name="check" />
            <b>{t('debrief.chosen')}</b> {words[taken.text]}
          </p>
          {taken.because && <p>{words[taken.because]}</p>}
          {taken.excuse && <Excuse name={taken.excuse} />}
        </div>
      )}
      <p>{t('debrief.other')}</p>
      <ul class="others">
        {turn.options
          .filter((option) => !option.taken)
          .map((option) => (
            <li key={option.id}>
              <details>
                <summary>{words[option.text]}</summary>
                {option.because && <p>{words[option.because]}</p>}
                {option.excuse && <Excuse name={option.excuse} />}
              </details>
            </li>
          ))}
      </ul>
      <Button icon="path" do={`act:rewind-${turn.index}`} onPress={() => onRewind(turn.index)}>
        {t('debrief.try')}
      </Button>
    </li>
  );
}

/** What may have made an option tempting. */
function Excuse({ name }: { name: string }) {
  return <p class="excuse">{t('debrief.excuse', { excuse: t(`excuse.${name}` as TextKey) })}</p>;
}

function ActivityTurn({
  turn,
  words,
}: {
  turn: Extract<Turn, { kind: 'activity' }>;
  words: Words;
}) {
  const { hits, misses, falseAlarms, accuracy } = turn.outcome;
  return (
    <li class="turn">
      <h3>{words[turn.text]}</h3>
      {accuracy !== null && (
        <ul class="counts">
          <li>
            <Badge kind="good">{t('debrief.hits', { count: hits.length })}</Badge>
          </li>
          <li>
            <Badge kind="warn">{t('debrief.misses', { count: misses.length })}</Badge>
          </li>
          <li>
            <Badge kind="bad">{t('debrief.false-alarms', { count: falseAlarms.length })}</Badge>
          </li>
        </ul>
      )}
      {turn.written && (
        <blockquote class="typed" aria-label={t('debrief.written')}>
          {turn.written}
        </blockquote>
      )}
    </li>
  );
}
