// 卷宗: documents taken out of a folder, one or, where there is room, two side by side, in which
// passages are marked with a highlighter.
import { useEffect, useId, useState } from 'preact/hooks';
import type { DossierPayload } from '../../activities/dossier/schema.ts';
import { t } from '../../text/text.ts';
import { type Hands, type HandsOf, toggled } from '../hands.ts';
import { countIn } from '../papers/finding.tsx';
import { Search } from '../papers/search.tsx';
import { Tabs } from '../papers/tabs.tsx';
import { Judged } from './judged.tsx';
import { Paper } from './paper.tsx';
import './dossier.css';
import './paper.css';

export type DossierProps = Hands<DossierPayload>;

export const dossierHands: HandsOf<DossierPayload> = {
  View: DossierView,
  stateOf: (_, answer) => {
    const count = Object.keys(answer).length;
    return count === 0 ? t('dossier.none') : t('dossier.marked', { count });
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

function Folder({ payload, words, answer, onMove }: DossierProps) {
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
  const marked = (id: string) => answer[id] === 'on';
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
              onMark={(id) => onMove(id, toggled(answer, id))}
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
      <div class="places">
        {place('open', left, open)}
        {two && place('beside', right, layBeside)}
      </div>
    </div>
  );
}
