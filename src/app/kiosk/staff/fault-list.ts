// Rows of the staff's log as a text that can be handed on.

/** What the staff are shown of a fault. */
export interface FaultRow {
  /** ISO 8601, when it happened first. */
  at: string;
  /** Four characters, as they stood on the screen. */
  code: string;
  where: string;
  what: string;
  /** Names the build of the game. */
  build: string;
  /** How often it happened; once where nothing is said. */
  count?: number;
}

/** The log of this device, the newest first. */
export const keptFaults = (): Promise<readonly FaultRow[]> => Promise.resolve([]);

/** One line each, its parts apart by tabs, lines as every editor reads them. */
export const textOf = (faults: readonly FaultRow[]): string =>
  faults
    .map(({ at, code, where, what, build, count = 1 }) =>
      [at, code, `${count}×`, where, what, build].map(inLine).join('\t'),
    )
    .join('\r\n');

const inLine = (part: string): string => part.replaceAll(/\s+/g, ' ');
