// The levels that visitors may play, as large cards.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import type { CatalogueEntry } from '../../level/level.ts';
import { locale, t } from '../../text/text.ts';
import { loadCatalogue } from '../load.ts';
import { Waiting } from '../waiting.tsx';

/** A catalogue that does not come is asked for again after so long, in ms. */
const AGAIN_MS = 4000;

/** The levels of a kiosk in the language shown; undefined until they have come. */
function useLevels(ids: readonly string[]): readonly CatalogueEntry[] | undefined {
  const [levels, setLevels] = useState<CatalogueEntry[]>();
  const [tries, setTries] = useState(0);
  const language = locale.value;
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    loadCatalogue(language).then(setLevels, () => {
      again = setTimeout(() => setTries(tries + 1), AGAIN_MS);
    });
    return () => clearTimeout(again);
  }, [language, tries]);
  return levels && ids.flatMap((id) => levels.find((level) => level.id === id) ?? []);
}

interface Props {
  levels: readonly string[];
  notice: ComponentChildren;
  onPick: (level: string) => void;
  onEnd: () => void;
}

export function LevelsToPick({ levels: ids, notice, onPick, onEnd }: Props) {
  const levels = useLevels(ids);
  if (!levels) return <Waiting />;
  return (
    <main class="page kiosk-page kiosk-levels">
      <header>
        <h1>{t('kiosk.which-level')}</h1>
        <Button class="kiosk-big" do="act:kiosk-end" onPress={onEnd}>
          {t('kiosk.enough')}
        </Button>
      </header>
      {notice}
      {levels.length === 0 && <p role="alert">{t('kiosk.no-levels')}</p>}
      <ul class="kiosk-cards">
        {levels.map((level) => (
          <li key={level.id} data-academy={level.academy}>
            <button
              type="button"
              class="level-card kiosk-card"
              data-do={`act:pick-${level.id}`}
              onClick={() => onPick(level.id)}
            >
              <img src={`./${level.picture}`} alt="" width="1280" height="720" />
              <div>
                <h2>{level.title}</h2>
                <p>{level.summary}</p>
                <p class="kiosk-facts">
                  <b>{t(`academy.${level.academy}`)}</b>
                  <span>{t('home.minutes', { minutes: level.minutes })}</span>
                </p>
              </div>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
