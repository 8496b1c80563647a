// The levels that a kiosk may offer, and which of them are for all ages.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import type { CatalogueEntry } from '../../../level/level.ts';
import { locale, t } from '../../../text/text.ts';
import { loadCatalogue } from '../../load.ts';

/** Ids of the levels for all ages, in the order of the catalogue. */
export const forAllAges = (catalogue: readonly CatalogueEntry[]): string[] =>
  catalogue.filter(({ allAges }) => allAges).map(({ id }) => id);

interface Listed {
  /** Undefined until it has come. */
  catalogue: readonly CatalogueEntry[] | undefined;
  failed: boolean;
  again: () => void;
}

export function useCatalogue(): Listed {
  const [catalogue, setCatalogue] = useState<readonly CatalogueEntry[]>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const language = locale.value;
  useEffect(() => {
    setFailed(false);
    loadCatalogue(language).then(setCatalogue, () => setFailed(true));
  }, [language, tries]);
  return { catalogue, failed, again: () => setTries(tries + 1) };
}

export function NoCatalogue({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="notice" role="alert">
      <span>{t('home.failed')}</span>
      <Button icon="replay" onPress={onAgain}>
        {t('home.retry')}
      </Button>
    </div>
  );
}
