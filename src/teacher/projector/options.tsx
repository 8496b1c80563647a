// The options of a choice as a whole room reads them, and the number that stands for each.
import type { Question } from './question.ts';

/** The number of an option, in its colour. @param nth from 0 */
export const Numeral = ({ nth }: { nth: number }) => (
  <span class={`numeral hue-${nth % 6}`} aria-hidden="true">
    {nth + 1}
  </span>
);

export function Options({ options }: Pick<Question, 'options'>) {
  return (
    <ol class="round-options">
      {options.map(({ id, text }, nth) => (
        <li key={id}>
          <Numeral nth={nth} />
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
