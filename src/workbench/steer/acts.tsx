// What can be done in a round: cards under the deed they are, each with the hours it takes.
import type { Act } from '../../activities/steer/course.ts';
import { DEEDS } from '../../activities/steer/gauges.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';
import { Clock } from './hours.tsx';
import { DEED_NAMES, Sign } from './signs.tsx';

interface Props {
  acts: readonly Act[];
  words: Words;
  /** Hours that are not given away yet. */
  left: number;
  done: (act: Act) => boolean;
  onToggle: (act: Act) => void;
}

export function Acts({ acts, ...rest }: Props) {
  const groups = DEEDS.map((deed) => ({ deed, acts: acts.filter((act) => act.deed === deed) }));
  return (
    <div class="deeds">
      {groups.map(
        (group) =>
          group.acts.length > 0 && (
            <section key={group.deed} class={`deed ${group.deed}`}>
              <h4>
                <Sign of={group.deed} />
                {t(DEED_NAMES[group.deed])}
              </h4>
              <ul class="on-paper">
                {group.acts.map((act) => (
                  <ActCard key={act.id} act={act} {...rest} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function ActCard({ act, words, left, done, onToggle }: Omit<Props, 'acts'> & { act: Act }) {
  const taken = done(act);
  const short = !taken && act.hours > left;
  return (
    <li>
      <button
        type="button"
        class="deed-card"
        data-do={`act:do-${act.id}`}
        aria-pressed={taken}
        aria-disabled={short}
        onClick={() => !short && onToggle(act)}
      >
        <span class="box" aria-hidden="true" />
        <span class="what">{words[act.text]}</span>
        <span class="cost">
          <Clock />
          {t('steer.hours', { count: act.hours })}
          {short && <span class="short">{t('steer.too-long')}</span>}
        </span>
      </button>
    </li>
  );
}
