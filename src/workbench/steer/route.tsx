// The rounds as stops of a route: those that are over can be looked back at.
import type { Round } from '../../activities/steer/course.ts';
import type { Words } from '../../base/words.ts';
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';

interface Props {
  rounds: readonly Round[];
  words: Words;
  /** How many of them are over. */
  over: number;
  /** Id of the one that lies open. */
  open: string | undefined;
  onLook: (round: string) => void;
}

export function Route({ rounds, words, over, open, onLook }: Props) {
  return (
    <ol class="route" aria-label={t('steer.rounds')}>
      {rounds.map(({ id, title }, index) => {
        const n = index + 1;
        const name = words[title] ?? '';
        return (
          <li key={id} class={index < over ? 'over' : index === over ? 'now' : 'ahead'}>
            {index < over ? (
              <button
                type="button"
                data-do={`act:look-${id}`}
                aria-label={t('steer.look', { n, title: name })}
                title={name}
                aria-pressed={open === id}
                onClick={() => onLook(id)}
              >
                {n}
                <Icon name="check" />
              </button>
            ) : (
              <span title={name} aria-current={index === over ? 'step' : undefined}>
                <span class="sr-only">
                  {t('steer.round', { n })} {t(index === over ? 'steer.now' : 'steer.ahead')}
                </span>
                <span aria-hidden="true">{n}</span>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
