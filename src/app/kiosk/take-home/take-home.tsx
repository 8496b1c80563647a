// The end of a play in a kiosk: what a visitor may take along.
import type { Attempt } from '../../../attempt/attempt.ts';
import type { Words } from '../../../base/words.ts';
import { Button } from '../../../controls/controls.tsx';
import type { KioskSettings } from '../../../kiosk/settings.ts';
import type { Level } from '../../../level/level.ts';
import { t } from '../../../text/text.ts';

interface TakeHomeProps {
  attempt: Attempt;
  level: Level;
  words: Words;
  settings: KioskSettings;
  onDone: () => void;
  /** Plays the level once more; without it, nothing of the kind is offered. */
  onAgain?: () => void;
}

export function TakeHome({ level, words, onDone }: TakeHomeProps) {
  return (
    <main class="page middle">
      <section class="card">
        <h1>{words[level.title]}</h1>
        <div class="ways-on">
          <Button kind="main" icon="next" do="act:done" onPress={onDone}>
            {t('common.continue')}
          </Button>
        </div>
      </section>
    </main>
  );
}
