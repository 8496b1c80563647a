// A number that belongs to one of many small things, so that each has its own way, the same every time.

/** From 0 to 1. @param which tells traits of the same thing apart */
export function trait(thing: number, which: number): number {
  const wave = Math.sin((thing + 1) * 12.9898 + which * 78.233) * 43758.5453;
  return wave - Math.floor(wave);
}
