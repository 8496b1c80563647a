// Arrow keys between cards and places: up and down within a list, left and right across.

/**
 * Moves the focus if the key is an arrow and there is somewhere to go.
 * @param lists selector of the lists on the board, from left to right
 */
export function walk(
  event: KeyboardEvent & { currentTarget: EventTarget | null },
  lists: string,
): void {
  const { currentTarget: board, target } = event;
  if (!(board instanceof Element) || !(target instanceof HTMLElement)) return;
  const columns = [...board.querySelectorAll(lists)].map((list) => [
    ...list.querySelectorAll<HTMLElement>('[data-do]'),
  ]);
  const here = columns.findIndex((column) => column.includes(target));
  const row = columns[here]?.indexOf(target) ?? -1;
  const next: Record<string, HTMLElement | undefined> = {
    ArrowDown: columns[here]?.[row + 1],
    ArrowUp: columns[here]?.[row - 1],
    ArrowRight: columns[here + 1]?.[0],
    ArrowLeft: columns[here - 1]?.[0],
  };
  const to = next[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
