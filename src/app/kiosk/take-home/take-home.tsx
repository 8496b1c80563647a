// The end of a visit: one promise is picked, and goes home on the visitor's own phone, or on paper.
import './take-home.css';
import '../../../dialogue/dialogue.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../../../attempt/attempt.ts';
import type { Words } from '../../../base/words.ts';
import { Button } from '../../../controls/controls.tsx';
import { LawCardFace } from '../../../dialogue/law-card.tsx';
import type { KioskSettings } from '../../../kiosk/settings.ts';
import type { Level } from '../../../level/level.ts';
import type { PromisesFile } from '../../../level/promises.ts';
import { locale, t } from '../../../text/text.ts';
import { type BadgeFacts, BadgeView } from '../../keepsakes/badge-art.tsx';
import { BadgeSheet } from '../../keepsakes/badge-sheet.tsx';
import { PromiseList } from '../../keepsakes/promise-list.tsx';
import { loadPromises } from '../../load.ts';
import { oneSound } from '../../one-sound.ts';
import { settings as deviceSettings } from '../../settings.ts';
import { Waiting } from '../../waiting.tsx';
import { type Carried, carriedFrom, codeOf } from './carried.ts';
import { BigCode, CodeSteps } from './take-code.tsx';

export interface TakeHomeProps {
  attempt: Attempt;
  level: Level;
  words: Words;
  settings: KioskSettings;
  onDone: () => void;
  /** Plays the level once more; without it, nothing of the kind is offered. */
  onAgain?: () => void;
}

/** What the academy offers; nothing where it does not come, for then the story's own will do. */
const NOTHING: PromisesFile = { promises: {}, sound: { kind: 'effect', urls: [] } };

export function TakeHome(props: TakeHomeProps) {
  const { academy } = props.level;
  const [offered, setOffered] = useState<PromisesFile>();
  const language = locale.value;
  useEffect(() => {
    // The name of the event is written in characters that the game may not have.
    void import('virtual:fonts-typed.css');
    loadPromises(academy, language).then(setOffered, () => setOffered(NOTHING));
  }, [academy, language]);
  return offered ? <Ways {...props} offered={offered} /> : <Waiting />;
}

function Ways(props: TakeHomeProps & { offered: PromisesFile }) {
  const { attempt, level, words, offered, settings } = props;
  const carried = useMemo(() => carriedFrom(attempt, level, words), [attempt, level, words]);
  const { own, isShadow } = carried;
  const promises: Record<string, string> = isShadow
    ? {}
    : { ...(own ? { [own.id]: own.words } : {}), ...offered.promises };
  const [picked, setPicked] = useState<string>();
  const [picking, setPicking] = useState(true);
  const [sound] = useState(() => oneSound(offered.sound, deviceSettings.value.effects));
  useEffect(() => () => sound.dispose(), []);
  const heading = useRef<HTMLHeadingElement>(null);
  const asks = picking && Object.keys(promises).length > 0;
  // What comes next is read out, and keys begin there.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [asks]);
  const badge: BadgeFacts = {
    promise: picked === undefined ? undefined : promises[picked],
    name: settings.event,
    day: `${carried.day}T12:00:00`,
  };
  const pick = (id: string | undefined) => {
    setPicked(id);
    setPicking(false);
    if (id !== undefined) sound.play();
    scrollTo(0, 0);
  };
  return (
    <main class="page take-home" data-academy={level.academy} data-step={asks ? 'pick' : 'take'}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t(asks ? 'take-home.pick' : isShadow ? 'take-home.shadow' : titleOf(settings))}
        </h1>
        {(asks || isShadow) && (
          <p>
            {t(
              asks
                ? 'take-home.pick-lead'
                : carried.law
                  ? 'take-home.shadow-lead'
                  : 'take-home.shadow-lead-bare',
            )}
          </p>
        )}
      </header>
      {asks ? (
        <>
          <PromiseList promises={promises} picked={picked} own={own?.id} onPick={pick} />
          <footer class="take-ways">
            <Button do="act:no-promise" onPress={() => pick(undefined)}>
              {t('take-home.none')}
            </Button>
          </footer>
        </>
      ) : (
        <Take
          {...props}
          carried={carried}
          picked={picked}
          badge={badge}
          onOther={Object.keys(promises).length > 0 ? () => setPicking(true) : undefined}
        />
      )}
      {settings.atEnd.print && badge.promise && <BadgeSheet badge={badge} />}
    </main>
  );
}

const titleOf = ({ atEnd }: KioskSettings) =>
  atEnd.code ? ('take-home.scan' as const) : ('take-home.title' as const);

interface TakeProps extends TakeHomeProps {
  carried: Carried;
  picked: string | undefined;
  badge: BadgeFacts;
  /** Picks again; not there where nothing can be picked. */
  onOther: (() => void) | undefined;
}

function Take(props: TakeProps) {
  const { level, words, settings, carried, picked, badge } = props;
  const { day, law } = carried;
  const { promise } = badge;
  const code = codeOf(
    { level: level.id, promise: picked, day },
    { promise, law, words, site: settings.address },
  );
  const things = [
    t(promise ? 'take-home.thing.promise' : 'take-home.thing.story'),
    ...(law ? [t('take-home.thing.law')] : []),
    ...(code.isLink && !level.checks
      ? []
      : [t(`take-home.thing.${code.isLink ? 'later' : 'question'}`)]),
  ];
  return (
    <>
      <div class={`take-desk ${settings.atEnd.code ? '' : 'no-code'}`}>
        {settings.atEnd.code && <BigCode code={code} />}
        <div class="take-about">
          {promise && <BadgeView id="taken" badge={badge} />}
          {!promise && law && <LawCardFace card={law} words={words} />}
          {settings.atEnd.code && <CodeSteps code={code} things={things} />}
        </div>
      </div>
      <footer class="take-ways">
        {props.onOther && (
          <Button icon="back" do="act:other-promise" onPress={props.onOther}>
            {t(promise ? 'take-home.other' : 'take-home.pick')}
          </Button>
        )}
        {carried.isShadow && props.onAgain && (
          <Button icon="replay" do="act:again" onPress={props.onAgain}>
            {t('take-home.again')}
          </Button>
        )}
        {settings.atEnd.print && promise && (
          <Button icon="print" do="act:print" onPress={() => print()}>
            {t('take-home.print')}
          </Button>
        )}
        <Button kind="main" icon="check" class="take-done" do="act:done" onPress={props.onDone}>
          {t('take-home.done')}
        </Button>
      </footer>
    </>
  );
}
