// What lies on the desk of an activity: documents with their tabs, cards and folders, a letter.
import type { ComponentProps } from 'preact';
import { ActivityView } from '../../workbench/bench.tsx';
import { Screen } from './play.tsx';
import { specimens } from './specimens.ts';
import { Posed, type State } from './states.tsx';

type Step = ComponentProps<typeof ActivityView>['shown']['step'];

const FREE = { earns: undefined, if: undefined };

const PASSAGES = ['first', 'second', 'third'];

const STEPS: Step[] = [
  {
    ...FREE,
    activity: 'dossier',
    id: 'dossier',
    text: 'ask2',
    documents: (['announcement', 'specification', 'brochure', 'mail', 'table'] as const).map(
      (form) => ({
        id: form,
        title: 'notice',
        form,
        passages: PASSAGES.map((id) => ({
          id: `${form}-${id}`,
          text: id,
          mark: true,
          note: undefined,
        })),
      }),
    ),
  },
  {
    ...FREE,
    activity: 'match',
    id: 'match',
    text: 'ask2',
    elements: ['first', 'second'].map((id) => ({ id, text: id, law: 'law' })),
    facts: ['hand-in', 'ask', 'keep'].map((id) => ({ id, text: id, fits: 'first', note: 'guide' })),
  },
  {
    ...FREE,
    activity: 'justify',
    id: 'justify',
    text: 'reason',
    guide: ['guide', 'question'],
    least: 30,
  },
];

const POSES: Record<string, State> = {
  'li:nth-child(2) > .passage': 'hover',
  'li:nth-child(3) > .passage': 'focus',
  '.tab:nth-child(3)': 'hover',
  '.hand li:nth-child(2) .fact': 'hover',
  '.hand li:nth-child(3) .fact': 'focus',
};

export function DeskPieces() {
  const words = specimens();
  return (
    <>
      {STEPS.map((step) => (
        <Screen key={step.activity} shows="shows-activity">
          <Posed poses={POSES}>
            <ActivityView
              shown={{ kind: 'activity', id: step.id, step, answer: {}, ready: false }}
              words={words}
              material={{ pictures: {}, places: {}, people: {} }}
              dispatch={() => {}}
            />
          </Posed>
        </Screen>
      ))}
    </>
  );
}
