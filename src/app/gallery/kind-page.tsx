// A kind of activity at work, with payloads that are easy on it and payloads that are not.
import '../../dialogue/dialogue.css';
import { useMemo, useState } from 'preact/hooks';
import type { ActivityKind } from '../../activities/kinds.ts';
import type { Answer } from '../../activities/rules.ts';
import { LOCALES } from '../../base/words.ts';
import { type AllWords, keyTexts } from '../../level/compile.ts';
import { rulesOf } from '../../play/conditions.ts';
import type { ActivityStep, Source } from '../../play/screen.ts';
import type { Action } from '../../play/state.ts';
import { locale } from '../../text/text.ts';
import { onTrial } from '../../text/trial.ts';
import { ActivityView } from '../../workbench/bench.tsx';
import type { Material } from '../../workbench/hands.ts';
import { album } from './album.ts';
import { chatTrials } from './kinds/chat.ts';
import { dossierTrials } from './kinds/dossier.ts';
import { findTrials } from './kinds/find.ts';
import { justifyTrials } from './kinds/justify.ts';
import { ledgerTrials } from './kinds/ledger.ts';
import { matchTrials } from './kinds/match.ts';
import { rubricTrials } from './kinds/rubric.ts';
import { sortTrials } from './kinds/sort.ts';
import { steerTrials } from './kinds/steer.ts';
import { studioTrials } from './kinds/studio.ts';
import type { Trials } from './kinds/trials.ts';

/** The payloads of every kind, by name. */
export const PAGES: Partial<Record<ActivityKind, Trials>> = {
  find: findTrials,
  sort: sortTrials,
  match: matchTrials,
  ledger: ledgerTrials,
  chat: chatTrials,
  dossier: dossierTrials,
  rubric: rubricTrials,
  steer: steerTrials,
  studio: studioTrials,
  justify: justifyTrials,
};

export const isKind = (name: string): name is ActivityKind => Object.hasOwn(PAGES, name);

/** What payloads of the gallery may refer to. */
const MATERIAL: Material = {
  pictures: {
    wallet: { url: './pictures/wallet.svg', alt: 'wallet' },
    ...Object.fromEntries(
      ['closed-wallet', 'key-ring', 'coins', 'orchid', 'sweet-potato-balls', 'bank-card'].map(
        (id) => [id, { url: `./stickers/${id}.svg`, alt: id }],
      ),
    ),
  },
  places: Object.fromEntries(
    ['classroom', 'school-field', 'home-evening'].map((id) => [
      id,
      { url: `./backdrops/${id}.svg`, alt: id },
    ]),
  ),
  album,
  people: Object.fromEntries(
    ['lian', 'jie', 'yu', 'mom', 'brother-kai', 'grandpa-lian', 'ting'].map((id) => [
      id,
      { url: `./cast/${id}.svg`, alt: id },
    ]),
  ),
};

/** What lies at hand while writing; here the questions stand in it once more. */
const sourcesOf = (step: ActivityStep): { sources?: Source[] } =>
  step.activity === 'justify' && step.sources
    ? {
        sources: step.sources.map((id) => ({ id, title: [step.text], paragraphs: step.guide })),
      }
    : {};

export function KindPage({ kind, payload }: { kind: ActivityKind; payload: string }) {
  const trials = PAGES[kind] ?? {};
  const name = payload in trials ? payload : (Object.keys(trials)[0] ?? '');
  const authored = trials[name];
  return (
    <>
      <nav class="trials">
        <a href="#/gallery">
          <span lang="en">Gallery</span>
        </a>
        {Object.keys(trials).map((one) => (
          <a key={one} href={`#/gallery/${kind}/${one}`} aria-current={one === name}>
            <span lang="en">{one}</span>
          </a>
        ))}
      </nav>
      {authored && <Desk key={`${kind} ${name}`} authored={authored} />}
    </>
  );
}

/** The desk with an activity that is really done: moves are taken by its rules. */
function Desk({ authored }: { authored: Trials[string] }) {
  const [answer, setAnswer] = useState<Answer>({});
  const [handedIn, setHandedIn] = useState(false);
  const [round, setRound] = useState(0);
  // The texts of the payload become keys, which is what a step of a played level has; it stays the same
  // from move to move, as there.
  const { step, all } = useMemo(() => {
    const words: AllWords = { zh: {}, en: {} };
    return { step: keyTexts(authored, 'trial', words), all: words };
  }, [authored]);
  const rules = rulesOf(step);
  const dispatch = (action: Action) => {
    if (action.do === 'move') setAnswer((before) => rules.move(before, action.move) ?? before);
    if (action.do === 'submit') setHandedIn(true);
  };
  const shown = {
    kind: 'activity' as const,
    id: step.id,
    step,
    answer,
    ready: rules.ready(answer),
    ...sourcesOf(step),
  };
  const words = onTrial(all[locale.value] ?? all[LOCALES[0]]);
  return (
    <main class="play shows-activity" data-academy="zhilian">
      <div class="scenery">
        <img class="still" src="./pictures/title.svg" alt="" />
      </div>
      {/* As a pupil who closes the page in the middle finds it when it is opened again. */}
      <button type="button" class="return" data-do="act:return" onClick={() => setRound(round + 1)}>
        <span lang="en">Come back</span>
      </button>
      <ActivityView
        key={round}
        shown={handedIn ? { ...shown, outcome: rules.outcome(answer) } : shown}
        words={words}
        material={MATERIAL}
        dispatch={dispatch}
      />
    </main>
  );
}
