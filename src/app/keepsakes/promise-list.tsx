// The promises to choose from: the one picked stays in.
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import './badge.css';

interface Props {
  /** By id, in the order in which they are offered. */
  promises: Readonly<Record<string, string>>;
  picked: string | undefined;
  /** Id of the one that was chosen in the story. */
  own: string | undefined;
  onPick: (id: string) => void;
}

export function PromiseList({ promises, picked, own, onPick }: Props) {
  return (
    <ul class="promises">
      {Object.entries(promises).map(([id, words]) => (
        <li key={id}>
          <Button
            pressed={id === picked}
            icon={id === picked ? 'check' : 'star'}
            do={`act:promise-${id}`}
            onPress={() => onPick(id)}
          >
            <span>
              {words}
              {id === own && <small>{t('badge.from-story')}</small>}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
