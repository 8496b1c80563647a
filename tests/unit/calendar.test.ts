// The calendar's file, as RFC 5545 asks for it: lines, folding, marks, and one event of one day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, type WholeDay } from '../../src/report/calendar.ts';

const NOW = '2026-11-27T17:05:09.123+08:00';
const DAY: WholeDay = {
  id: 'chuanglian/lost-wallet/hand-in/20261127@qinglian-academy',
  from: '2026-12-25',
  to: '2026-12-26',
  title: '青廉學院：再想六小題',
  text: '四週前，我說過：撿到東西，我會先交給老師。\nhttps://play.example.tw/#/take-home/x',
  link: 'https://play.example.tw/#/take-home/chuanglian/lost-wallet/hand-in/20261127',
};

/** What a calendar makes of the file: its lines unfolded, by name. */
function read(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

test('one event of a whole day, and nothing about anybody', () => {
  expect(calendarFile(DAY, NOW).replaceAll('\r\n ', '')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Qinglian Academy//Take-home//ZH',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:chuanglian/lost-wallet/hand-in/20261127@qinglian-academy',
      'DTSTAMP:20261127T090509Z',
      'DTSTART;VALUE=DATE:20261225',
      'DTEND;VALUE=DATE:20261226',
      'SUMMARY:青廉學院：再想六小題',
      'DESCRIPTION:四週前，我說過：撿到東西，我會先交給老師。\\nhttps://play.example.tw/#/take-home/x',
      'URL:https://play.example.tw/#/take-home/chuanglian/lost-wallet/hand-in/20261127',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('whatever the words: lines of 75 bytes at most, no character cut, no line of its own made up', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  const wild = fc.oneof(
    words,
    fc.string({ unit: 'binary' }),
    fc.constant('a;b,c\\d\r\nEND:VEVENT'),
  );
  fc.assert(
    fc.property(wild, wild, (title, text) => {
      // A lone half of a pair is no text; nobody can write one down.
      fc.pre(!/\p{Surrogate}/u.test(title + text));
      const file = calendarFile({ ...DAY, title, text }, NOW);
      expect(file.endsWith('\r\n')).toBe(true);
      for (const line of file.slice(0, -2).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n\ufffd]/);
      }
      const entries = read(file);
      expect(entries.size).toBe(13);
      const kept = (said: string) =>
        said.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
      expect(unescaped(entries.get('SUMMARY') ?? '')).toBe(kept(title));
      expect(unescaped(entries.get('DESCRIPTION') ?? '')).toBe(kept(text));
    }),
  );
});
