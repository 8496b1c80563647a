// The tabs by which a document is taken out of its folder, or a folder out of several.
import { useRef } from 'preact/hooks';
import { Icon } from '../../controls/controls.tsx';
import './papers.css';

export interface Tab {
  id: string;
  name: string;
  /** The form of the document, which has its own colour. */
  look?: string;
  /** What is told about it, e.g. how many passages are marked; nothing where that is empty. */
  told: string;
  /** How often the words sought occur in it. */
  found: number;
}

interface Props {
  /** What these tabs do, e.g. `open`: the beginning of their handles. */
  does: string;
  label: string;
  tabs: readonly Tab[];
  /** Id of the one that lies open. */
  chosen: string;
  panel: string;
  onChoose: (id: string) => void;
}

export function Tabs({ does, label, tabs, chosen, panel, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  /** Arrow keys go round the tabs; only the chosen one is reached by Tab. */
  const steer = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && tabs.at((index + step) % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelectorAll('button')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ id, name, look = '', told, found }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          class={`tab on-paper ${look}`}
          data-do={`act:${does}-${id}`}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => steer(event, index)}
        >
          <span>{name}</span>
          {told && <span class="tab-count marks">{told}</span>}
          {found > 0 && (
            <span class="tab-count found">
              <Icon name="search" />
              {found}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
