// 評分: candidates are scored by a published rubric; for each score a passage is pointed out that bears it
// out, by choosing the criterion's flag and then the passage.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { cellOf, cellsOf, evidenceOf } from '../../activities/rubric/rules.ts';
import type { RubricPayload } from '../../activities/rubric/schema.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { countIn } from '../papers/finding.tsx';
import { Search } from '../papers/search.tsx';
import { Tabs } from '../papers/tabs.tsx';
import { Compared } from './compared.tsx';
import { Flag, letterOf } from './flags.tsx';
import { Leaf } from './leaf.tsx';
import { Overview } from './overview.tsx';
import { cellsFor, missingIn } from './progress.ts';
import { ScoreSheet } from './score-sheet.tsx';
import './matrix.css';
import './rubric.css';

export type RubricProps = Hands<RubricPayload>;

export const rubricHands: HandsOf<RubricPayload> = {
  View: RubricView,
  stateOf: (payload, answer) => {
    const { scores, evidence } = missingIn(cellsOf(payload), answer);
    return scores + evidence === 0 ? t('rubric.all-done') : t('rubric.left', { scores, evidence });
  },
};

/** Stands in for a candidate; no id reads so. */
const ALL = '+all';

function RubricView(props: RubricProps) {
  return props.outcome ? <Compared {...props} outcome={props.outcome} /> : <Jury {...props} />;
}

function Jury(props: RubricProps) {
  const { payload, words, answer, onMove } = props;
  const { criteria, candidates } = payload;
  const [chosen, setChosen] = useState(candidates[0]?.id ?? ALL);
  const [opened, setOpened] = useState<Record<string, string>>({});
  const [sought, setSought] = useState('');
  const [citing, setCiting] = useState<string>();
  /** Which of the two lies open where there is no room for both. */
  const [side, setSide] = useState<'papers' | 'sheet'>('papers');
  /** Where the focus goes once it is shown: a handle, or a criterion of the sheet. */
  const [next, setNext] = useState<string>();
  const board = useRef<HTMLDivElement>(null);
  const panel = useId();
  useEffect(() => {
    if (next === undefined) return;
    const goal = board.current?.querySelector<HTMLElement>(next);
    goal?.focus({ preventScroll: true });
    (goal?.closest('fieldset, li') ?? goal)?.scrollIntoView({ block: 'nearest' });
    setNext(undefined);
  }, [next]);

  const candidate = candidates.find(({ id }) => id === chosen);
  const documents = candidate?.documents ?? [];
  const open = documents.find(({ id }) => id === opened[chosen]) ?? documents[0];
  const evidence = (criterion: string) => answer[evidenceOf(cellOf(chosen, criterion))];
  const cited = criteria.find(({ id }) => id === citing);
  const openDocument = (id: string) => setOpened({ ...opened, [chosen]: id });

  const choose = (id: string) => {
    setChosen(id);
    setCiting(undefined);
  };
  const back = (criterion: string) => {
    setCiting(undefined);
    setSide('sheet');
    setNext(`[data-do="act:evidence-${criterion}"]`);
  };
  const startCiting = (criterion: string) => {
    if (citing === criterion) return back(criterion);
    const passage = evidence(criterion);
    const holds = documents.find(({ passages }) => passages.some(({ id }) => id === passage));
    if (holds) openDocument(holds.id);
    setCiting(criterion);
    setSide('papers');
    setNext(passage ? `[data-do="act:cite-${passage}"]` : '.leaf button');
  };
  const cite = (passage: string) => {
    if (citing === undefined) return;
    onMove(evidenceOf(cellOf(chosen, citing)), evidence(citing) === passage ? '' : passage);
    back(citing);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only puts down the flag that is held
    <div
      class="jury"
      ref={board}
      onKeyDown={(event) => event.key === 'Escape' && citing !== undefined && back(citing)}
    >
      <Tabs
        does="candidate"
        label={t('rubric.candidates')}
        tabs={[
          ...candidates.map(({ id, text, documents: papers }) => ({
            id,
            name: words[text] ?? '',
            told: doneOf(props, id),
            found: papers.reduce((sum, paper) => sum + countIn(paper, words, sought), 0),
          })),
          { id: ALL, name: t('rubric.overview'), look: 'table', told: '', found: 0 },
        ]}
        chosen={chosen}
        panel={panel}
        onChoose={choose}
      />
      <div class={`case ${side}`} id={panel} role="tabpanel">
        {candidate && open ? (
          <>
            <fieldset class="sides" aria-label={t('rubric.sides')}>
              {(['papers', 'sheet'] as const).map((one) => (
                <Button
                  key={one}
                  icon={one === 'papers' ? 'document' : 'scores'}
                  pressed={side === one}
                  do={`act:side-${one}`}
                  onPress={() => setSide(one)}
                >
                  {t(`rubric.${one}`)}
                </Button>
              ))}
            </fieldset>
            <section class="papers-side" aria-label={t('rubric.papers')}>
              <Search
                sought={sought}
                found={documents.reduce((sum, paper) => sum + countIn(paper, words, sought), 0)}
                onSeek={setSought}
                onEnter={() => {
                  const first = documents.find((paper) => countIn(paper, words, sought));
                  if (first) openDocument(first.id);
                }}
              />
              <Tabs
                does="open"
                label={t('rubric.papers')}
                tabs={documents.map((paper) => ({
                  id: paper.id,
                  name: words[paper.title] ?? '',
                  told: criteria
                    .flatMap(({ id }, index) =>
                      paper.passages.some((passage) => passage.id === evidence(id))
                        ? [letterOf(index)]
                        : [],
                    )
                    .join(''),
                  found: countIn(paper, words, sought),
                }))}
                chosen={open.id}
                panel={`${panel}-leaf`}
                onChoose={openDocument}
              />
              <div
                key={`${chosen} ${open.id}`}
                class={`leaf-frame on-paper ${cited ? 'citing' : ''}`}
                id={`${panel}-leaf`}
                role="tabpanel"
                aria-label={words[open.title]}
              >
                {cited && (
                  <p class="citing-ask" role="status">
                    <Flag index={criteria.indexOf(cited)} />
                    <span>{t('rubric.citing', { criterion: words[cited.text] ?? '' })}</span>
                    <Button do="act:no-evidence" onPress={() => back(cited.id)}>
                      {t('rubric.cancel')}
                    </Button>
                  </p>
                )}
                <Leaf
                  document={open}
                  words={words}
                  criteria={criteria}
                  sought={sought}
                  citing={cited}
                  evidence={evidence}
                  onCite={cite}
                />
              </div>
            </section>
            <section class="sheet-side" aria-label={t('rubric.sheet')}>
              <ScoreSheet {...props} candidate={chosen} citing={citing} onCiting={startCiting} />
            </section>
          </>
        ) : (
          <Overview
            {...props}
            onJump={(id, criterion) => {
              choose(id);
              setSide('sheet');
              setNext(`[data-criterion="${criterion}"] input:is(:checked, [data-do$="-0"])`);
            }}
          />
        )}
      </div>
    </div>
  );
}

/** How much of a candidate is scored, e.g. `2/5`; a tick once all is. */
function doneOf({ payload, answer }: RubricProps, candidate: string): string {
  const cells = cellsFor(payload, candidate);
  const done = cells.filter((cell) => {
    const { scores, evidence } = missingIn([cell], answer);
    return scores + evidence === 0;
  });
  return done.length === cells.length ? '✓' : `${done.length}/${cells.length}`;
}
