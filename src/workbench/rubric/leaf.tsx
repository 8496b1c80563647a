// A document of a candidate, with the flags of the criteria for which its passages are evidence.
import type { RubricPayload } from '../../activities/rubric/schema.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';
import { Found } from '../papers/finding.tsx';
import { Flag } from './flags.tsx';

type Criterion = RubricPayload['criteria'][number];
type Document = RubricPayload['candidates'][number]['documents'][number];

interface Props {
  document: Document;
  words: Words;
  criteria: readonly Criterion[];
  sought: string;
  /** The criterion for which evidence is being pointed out. */
  citing: Criterion | undefined;
  /** Which passage is the evidence for a criterion. */
  evidence: (criterion: string) => string | undefined;
  onCite: (passage: string) => void;
}

export function Leaf(props: Props) {
  const { document, words, criteria, sought, citing, evidence, onCite } = props;
  return (
    <article class="leaf">
      <h3>{words[document.title]}</h3>
      <ol>
        {document.passages.map(({ id, text }) => {
          const flagged = criteria.filter((criterion) => evidence(criterion.id) === id);
          const flags = flagged.map((criterion) => (
            <span key={criterion.id}>
              <Flag index={criteria.indexOf(criterion)} />
              <span class="sr-only">
                {t('rubric.flag', { criterion: words[criterion.text] ?? '' })}
              </span>
            </span>
          ));
          const said = (
            <>
              <span>
                <Found text={words[text] ?? ''} sought={sought} />
              </span>
              {flags.length > 0 && <span class="flags">{flags}</span>}
            </>
          );
          return (
            <li key={id} class={flagged.length > 0 ? 'flagged' : ''}>
              {citing ? (
                <button
                  type="button"
                  class="cited"
                  data-do={`act:cite-${id}`}
                  aria-pressed={evidence(citing.id) === id}
                  onClick={() => onCite(id)}
                >
                  {said}
                </button>
              ) : (
                <p class="cited" data-passage={id}>
                  {said}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
