// The classes of this device: where a teacher begins.
import { useState } from 'preact/hooks';
import { Button, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { addressOf } from '../route.ts';
import { useWayBack } from '../turning.tsx';
import { type MakeClass, NewClass } from './new-class.tsx';
import './classes.css';

export interface ClassEntry {
  id: string;
  name: string;
  /** How many have a seat now. */
  seats: number;
}

interface ClassListProps {
  /** In the order to be shown. */
  classes: readonly ClassEntry[];
  make: MakeClass;
}

export function ClassList({ classes, make }: ClassListProps) {
  const [making, setMaking] = useState(false);
  useWayBack();
  return (
    <>
      <section class="card class-lead">
        <p>{t(classes.length === 0 ? 'classes.none' : 'classes.lead')}</p>
        <Button kind="main" icon="plus" do="act:new-class" onPress={() => setMaking(true)}>
          {t('classes.new')}
        </Button>
      </section>
      <ul class="class-list">
        {classes.map(({ id, name, seats }) => (
          <li key={id}>
            <a class="card" href={addressOf({ at: 'class', id })} data-do={`act:class-${id}`}>
              <Icon name="group" />
              <bdi class="typed">{name}</bdi>
              <span class="soft">{t('classes.seats', { count: seats })}</span>
            </a>
          </li>
        ))}
      </ul>
      {making && <NewClass make={make} onClose={() => setMaking(false)} />}
    </>
  );
}
