// Arrow keys between cards and places: up and down within a list, left and right across.
const GROUPS = ['.hand', '.slots'];

/** Moves the focus if the key is an arrow and there is somewhere to go. */
export function walk(event: KeyboardEvent & { currentTarget: EventTarget | null }): void {
  const { currentTarget: board, target } = event;
  if (!(board instanceof Element) || !(target instanceof HTMLElement)) return;
  const lists = GROUPS.map((group) => [
    ...board.querySelectorAll<HTMLElement>(`${group} [data-do]`),
  ]);
  const here = lists.findIndex((list) => list.includes(target));
  const row = lists[here]?.indexOf(target) ?? -1;
  const next: Record<string, HTMLElement | undefined> = {
    ArrowDown: lists[here]?.[row + 1],
    ArrowUp: lists[here]?.[row - 1],
    ArrowRight: lists[here + 1]?.[0],
    ArrowLeft: lists[here - 1]?.[0],
  };
  const to = next[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
