// The flag of a criterion: a letter on a colour of its own, put on the passage that bears a score out.

/** @param index of the criterion, from 0 */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** @param pale where it is still to be put up */
export const Flag = ({ index, pale = false }: { index: number; pale?: boolean }) => (
  <span class={`score-flag nth-${index} ${pale ? 'pale' : ''}`} aria-hidden="true">
    {letterOf(index)}
  </span>
);
