// A picture that does not come is asked for again; until it is there, nobody sees a broken one.

/** Milliseconds before each further try. */
const PAUSES = [1000, 4000, 15_000];

/** How often the present picture of an element was asked for in vain. */
const vain = new WeakMap<HTMLImageElement, { src: string; times: number }>();

/** @param onMissing called with the address of a picture once that is given up */
function mend(image: HTMLImageElement, onMissing: (address: string) => void): void {
  const src = image.getAttribute('src') ?? '';
  const last = vain.get(image);
  const times = last?.src === src ? last.times : 0;
  image.dataset.missing = '';
  vain.set(image, { src, times: times + 1 });
  const pause = PAUSES[times];
  if (pause === undefined) {
    onMissing(image.src);
    return;
  }
  setTimeout(() => {
    if (image.isConnected && image.getAttribute('src') === src) image.src = src;
  }, pause);
}

/** Watches over all pictures, those included that failed before. To be called once. */
export function watchImages(onMissing: (address: string) => void): void {
  const listen = (type: 'error' | 'load', does: (image: HTMLImageElement) => void) =>
    // The window hears of no picture that has come.
    document.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof HTMLImageElement) does(target);
      },
      { capture: true },
    );
  listen('error', (image) => mend(image, onMissing));
  listen('load', (image) => {
    delete image.dataset.missing;
  });
  for (const image of document.images) {
    if (image.src && image.complete && image.naturalWidth === 0) mend(image, onMissing);
  }
}
