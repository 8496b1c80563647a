// The field in which one seeks words in all documents.
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import './papers.css';

interface SearchProps {
  sought: string;
  /** How often it occurs in all documents. */
  found: number;
  onSeek: (sought: string) => void;
  onEnter: () => void;
}

export function Search({ sought, found, onSeek, onEnter }: SearchProps) {
  return (
    <div class="seek">
      <label>
        <Icon name="search" />
        <span class="sr-only">{t('dossier.search')}</span>
        <input
          class="typed"
          type="search"
          data-do="act:search"
          placeholder={t('dossier.search')}
          value={sought}
          maxLength={40}
          onInput={(event) => onSeek(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onEnter()}
        />
      </label>
      <span role="status">
        {sought && (found > 0 ? t('dossier.found', { count: found }) : t('dossier.found-none'))}
      </span>
    </div>
  );
}
