// The classes of this device: where a teacher begins.
import { ButtonLink, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { addressOf } from '../route.ts';
import { useWayBack } from '../turning.tsx';

export interface ClassEntry {
  id: string;
  name: string;
  /** How many have a seat now. */
  seats: number;
}

export function ClassList({ classes }: { classes: readonly ClassEntry[] }) {
  useWayBack();
  if (classes.length === 0) {
    return (
      <div class="card empty">
        <Icon name="group" />
        <p>{t('classes.none')}</p>
      </div>
    );
  }
  return (
    <ul class="class-list">
      {classes.map(({ id, name, seats }) => (
        <li key={id}>
          <ButtonLink href={addressOf({ at: 'class', id })}>
            <span class="typed">{name}</span>{' '}
            <span class="soft">{t('classes.seats', { count: seats })}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
