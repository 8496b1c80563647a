// Hands a text to the browser as a file to be kept.

/** A file before it is one. */
export interface Carried {
  /** With its ending, e.g. `scores-2026-11-23.csv`. */
  name: string;
  type: 'text/csv' | 'application/json';
  text: string;
}

/** The day in the device's own time, e.g. 2026-11-23, for names of files. */
export function dayOf(now: Date): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Time enough for a slow browser to have taken the file. */
const KEPT_MS = 60_000;

/** Downloads a file; to be called while a press is being answered. */
export function download({ name, type, text }: Carried): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
