// 說理由: a letter in one's own words, with questions at its side that help to write it.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_REASON, REASON } from '../../activities/justify/rules.ts';
import type { JustifyPayload } from '../../activities/justify/schema.ts';
import type { Words } from '../../base/words.ts';
import { Icon } from '../../controls/controls.tsx';
import type { Source } from '../../play/screen.ts';
import { t } from '../../text/text.ts';
import type { Hands, HandsOf } from '../hands.ts';
import './justify.css';
import './sources.css';

type JustifyProps = Hands<JustifyPayload>;

export const justifyHands: HandsOf<JustifyPayload> = {
  View: JustifyView,
  stateOf: (payload, answer) => {
    const left = payload.least - (answer[REASON] ?? '').trim().length;
    return left > 0 ? t('justify.left', { count: left }) : t('justify.enough');
  },
};

function JustifyView({ payload, words, sources, answer, outcome, onMove }: JustifyProps) {
  // The field keeps its own text, so that a character still being composed is never disturbed.
  const [reason, setReason] = useState(answer[REASON] ?? '');
  const label = useId();
  return (
    <div class="justify">
      <section class="guide">
        <h3>{t('justify.guide')}</h3>
        <ul class="on-paper">
          {payload.guide.map((question) => (
            <li key={question}>{words[question]}</li>
          ))}
        </ul>
      </section>
      <div class="writing">
        {sources && sources.length > 0 && <Sources sources={sources} words={words} />}
        <section class="letter on-paper">
          <h3 id={label}>{t('justify.label')}</h3>
          {outcome ? (
            <>
              <p class="letter-text typed">{answer[REASON]}</p>
              <p class="letter-seal" role="status">
                <Seal />
                {t('justify.handed-in')}
              </p>
            </>
          ) : (
            <>
              <textarea
                class="letter-text typed"
                data-do="act:write"
                aria-labelledby={label}
                value={reason}
                maxLength={LONGEST_REASON}
                spellcheck={false}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  setReason(value);
                  onMove(REASON, value);
                }}
              />
              <p class="letter-count">
                {t('justify.count', { count: reason.length, most: LONGEST_REASON })}
              </p>
            </>
          )}
        </section>
      </div>
    </div>
  );
}

/** Papers and law cards, of which one at a time lies open. */
function Sources({ sources, words }: { sources: readonly Source[]; words: Words }) {
  const [open, setOpen] = useState<string>();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.scrollIntoView({ block: 'nearest' }), [open]);
  const named = ({ title }: Source) => title.map((key) => words[key]).join(' ');
  const source = sources.find(({ id }) => id === open);
  return (
    <section class="sources">
      <h3>{t('justify.sources')}</h3>
      <ul>
        {sources.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="source"
              data-do={`act:source-${one.id}`}
              aria-expanded={one === source}
              onClick={() => setOpen(one === source ? undefined : one.id)}
            >
              <Icon name="document" />
              {named(one)}
            </button>
          </li>
        ))}
      </ul>
      {source && (
        <article
          key={source.id}
          class="source-sheet on-paper"
          ref={sheet}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper is scrolled by keyboard, too
          tabIndex={0}
          aria-label={named(source)}
        >
          <h4>{named(source)}</h4>
          {source.paragraphs.map((key) => (
            <p key={key}>{words[key]}</p>
          ))}
        </article>
      )}
    </section>
  );
}

/** A drop of sealing wax with a sprout in it. */
const Seal = () => (
  <svg class="wax-seal" viewBox="0 0 64 64" aria-hidden="true">
    <path
      class="wax"
      d="M32 3c7 0 8 4 13 6s10 1 12 7-1 9 1 15 3 8 0 14-8 5-12 9-8 8-15 7-8-5-14-6-9-3-11-9 1-9 0-15-3-9 0-14 7-4 12-8 7-6 14-6z"
    />
    <path
      class="sprout"
      d="M32 46V30M32 32c-10 1-13-5-13-11 9-1 13 4 13 11zM32 36c0-7 4-11 13-10 0 8-5 11-13 10z"
    />
  </svg>
);
