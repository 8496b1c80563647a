// The decisions of one attempt in words, one after another.
import { Badge } from '../controls/badge.tsx';
import { Icon } from '../controls/controls.tsx';
import type { Answered, Decided } from '../report/reading.ts';
import { type TextKey, t } from '../text/text.ts';
import { momentOf } from './labels.ts';

/** A heading and what stands under it; nothing where there is nothing. */
function Names({ title, names, sort }: { title: TextKey; names: string[]; sort: string }) {
  if (names.length === 0) return null;
  return (
    <div class={`names ${sort}`}>
      <h4>{t(title)}</h4>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function AnswerOf({ answered }: { answered: Answered }) {
  switch (answered.kind) {
    case 'choice':
      return (
        <>
          <p class="chosen">
            <Icon name="check" />
            <span>
              <span class="sr-only">{t('teacher.chosen')} </span>
              {answered.chosen}
            </span>
          </p>
          {answered.excuse && (
            <p class="soft">{t('debrief.excuse', { excuse: t(`excuse.${answered.excuse}`) })}</p>
          )}
          <Names title="teacher.others" names={answered.others} sort="others" />
        </>
      );
    case 'judged':
      return (
        <>
          <p>{t('teacher.accuracy', { percent: answered.percent })}</p>
          <Names title="teacher.hits" names={answered.hits} sort="hits" />
          <Names title="teacher.misses" names={answered.misses} sort="misses" />
          <Names title="teacher.false-alarms" names={answered.falseAlarms} sort="false-alarms" />
        </>
      );
    case 'marked':
      return <Names title="teacher.marked" names={answered.marked} sort="others" />;
    case 'written':
      return (
        <div class="names written">
          <h4>{t('teacher.written')}</h4>
          <blockquote>{answered.text}</blockquote>
        </div>
      );
  }
}

function markOf({ exploring, first }: Decided): TextKey {
  if (exploring) return 'teacher.exploring';
  return first ? 'teacher.first' : 'teacher.again';
}

export function Decisions({ decisions }: { decisions: readonly Decided[] }) {
  if (decisions.length === 0) return <p class="card">{t('teacher.undecided')}</p>;
  return (
    <ol class="decisions">
      {decisions.map((decided, index) => (
        <li key={index} class={decided.exploring ? 'card exploring' : 'card'}>
          <p class="when">
            <span>{momentOf(decided.at)}</span>
            {decided.first ? (
              <span>{t(markOf(decided))}</span>
            ) : (
              <Badge>{t(markOf(decided))}</Badge>
            )}
          </p>
          <div class="what">
            <h3>{decided.question}</h3>
            <AnswerOf answered={decided.answered} />
          </div>
        </li>
      ))}
    </ol>
  );
}
