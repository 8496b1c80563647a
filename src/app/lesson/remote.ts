// The teacher's remote: keys and a presenter's clicker press the buttons that are on the page.

/** What has the focus keeps some keys for itself: text its letters, a control its Enter, a grid its arrows. */
const KEEPS: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['dialog', /./],
  ['input, textarea, select, [contenteditable]', /./],
  ['button, a, summary, [role="tab"]', /^(Enter| )$/],
  ['[data-arrows], [role="tab"], .bench', /^Arrow/],
  ['.bench', /^( |Enter)$/],
];

const isKept = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element &&
  KEEPS.some(([selector, keys]) => keys.test(key) && target.closest(selector) !== null);

/** The buttons that a key stands for, the first that is there. */
function handlesOf(key: string): string[] {
  if (/^[1-9]$/.test(key)) {
    return [`.class-round [data-key="${key}"]`, `.choices li:nth-child(${key}) button`];
  }
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'Enter':
    case ' ':
      return ['[data-do="lesson:resume"]', '[data-do="lesson:on"]'];
    case 'PageUp':
    case 'ArrowLeft':
      return ['[data-do="lesson:back"]'];
    case 'ArrowUp':
    case '+':
      return ['.counting .now [data-do^="round:more-"]'];
    case 'ArrowDown':
    case '-':
      return ['.counting .now [data-do^="round:fewer-"]'];
    case 'b':
    case '.':
      return ['[data-do="lesson:blank"]'];
    case 'p':
      return ['[data-do="lesson:resume"]', '[data-do="lesson:pause"]'];
    case 'Escape':
      return ['[data-do="lesson:menu"]'];
    default:
      return [];
  }
}

const find = (handle: string) => document.querySelector<HTMLButtonElement>(`${handle}:enabled`);

/** Listens until the returned function is called. While the screen is black every key brings it back. */
export function listenToRemote(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const light = find('[data-do="lesson:light"]');
    if (light && /^(Shift|Control|Alt|Meta)$/.test(key)) return;
    if (!light && isKept(event.target, key)) return;
    const button =
      light ??
      handlesOf(key)
        .map(find)
        .find((one) => one !== null);
    if (!button) return;
    // Held down, only counting goes on.
    if (!event.repeat || key.startsWith('Arrow')) button.click();
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', onKey, { capture: true });
  return () => removeEventListener('keydown', onKey, { capture: true });
}
