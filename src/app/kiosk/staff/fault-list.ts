// The staff's log as a text that can be handed on.
import type { Fault } from '../../../healing/log.ts';

const inLine = (part: string): string => part.replaceAll(/\s+/g, ' ');

/** One line each, its parts apart by tabs, so that it is read in any editor and any spreadsheet. */
export const textOf = (faults: readonly Fault[]): string =>
  faults
    .map(
      ({ last, code, count, where, what, build }) =>
        `${[last, code, String(count), where, what, build].map(inLine).join('\t')}\r\n`,
    )
    .join('');
