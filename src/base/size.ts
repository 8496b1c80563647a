// Sizes as people write them.

const MB = 1024 * 1024;

/** e.g. 12 KB, 3.4 MB or 12 GB. */
export function sizeOf(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / 1024)} KB`;
  return bytes < 1024 * MB
    ? `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`
    : `${Math.floor(bytes / 1024 / MB)} GB`;
}
