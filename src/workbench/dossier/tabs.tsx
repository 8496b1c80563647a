// The tabs by which a document is taken out of the folder.
import { useRef } from 'preact/hooks';
import type { Words } from '../../base/words.ts';
import { Icon } from '../../controls/controls.tsx';
import { countIn, type DossierDocument } from './finding.tsx';

interface Props {
  /** `open` or `beside`: which of the two places on the desk these tabs are for. */
  does: string;
  label: string;
  documents: readonly DossierDocument[];
  /** Id of the document that lies there. */
  chosen: string;
  panel: string;
  words: Words;
  sought: string;
  /** How many passages of a document are marked. */
  marksIn: (document: DossierDocument) => number;
  onChoose: (id: string) => void;
}

export function Tabs(props: Props) {
  const { documents, chosen, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  /** Arrow keys go round the tabs; only the chosen one is reached by Tab. */
  const steer = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && documents.at((index + step) % documents.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelectorAll('button')[documents.indexOf(next)]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.label} ref={list}>
      {documents.map((document, index) => {
        const found = countIn(document, props.words, props.sought);
        const marks = props.marksIn(document);
        return (
          <button
            key={document.id}
            type="button"
            role="tab"
            class={`tab on-paper ${document.form}`}
            data-do={`act:${props.does}-${document.id}`}
            aria-selected={document.id === chosen}
            aria-controls={props.panel}
            tabIndex={document.id === chosen ? 0 : -1}
            onClick={() => onChoose(document.id)}
            onKeyDown={(event) => steer(event, index)}
          >
            <span>{props.words[document.title]}</span>
            {marks > 0 && <span class="tab-count marks">{marks}</span>}
            {found > 0 && (
              <span class="tab-count found">
                <Icon name="search" />
                {found}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
