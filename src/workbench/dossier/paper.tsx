// One document as the paper that it is: announcement, specification, brochure, mail or table.
import type { ComponentChildren } from 'preact';
import type { DossierPayload } from '../../activities/dossier/schema.ts';
import type { Words } from '../../base/words.ts';
import { type TextKey, t } from '../../text/text.ts';
import { Found } from '../papers/finding.tsx';
import { TONES, type Verdict, VerdictBadge } from '../verdict.tsx';

export type DossierDocument = DossierPayload['documents'][number];
export type Passage = DossierDocument['passages'][number];

/** What each form is called; a paper says it above its title. */
export const FORMS: Record<DossierDocument['form'], TextKey> = {
  announcement: 'dossier.form.announcement',
  specification: 'dossier.form.specification',
  brochure: 'dossier.form.brochure',
  mail: 'dossier.form.mail',
  table: 'dossier.form.table',
};

interface Props {
  document: DossierDocument;
  words: Words;
  /** Which passages lie open; all, if left out. Numbers count the hidden ones too. */
  shows?: (passage: Passage) => boolean;
  /** Words to set off; empty if none are sought. */
  sought: string;
  marked: (id: string) => boolean;
  /** Once it is handed in: how a passage came out. */
  judge?: (passage: Passage) => Verdict | undefined;
  onMark: (id: string) => void;
  /** While two passages are being tied, every passage can be taken up, and this one was. */
  tying?: { end: string | undefined; onTake: (id: string) => void } | undefined;
  /** What hangs below a passage: why it is marked, the threads that end there. */
  below?: (passage: Passage) => ComponentChildren;
}

export function Paper(props: Props) {
  const { document, words, shows, sought, marked, judge, onMark, tying, below } = props;
  return (
    <article class={`paper ${document.form}`}>
      <header>
        <p>{t(FORMS[document.form])}</p>
        <h3>{words[document.title]}</h3>
      </header>
      <ol>
        {document.passages.map((passage, index) => {
          if (shows && !shows(passage)) return null;
          const text = <Found text={words[passage.text] ?? ''} sought={sought} />;
          const verdict = judge?.(passage);
          return (
            <li key={passage.id} class={verdict}>
              {document.form === 'specification' && <span class="clause">{index + 1}.</span>}
              {tying ? (
                <button
                  type="button"
                  class={`passage ${marked(passage.id) ? 'marked' : ''} ${tying.end === passage.id ? 'end' : ''}`}
                  data-do={`act:take-${passage.id}`}
                  aria-pressed={tying.end === passage.id}
                  onClick={() => tying.onTake(passage.id)}
                >
                  <span class="ink">{text}</span>
                </button>
              ) : passage.mark === undefined || judge ? (
                <p class={`passage ${marked(passage.id) ? 'marked' : ''}`}>
                  <span class="ink">{text}</span>
                </p>
              ) : (
                <button
                  type="button"
                  class="passage"
                  data-do={`act:mark-${passage.id}`}
                  aria-pressed={marked(passage.id)}
                  title={t(marked(passage.id) ? 'dossier.unmark' : 'dossier.mark')}
                  onClick={() => onMark(passage.id)}
                >
                  <Highlighter />
                  <span class="ink">{text}</span>
                </button>
              )}
              {below?.(passage)}
              {verdict && (
                <div class={`margin-note ${TONES[verdict]}`}>
                  <VerdictBadge
                    verdict={verdict}
                    // A mark that is there and was missed is one with another reason.
                    manner={marked(passage.id) ? 'reasoning' : 'marking'}
                  />
                  {passage.note && <p>{words[passage.note]}</p>}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}

const Highlighter = () => (
  <svg class="highlighter" viewBox="0 0 24 24" aria-hidden="true">
    <path class="tip" d="m4 20 1.5-5 3.5 3.5z" />
    <path class="barrel" d="M5.5 15 15 5.5q1.5-1.5 3 0l.5.5q1.5 1.5 0 3L9 18.5z" />
  </svg>
);
