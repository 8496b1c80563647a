// The levels that a kiosk may offer, and which of them are for all ages.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import type { CatalogueEntry } from '../../../level/level.ts';
import { locale, t } from '../../../text/text.ts';
import { loadCatalogue } from '../../load.ts';

/** An entry as far as it says whom it is for. */
export type Offered = CatalogueEntry & { allAges?: boolean };

/** One of each academy, for as long as no entry says whom it is for. */
const ONE_EACH = ['chuanglian/lost-wallet', 'zhilian/lend-my-account', 'lianmeng/most-transparent'];

/** Ids of the levels for all ages, in the order of the catalogue. */
export function forAllAges(catalogue: readonly Offered[]): string[] {
  const told = catalogue.some(({ allAges }) => allAges);
  return catalogue
    .filter(({ id, allAges }) => (told ? allAges : ONE_EACH.includes(id)))
    .map(({ id }) => id);
}

interface Listed {
  /** Undefined until it has come. */
  catalogue: readonly Offered[] | undefined;
  failed: boolean;
  again: () => void;
}

export function useCatalogue(): Listed {
  const [catalogue, setCatalogue] = useState<readonly Offered[]>();
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
