// Hands a file to the browser to be kept.

/** The day in the device's own time, e.g. 2026-11-23, for names of files. */
export function dayOf(now: Date): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Time enough for a slow browser to have taken the file. */
const KEPT_MS = 60_000;

/** Downloads a file under a name. */
export function downloadFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
