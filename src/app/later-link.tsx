// On the card of a level that was finished four weeks ago: the way to six small questions about it.
import type { Attempt } from '../attempt/attempt.ts';
import { isoWithOffset } from '../base/instant.ts';
import { ButtonLink } from '../controls/controls.tsx';
import { addressOf } from '../kiosk/taken.ts';
import type { CatalogueEntry } from '../level/level.ts';
import { t } from '../text/text.ts';
import { toThinkOver } from './progress.ts';

interface Props {
  level: Pick<CatalogueEntry, 'id' | 'checks'>;
  attempts: readonly Attempt[];
}

export function LaterLink({ level, attempts }: Props) {
  const today = isoWithOffset(new Date()).slice(0, 10);
  const over = level.checks ? toThinkOver(attempts, level.id, today) : undefined;
  if (!over) return null;
  return (
    <ButtonLink
      kind="quiet"
      icon="question"
      href={`#/take-home/${addressOf(over)}`}
      do={`act:later-${level.id}`}
    >
      {t('home.later')}
    </ButtonLink>
  );
}
