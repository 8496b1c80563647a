// How each kind of activity presents itself on the desk, and where its hands come from.
import type { ActivityKind } from '../activities/kinds.ts';
import type { IconName } from '../controls/icons.tsx';
import type { TextKey } from '../text/text.ts';
import type { HandsOf } from './hands.ts';
import type { Manner } from './verdict.tsx';

export interface KindOfActivity {
  icon: IconName;
  name: TextKey;
  /** How its verdicts are worded. */
  manner: Manner;
  /** What handing it in is called. */
  submit: TextKey;
  /** Fetches its hands: no level needs all of them, and the first line of none should wait for them. */
  load: () => Promise<HandsOf<never>>;
}

export const KINDS: Record<ActivityKind, KindOfActivity> = {
  find: {
    icon: 'search',
    name: 'activity.kind.find',
    manner: 'marking',
    submit: 'activity.done',
    load: async () => (await import('./find/find-view.tsx')).findHands,
  },
  sort: {
    icon: 'trays',
    name: 'activity.kind.sort',
    manner: 'sorting',
    submit: 'activity.hand-in',
    load: async () => (await import('./sort/sort-view.tsx')).sortHands,
  },
  match: {
    icon: 'law',
    name: 'activity.kind.match',
    manner: 'placing',
    submit: 'activity.hand-in',
    load: async () => (await import('./match/match-view.tsx')).matchHands,
  },
  ledger: {
    icon: 'account',
    name: 'activity.kind.ledger',
    manner: 'mending',
    submit: 'activity.hand-in',
    load: async () => (await import('./ledger/ledger-view.tsx')).ledgerHands,
  },
  chat: {
    icon: 'chat',
    name: 'activity.kind.chat',
    manner: 'answering',
    submit: 'chat.done',
    load: async () => (await import('./chat/chat-view.tsx')).chatHands,
  },
  dossier: {
    icon: 'document',
    name: 'activity.kind.dossier',
    manner: 'marking',
    submit: 'activity.hand-in',
    load: async () => (await import('./dossier/dossier-view.tsx')).dossierHands,
  },
  rubric: {
    icon: 'scores',
    name: 'activity.kind.rubric',
    manner: 'scoring',
    submit: 'activity.hand-in',
    load: async () => (await import('./rubric/rubric-view.tsx')).rubricHands,
  },
  steer: {
    icon: 'wheel',
    name: 'activity.kind.steer',
    manner: 'steering',
    submit: 'steer.submit',
    load: async () => (await import('./steer/steer-view.tsx')).steerHands,
  },
  studio: {
    icon: 'palette',
    name: 'activity.kind.studio',
    manner: 'marking',
    submit: 'studio.submit',
    load: async () => (await import('./studio/studio-view.tsx')).studioHands,
  },
  justify: {
    icon: 'backlog',
    name: 'activity.kind.justify',
    manner: 'marking',
    submit: 'activity.hand-in',
    load: async () => (await import('./justify/justify-view.tsx')).justifyHands,
  },
};
