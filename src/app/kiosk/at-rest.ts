// What a kiosk does for itself while nobody is there: once a night it is loaded anew.

/** The loop has stood so long before anything is done, in ms. */
const REST_MS = 60_000;
/** A page that is open for less is fresh, in ms. */
const FRESH_MS = 12 * 3_600_000;
/** The hours of the night, as a clock there shows them. */
const NIGHT = [2, 3, 4];

/** Whether the game would come if it were loaded: a page that is left for nothing does not come back. */
async function isThere(): Promise<boolean> {
  try {
    return (await fetch('./index.html', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Called each minute for which the loop stands. @param open for how long the page is, in ms */
async function atRest(open: number): Promise<void> {
  const isDue = open > FRESH_MS && NIGHT.includes(new Date().getHours());
  if (isDue && (await isThere())) location.reload();
}

/** For as long as the loop shows. @returns somebody came */
export function watchRest(): () => void {
  const resting = setInterval(() => void atRest(performance.now()), REST_MS);
  return () => clearInterval(resting);
}
