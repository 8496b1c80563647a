// A choice before the whole class, in the phase that it has come to.
import { useState } from 'preact/hooks';
import { assertNever } from '../../base/result.ts';
import type { Plan, Round } from '../../classroom/lesson.ts';
import type { RoundAction } from '../../classroom/round.ts';
import { totalOf } from '../../classroom/tally.ts';
import { Button, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { Bars } from './bars.tsx';
import { ClockView } from './clock-view.tsx';
import { Decide } from './decide.tsx';
import { Flow } from './flow.tsx';
import { Hands } from './hands.tsx';
import { Options } from './options.tsx';
import { PHASE_ICONS } from './phases.ts';
import { isLong, type Question } from './question.ts';
import { Seats } from './seats.tsx';
import './round.css';
import './votes.css';

/** An action without its time. */
export type Deed = RoundAction extends infer A
  ? A extends unknown
    ? Omit<A, 'at'>
    : never
  : never;

interface Props {
  question: Question;
  round: Round;
  plan: Plan;
  /** Seats that can be tapped. */
  seats: readonly number[];
  /** Questions of the level to talk about, in words. */
  talk: readonly string[];
  /** Seconds since the lesson began. */
  now: () => number;
  take: (deed: Deed) => void;
}

export function RoundView(props: Props) {
  const { question, round, plan, now } = props;
  const { phase, clock } = round;
  return (
    <section
      class={isLong(question) ? 'class-round long' : 'class-round'}
      data-phase={phase}
      aria-label={t('play.choose')}
    >
      <header class="round-head">
        <p class="round-phase" role="status">
          <Icon name={PHASE_ICONS[phase]} />
          {t(`lesson.phase.${phase}`)}
        </p>
        <h2>{question.text}</h2>
      </header>
      {clock && (phase === 'think' || phase === 'talk') && (
        <ClockView key={phase} clock={clock} whole={plan[phase]} now={now} />
      )}
      <div class="round-body">
        <Body {...props} />
      </div>
    </section>
  );
}

function Body(props: Props) {
  const { question, round, take } = props;
  const { options } = question;
  const { phase, first, second } = round;
  switch (phase) {
    case 'read':
      return <Options options={options} />;
    case 'think':
      return (
        <>
          <p class="round-hint">{t('lesson.think-hint')}</p>
          <Options options={options} />
        </>
      );
    case 'vote-1':
    case 'vote-2':
      return <Voting key={phase} {...props} />;
    case 'shown-1':
      return <Bars options={options} ballot={first} caption={t('lesson.first-vote')} />;
    case 'talk':
      return <Talk {...props} />;
    case 'shown-2':
      return first && second && totalOf(first) > 0 ? (
        <Flowing options={options} first={first} second={second} />
      ) : (
        <Bars options={options} ballot={second} caption={t('lesson.second-vote')} />
      );
    case 'decide':
      return (
        <Decide options={options} round={round} onPick={(option) => take({ do: 'pick', option })} />
      );
    default:
      return assertNever(phase);
  }
}

function Voting({ question, round, plan, seats, take }: Props) {
  const ballot = round.phase === 'vote-1' ? round.first : round.second;
  const { options } = question;
  const bySeats = round.by === 'seats';
  const common = { options, ballot, secret: plan.secret };
  const otherwise = totalOf(ballot) === 0 && (
    <Button
      kind="quiet"
      icon={bySeats ? 'group' : 'list'}
      do="round:by"
      onPress={() => take({ do: 'by', by: bySeats ? 'hands' : 'seats' })}
    >
      {t(bySeats ? 'lesson.by-hands' : 'lesson.by-seats')}
    </Button>
  );
  return bySeats ? (
    <Seats {...common} seats={seats} onSeat={(seat, option) => take({ do: 'seat', seat, option })}>
      {otherwise}
    </Seats>
  ) : (
    <Hands
      {...common}
      pupils={plan.pupils}
      onHands={(option, by) => take({ do: 'hands', option, by })}
      onRest={(option) => take({ do: 'rest', option, pupils: plan.pupils })}
    >
      {otherwise}
    </Hands>
  );
}

/** What to talk about: at first what fits every choice, for the level's own questions may look ahead. */
function Talk({ question, talk }: Props) {
  const [nth, setNth] = useState(0);
  const prompts = [t('lesson.talk-first'), t('lesson.talk-else'), t('lesson.talk-all'), ...talk];
  return (
    <>
      <blockquote class="talk-prompt">
        <p>{prompts[nth % prompts.length]}</p>
        <Button icon="replay" do="round:prompt" onPress={() => setNth(nth + 1)}>
          {t('lesson.talk-other')}
        </Button>
      </blockquote>
      <p class="round-hint">{t('lesson.talk-groups')}</p>
      <Options options={question.options} />
    </>
  );
}

function Flowing({ options, first, second }: Parameters<typeof Flow>[0]) {
  return (
    <div class="flowing">
      <Options options={options} />
      <Flow options={options} first={first} second={second} />
    </div>
  );
}
