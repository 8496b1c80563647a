// A booth's figures and settings: nothing is lost or counted twice, and bad input is named by its field.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/app/kiosk/staff/fault-list.ts';
import { draftOf, type KioskDraft, readDraft } from '../../src/kiosk/draft.ts';
import { allOf, daysOf, figuresOf, together } from '../../src/kiosk/figures.ts';
import { kioskSchema, usualKiosk } from '../../src/kiosk/settings.ts';
import {
  type Counted,
  type Total,
  totalKey,
  withOneMore,
  withoutThese,
} from '../../src/kiosk/totals.ts';
import { visitsCsv } from '../../src/report/visits.ts';
import { Store } from '../../src/store/store.ts';
import { rowsOf } from '../driver/teacher.ts';

const LEVELS = ['chuanglian/lost-wallet', 'zhilian/lend-my-account', 'lianmeng/most-transparent'];

/** A clock that may be set to any hour of three days at any moment. */
const hour = fc
  .tuple(fc.constantFrom('2026-11-26', '2026-11-27', '2026-12-01'), fc.integer({ min: 0, max: 23 }))
  .map(([date, time]) => `${date}T${String(time).padStart(2, '0')}`);

const counted: fc.Arbitrary<Counted> = fc.record({
  hour,
  level: fc.constantFrom('', ...LEVELS),
  finished: fc.boolean(),
});

/** What the kiosk keeps after counting these one by one. */
function kept(all: readonly Counted[]): Total[] {
  const rows = new Map<string, Total>();
  for (const one of all) rows.set(totalKey(one), withOneMore(rows.get(totalKey(one)), one));
  return [...rows.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('figures of a booth', () => {
  it('hold everything that was counted once, wherever the clock was set to', () => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 60 }), (all) => {
        const rows = kept(all);
        const days = daysOf(rows).map((date) => figuresOf(rows, date));
        const visits = all.filter(({ level }) => level === '');
        expect(sum(days.map((day) => allOf(day.visits)))).toBe(visits.length);
        expect(sum(days.map((day) => allOf(day.plays)))).toBe(all.length - visits.length);
        expect(sum(days.map((day) => day.plays.finished + day.visits.finished))).toBe(
          all.filter(({ finished }) => finished).length,
        );
        for (const day of days) {
          expect(sum(day.hours.map((one) => one.visits))).toBe(allOf(day.visits));
          expect(sum(day.levels.map(allOf))).toBe(allOf(day.plays));
          const [first] = day.hours;
          expect(day.hours.map((one) => one.hour)).toEqual(
            day.hours.map((_, nth) => (first?.hour ?? 0) + nth),
          );
        }
      }),
    );
  });

  it('are the same in whatever order the rows come, and however they are divided', () => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 40 }), fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length;
        const divided = [...kept(all.slice(at)), ...kept(all.slice(0, at))];
        expect(together(divided)).toEqual(together(kept(all)));
      }),
    );
  });

  it('show the hours between, and the most played level first', () => {
    const play = { hour: '2026-11-27T10', level: LEVELS[1] ?? '', finished: true };
    const rows = kept([
      { hour: '2026-11-27T12', level: '', finished: false },
      { hour: '2026-11-27T10', level: '', finished: true },
      ...[{ ...play, level: LEVELS[0] ?? '' }, play, { ...play, finished: false }],
      { hour: '2026-11-26T10', level: '', finished: true },
    ]);
    expect(figuresOf(rows, '2026-11-27')).toEqual({
      visits: { finished: 1, left: 1 },
      plays: { finished: 2, left: 1 },
      hours: [
        { hour: 10, visits: 1 },
        { hour: 11, visits: 0 },
        { hour: 12, visits: 1 },
      ],
      levels: [
        { level: LEVELS[1], finished: 1, left: 1 },
        { level: LEVELS[0], finished: 1, left: 0 },
      ],
    });
    expect(daysOf(rows)).toEqual(['2026-11-27', '2026-11-26']);
  });
});

describe('totals that were carried away', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('leave what was counted since then', () => {
    fc.assert(
      fc.property(
        fc.array(counted, { maxLength: 30 }),
        fc.array(counted, { maxLength: 30 }),
        (a, b) => {
          const away = new Map(kept(a).map((row) => [totalKey(row), row]));
          const rest = kept([...a, ...b]).flatMap(
            (row) => withoutThese(row, away.get(totalKey(row)) ?? { finished: 0, left: 0 }) ?? [],
          );
          expect(together(rest)).toEqual(together(kept(b)));
        },
      ),
    );
  });

  it.each(['kept', 'refused'])('are forgotten by a device where they were %s', async (where) => {
    if (where === 'refused') {
      globalThis.indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }
    const store = await Store.open();
    const at = '2026-11-27T10:00:00+08:00';
    let visits = 0;
    const visit = async (hourOfVisit: string): Promise<void> => {
      visits += 1;
      const id = `v${visits}`;
      const player = { version: 1 as const, id, name: '', seat: null, createdAt: at };
      await store.booth.begin({ version: 1, player: id, since: at }, player);
      await store.booth.end(hourOfVisit);
    };
    await visit('2026-11-27T10');
    await visit('2026-11-27T10');
    const away = await store.booth.totals();
    expect(away).toMatchObject([{ hour: '2026-11-27T10', level: '', finished: 0, left: 2 }]);
    await visit('2026-11-27T10');
    await visit('2026-11-27T09');
    await store.booth.forgetTotals(away);
    expect(together(await store.booth.totals())).toMatchObject([
      { hour: '2026-11-27T09', left: 1 },
      { hour: '2026-11-27T10', left: 1 },
    ]);
    await store.booth.forgetTotals(await store.booth.totals());
    expect(await store.booth.totals()).toEqual([]);
    store.close();
  });
});

