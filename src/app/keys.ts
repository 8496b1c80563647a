// A play by keyboard or by a presenter's clicker: on with space, enter or page down; answers by number.

const ONWARD = ['Enter', ' ', 'ArrowRight', 'PageDown'];

/** Whether the key belongs to what has the focus. */
const isTakenBy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, input, textarea, select, dialog, [role="tab"], [tabindex]') !== null;

/** Presses the button that the key stands for, if it is there. @returns stops listening */
export function listenToKeys(): () => void {
  const press = (handle: string) => {
    const button = document.querySelector<HTMLButtonElement>(`.play ${handle}`);
    button?.click();
    return button !== null;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTakenBy(event.target)) return;
    const number = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    const done = ONWARD.includes(event.key)
      ? press('[data-do="continue"]')
      : number > 0 && press(`.choices li:nth-child(${number}) button`);
    if (done) event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
