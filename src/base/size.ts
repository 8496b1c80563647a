// Sizes as people write them.

const MB = 1024 * 1024;

/** e.g. 3.4 MB or 12 GB. */
export const sizeOf = (bytes: number): string =>
  bytes < 1024 * MB
    ? `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`
    : `${Math.floor(bytes / 1024 / MB)} GB`;