describe('visitsCsv', () => {
  it('has a row for each hour and level, and calls levels by their titles', () => {
    const rows = kept([
      { hour: '2026-11-27T14', level: LEVELS[0] ?? '', finished: true },
      { hour: '2026-11-27T14', level: '', finished: true },
      { hour: '2026-11-27T09', level: 'zhilian/gone', finished: false },
    ]);
    const titles = new Map([
      ['', '來訪'],
      [LEVELS[0] ?? '', '=「撿到的錢包」, 第一集'],
    ]);
    const csv = visitsCsv(rows, titles);
    expect(csv.startsWith('\uFEFFdate,hour,level,title,finished,left\r\n')).toBe(true);
    expect(rowsOf(csv.slice(1))).toEqual([
      ['date', 'hour', 'level', 'title', 'finished', 'left'],
      ['2026-11-27', '9', 'zhilian/gone', 'zhilian/gone', '0', '1'],
      ['2026-11-27', '14', '', '來訪', '1', '0'],
      ['2026-11-27', '14', LEVELS[0], "'=「撿到的錢包」, 第一集", '1', '0'],
    ]);
  });
});

describe('the log as a text', () => {
  it('has a line for each fault, whatever is in it', () => {
    const last = '2026-11-27T10:00:00+08:00';
    const fault = {
      ...{ version: 1 as const, at: '2026-11-27T09:00:00+08:00', last, code: 'A1B2', count: 3 },
      where: 'stage' as const,
    };
    const text = textOf([
      { ...fault, what: 'TypeError:\n\tnothing there', build: 'b7' },
      { ...fault, code: 'C3D4', what: 'not fetched', build: 'b7' },
    ]);
    expect(text).toBe(
      '2026-11-27T10:00:00+08:00\tA1B2\t3\tstage\tTypeError: nothing there\tb7\r\n' +
        '2026-11-27T10:00:00+08:00\tC3D4\t3\tstage\tnot fetched\tb7\r\n',
    );
  });
});

describe('the form of a kiosk', () => {
  const usual = draftOf(usualKiosk(LEVELS));
  const wrongIn = (some: Partial<KioskDraft>) => {
    const read = readDraft({ ...usual, ...some });
    return read.ok ? [] : read.error;
  };

  it('gives back the settings that it was filled with', () => {
    expect(readDraft(usual)).toEqual({ ok: true, value: usualKiosk(LEVELS) });
    const other = {
      ...usualKiosk(['zhilian/lend-my-account']),
      ...{ locales: ['en' as const], minutes: null, quiet: { from: '22:00', to: '07:30' } },
      ...{ address: 'https://example.tw/game/', event: '廉潔園遊會', greeting: '您好！\n來玩吧' },
    };
    expect(readDraft(draftOf(other))).toEqual({ ok: true, value: other });
  });

  it.each<[string, Partial<KioskDraft>, string[]]>([
    ['no level', { levels: [] }, ['levels']],
    ['a level twice', { levels: [LEVELS[0] ?? '', LEVELS[0] ?? ''] }, ['levels']],
    ['no time', { isQuiet: true, from: '' }, ['quiet']],
    ['no span', { isQuiet: true, from: '08:00', to: '08:00' }, ['quiet']],
    ['too short', { minutes: '2' }, ['minutes']],
    ['no number', { minutes: 'ten', idleSeconds: '' }, ['minutes', 'idleSeconds']],
    ['a fraction', { idleSeconds: '30.5' }, ['idleSeconds']],
    ['too quick', { idleSeconds: '19' }, ['idleSeconds']],
    ['no address', { address: 'qinglian' }, ['address']],
    ['another kind of address', { address: 'javascript:alert(1)' }, ['address']],
    ['nobody there', { address: 'https://' }, ['address']],
    ['a long name', { event: '廉'.repeat(41) }, ['event']],
    ['a long greeting', { greeting: '好'.repeat(501) }, ['greeting']],
  ])('names the field that has %s', (_, some, fields) => {
    expect(wrongIn(some)).toEqual(fields);
  });

  it('forgives what does not matter', () => {
    expect(wrongIn({ minutes: ' １５ ', address: '  http://192.168.0.9:8080/  ' })).toEqual([]);
    expect(wrongIn({ isQuiet: false, from: '', to: '' })).toEqual([]);
    expect(wrongIn({ isLimited: false, minutes: 'whatever' })).toEqual([]);
  });

  it('takes nothing that the kiosk would not read again', () => {
    const typed = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('15', '60'));
    const draft = fc.record({
      levels: fc.subarray(LEVELS),
      locales: fc.constantFrom<KioskDraft['locales']>(['zh'], ['en', 'zh'], ['en', 'en'], []),
      volume: fc.double({ min: -1, max: 2 }),
      ...{ isQuiet: fc.boolean(), from: typed, to: typed },
      ...{ isLimited: fc.boolean(), minutes: typed, idleSeconds: typed },
      ...{ code: fc.boolean(), print: fc.boolean() },
      ...{
        event: typed,
        address: fc.oneof(typed, fc.constantFrom('https://a.tw/x', 'ftp://a.tw', 'http:')),
        greeting: typed,
      },
    });
    fc.assert(
      fc.property(draft, (one) => {
        const read = readDraft(one);
        if (read.ok)
          expect(kioskSchema.parse(JSON.parse(JSON.stringify(read.value)))).toEqual(read.value);
        else expect(read.error.length).toBeGreaterThan(0);
      }),
    );
  });
});
