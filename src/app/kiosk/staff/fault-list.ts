// Rows of the staff's log, and the same as a text that can be handed on.

/** What the staff are shown of a fault. */
export interface FaultRow {
  /** ISO 8601, when it happened last. */
  last: string;
  /** Four characters, as they stood on the screen. */
  code: string;
  /** How often it happened. */
  count: number;
  where: string;
  what: string;
  /** Names the build of the game. */
  build: string;
}

/** The log of this device, what happened last first. Never rejects. */
export const keptFaults = (): Promise<readonly FaultRow[]> => Promise.resolve([]);

const inLine = (part: string): string => part.replaceAll(/\s+/g, ' ');

/** One line each, its parts apart by tabs, so that it is read in any editor and any spreadsheet. */
export const textOf = (faults: readonly FaultRow[]): string =>
  faults
    .map(
      ({ last, code, count, where, what, build }) =>
        `${[last, code, String(count), where, what, build].map(inLine).join('\t')}\r\n`,
    )
    .join('');
