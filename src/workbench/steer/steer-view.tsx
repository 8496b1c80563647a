// 掌舵: a project is steered round by round, with few hours in each; what is done now moves the gauges,
// some of it only later.
import { useEffect, useRef, useState } from 'preact/hooks';
import { courseOf, isDone } from '../../activities/steer/course.ts';
import { hoursUsed, OVER, roundOn } from '../../activities/steer/rules.ts';
import type { SteerPayload } from '../../activities/steer/schema.ts';
import { Button, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { type Hands, type HandsOf, toggled } from '../hands.ts';
import { Acts } from './acts.tsx';
import { Dials } from './gauges.tsx';
import { HoursTray } from './hours.tsx';
import { NewsSlips } from './news.tsx';
import { Passed } from './passed.tsx';
import { Reviewed } from './reviewed.tsx';
import { Route } from './route.tsx';
import './steer.css';
import './voyage.css';

export type SteerProps = Hands<SteerPayload>;

export const steerHands: HandsOf<SteerPayload> = {
  View: SteerView,
  stateOf: (payload, answer) => {
    const all = payload.rounds.length;
    const round = roundOn(payload, answer);
    if (!round) return t('steer.state-done', { all });
    const count = payload.hours - hoursUsed(round, answer);
    return t('steer.state', { n: payload.rounds.indexOf(round) + 1, all, count });
  },
};

function SteerView(props: SteerProps) {
  return props.outcome ? <Reviewed {...props} outcome={props.outcome} /> : <Bridge {...props} />;
}

function Bridge(props: SteerProps) {
  const { payload, words, answer, onMove } = props;
  const { rounds, hours, goal } = payload;
  const round = roundOn(payload, answer);
  const over = round ? rounds.indexOf(round) : rounds.length;
  const { legs } = courseOf(payload, answer);
  /** A round that is over and lies open; once all are over, the last one does. */
  const [open, setOpen] = useState<string>();
  /** The round that was closed a moment ago. */
  const [fresh, setFresh] = useState<string>();
  const opened = rounds.findIndex(({ id }) => id === open);
  /** A round that was closed is over once the play says so; until then nothing comes after it. */
  const closing = round !== undefined && round.id === open;
  const at = opened >= 0 ? opened : round ? undefined : rounds.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const shown = at === undefined ? over : `over ${at}`;
  const before = useRef(shown);
  // Whoever goes by keyboard or ear begins with what is new; the desk has said its own first.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // On a phone the whole bridge scrolls, and not the deck alone.
    for (const one of [scroll.current, scroll.current?.parentElement]) one?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [shown]);
  const goTo = (id: string | undefined) => {
    setOpen(id);
    setFresh(undefined);
  };
  const leg = legs[over];
  const left = round ? hours - hoursUsed(round, answer) : 0;
  const stands = at === undefined ? leg?.begins : legs[at]?.ends;
  return (
    <div class="bridge">
      <aside class="helm on-paper">
        <Route
          rounds={rounds}
          words={words}
          over={over}
          open={rounds[at ?? -1]?.id}
          onLook={goTo}
        />
        <Dials stands={stands ?? payload.start} goal={goal} />
      </aside>
      <div class="quarterdeck" ref={scroll}>
        {at !== undefined && (
          <Passed {...props} at={at} fresh={fresh === rounds[at]?.id} heading={heading} />
        )}
        {at === undefined && round && leg && (
          <article class="round" data-round={round.id}>
            <header class="on-paper">
              <h3 ref={heading} tabIndex={-1}>
                <span class="nth">{t('steer.round', { n: over + 1 })}</span> {words[round.title]}
              </h3>
              <p>{words[round.text]}</p>
            </header>
            <NewsSlips heading={t('steer.news')} news={leg.news} words={words} />
            <h4 class="ask">{t('steer.pick')}</h4>
            <Acts
              acts={round.acts}
              words={words}
              left={left}
              done={(act) => isDone(answer, act)}
              onToggle={({ id }) => onMove(id, toggled(answer, id))}
            />
          </article>
        )}
      </div>
      {at === undefined && round && (
        <HoursTray
          hours={hours}
          left={left}
          onClose={() => {
            onMove(round.id, OVER);
            setOpen(round.id);
            setFresh(round.id);
          }}
        />
      )}
      {at !== undefined && (
        <div class="hours-tray">
          {closing ? null : round ? (
            <Button kind="main" do="act:next-round" onPress={() => goTo(undefined)}>
              {fresh ? t('steer.next', { n: over + 1 }) : t('steer.back')}
              <Icon name="next" />
            </Button>
          ) : (
            <p class="last-round">{t('steer.last')}</p>
          )}
        </div>
      )}
    </div>
  );
}
