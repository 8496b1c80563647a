// 卷宗: documents taken out of a folder, one or, where there is room, two side by side, in which
// passages are marked with a highlighter.
import { useEffect, useId, useState } from 'preact/hooks';
import { MARKED } from '../../activities/dossier/rules.ts';
import type { DossierPayload } from '../../activities/dossier/schema.ts';
import { t } from '../../text/text.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { countIn } from '../papers/finding.tsx';
import { Search } from '../papers/search.tsx';
import { Tabs } from '../papers/tabs.tsx';
import { Judged } from './judged.tsx';
import { Paper, type Passage } from './paper.tsx';
import { Reasons } from './reasons.tsx';
import { Ties, threadsAt, tie, tiesIn } from './ties.tsx';
import './dossier.css';
import './paper.css';

export type DossierProps = Hands<DossierPayload>;

export const dossierHands: HandsOf<DossierPayload> = {
  View: DossierView,
  stateOf: (payload, answer) => {
    const ties = tiesIn({ payload, answer }).length;
    const count = Object.keys(answer).length - ties;
    if (payload.reasons && Object.values(answer).includes(MARKED)) return t('dossier.give-reasons');
    const marked = count === 0 ? t('dossier.none') : t('dossier.marked', { count });
    return ties === 0 ? marked : t('dossier.and-tied', { marked, count: ties });
  },
};

function DossierView(props: DossierProps) {
  return props.outcome ? <Judged {...props} outcome={props.outcome} /> : <Folder {...props} />;
}

/** Whether two documents fit side by side. */
function useRoomForTwo(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 1100px)'));
  const [room, setRoom] = useState(query.matches);
  useEffect(() => {
    const look = () => setRoom(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [query]);
  return room;
}

function Folder(props: DossierProps) {
  const { payload, words, answer, onMove } = props;
  const { documents } = payload;
  const [left, setLeft] = useState(documents[0]?.id ?? '');
  const [right, setRight] = useState(documents[1]?.id ?? '');
  const [sought, setSought] = useState('');
  const two = useRoomForTwo() && documents.length > 1;
  const panel = useId();
  /** A document lies in one place only: opened where the other is, the two change places. */
  const open = (id: string) => {
    if (id === right) setRight(left);
    setLeft(id);
  };
  const layBeside = (id: string) => {
    if (id === left) setLeft(right);
    setRight(id);
  };
  const [tying, setTying] = useState(false);
  /** The first end of a thread, until the second is taken. */
  const [end, setEnd] = useState<string>();
  const take = (id: string) => {
    setEnd(end === undefined ? id : undefined);
    if (end !== undefined) tie(props, end, id);
  };
  const marked = (id: string) => answer[id] !== undefined;
  const below = ({ id }: Passage) => (
    <>
      {payload.reasons && marked(id) && !tying && (
        <Reasons
          passage={id}
          reasons={payload.reasons}
          words={words}
          given={answer[id]}
          onGive={(reason) => onMove(id, reason)}
        />
      )}
      <Threads numbers={threadsAt(props, id)} />
    </>
  );
  const place = (does: 'open' | 'beside', chosen: string, onChoose: (id: string) => void) => {
    const document = documents.find(({ id }) => id === chosen);
    return (
      <section class="place-to-read">
        <Tabs
          does={does}
          label={t(does === 'open' ? 'dossier.documents' : 'dossier.beside')}
          tabs={documents.map((one) => ({
            id: one.id,
            name: words[one.title] ?? '',
            look: one.form,
            told: String(one.passages.filter(({ id }) => marked(id)).length || ''),
            found: countIn(one, words, sought),
          }))}
          chosen={chosen}
          panel={`${panel}-${does}`}
          onChoose={onChoose}
        />
        <div
          key={chosen}
          class="sheet-of-paper on-paper"
          id={`${panel}-${does}`}
          role="tabpanel"
          aria-label={document && words[document.title]}
        >
          {document && (
            <Paper
              document={document}
              words={words}
              sought={sought}
              marked={marked}
              onMark={(id) => onMove(id, marked(id) ? '' : MARKED)}
              tying={tying ? { end, onTake: take } : undefined}
              below={below}
            />
          )}
        </div>
      </section>
    );
  };
  return (
    <div class={`folder ${two ? 'two' : ''}`}>
      <Search
        sought={sought}
        found={documents.reduce((sum, document) => sum + countIn(document, words, sought), 0)}
        onSeek={setSought}
        onEnter={() => {
          const first = documents.find((document) => countIn(document, words, sought));
          if (first) open(first.id);
        }}
      />
      <Ties
        {...props}
        tying={tying}
        end={end}
        onTying={(on) => {
          setTying(on);
          setEnd(undefined);
        }}
      />
      <div class="places">
        {place('open', left, open)}
        {two && place('beside', right, layBeside)}
      </div>
    </div>
  );
}

/** Where threads end, by their numbers. */
function Threads({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <p class="threads">
      {numbers.map((number) => (
        <b key={number} class="thread">
          <span class="sr-only">{t('dossier.thread')}</span>
          {number}
        </b>
      ))}
    </p>
  );
}
