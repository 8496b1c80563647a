// No way out of a kiosk, as far as a browser lets a page decide that. What it does not (Ctrl+W, Alt+F4, the
// gestures of the system) is for a pinned app or guided access.

/** Keys with which a browser does something of its own. */
const BROWSERS = /^(F\d{1,2}|ContextMenu|Browser\w+|Help|PrintScreen|LaunchApplication\d)$/;

/** Whether something happens in a field of the staff, who type and paste what they like. */
const isStaffs = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest('[data-kiosk-at="staff"] :is(input, textarea, select)') !== null;

const cancel = (event: Event): void => {
  if (!isStaffs(event)) event.preventDefault();
};

/** Two fingers: a pinch. */
const onTouch = (event: TouchEvent): void => {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault();
};

const onWheel = (event: WheelEvent): void => {
  if (event.ctrlKey || event.metaKey) event.preventDefault();
};

/** A link leads nowhere, and no button of the mouse but the first does anything. */
const onClick = (event: MouseEvent): void => {
  const link = event.target instanceof Element && event.target.closest('a[href], area[href]');
  if (link || event.button > 0) event.preventDefault();
};

/** Whether a key belongs to the browser. Signs that AltGr makes are typed. */
function isBrowsers(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return false;
  if (isStaffs(event) && /^[acvxz]$/i.test(event.key)) return false;
  return event.ctrlKey || event.metaKey || event.altKey || BROWSERS.test(event.key);
}

const onKey = (event: KeyboardEvent): void => {
  if (isBrowsers(event)) event.preventDefault();
};

/** The step before this one in the history is this one again, and any other address is the kiosk's. */
function holdAddress(): void {
  if (location.hash !== '#/kiosk') history.replaceState(null, '', '#/kiosk');
}

function onBack(): void {
  holdAddress();
  history.pushState(null, '', '#/kiosk');
}

/** Leaves an entry behind that `back` may use up: browsers pass over those made before any touch. */
export function trapBack(): void {
  holdAddress();
  history.pushState(null, '', '#/kiosk');
}

const CANCELLED = [
  ...['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste'],
  ...['gesturestart', 'gesturechange', 'gestureend'],
];

/** Locks the page. `data-kiosk` on the root is for what style sheets do about it. @returns unlocks it */
export function lockDown(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const firm = { signal, capture: true, passive: false };
  for (const name of CANCELLED) addEventListener(name, cancel, firm);
  addEventListener('touchstart', onTouch, firm);
  addEventListener('touchmove', onTouch, firm);
  addEventListener('wheel', onWheel, firm);
  addEventListener('click', onClick, firm);
  addEventListener('auxclick', onClick, firm);
  addEventListener('keydown', onKey, firm);
  addEventListener('popstate', onBack, { signal });
  addEventListener('hashchange', holdAddress, { signal });
  const { open } = window;
  window.open = () => null;
  trapBack();
  const root = document.documentElement;
  root.dataset.kiosk = 'closed';
  return () => {
    ending.abort();
    window.open = open;
    delete root.dataset.kiosk;
  };
}

/** Whether anything at all comes out of a printer. To be called while the page is locked. */
export function letPrint(prints: boolean): void {
  document.documentElement.dataset.kiosk = prints ? 'prints' : 'closed';
}
