// A day to come as a file for a calendar: one event of a whole day (RFC 5545).

export interface WholeDay {
  /** Names the event: taken in twice, it stands in the calendar once. */
  id: string;
  /** The first day and the day after the last, e.g. `2026-12-25`. */
  from: string;
  to: string;
  title: string;
  /** May have several lines. */
  text: string;
  /** A page that belongs to it. */
  link: string;
}

/** A line has so many bytes at most; what is longer goes on in the next, after a space. */
const LINE = 75;

/** A text as a value: what has a meaning in the format is marked. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // No other sign of control may stand in a value.
    .replace(/(?!\t)\p{Cc}/gu, '');

/** A line in pieces, with no character cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > LINE) {
      pieces.push(piece);
      piece = '';
      // The space at its beginning counts.
      size = 1;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** The text of the file. @param now when it is written, ISO 8601 */
export function calendarFile({ id, from, to, title, text, link }: WholeDay, now: string): string {
  const stamp = new Date(now).toISOString().replace(/\.\d{3}/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Qinglian Academy//Take-home//ZH',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp.replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(to)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    // An address has no character that would have to be marked; a line break would end it.
    `URL:${link.replaceAll(/\s/g, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
