// Whatever is typed, pasted or stands in the address: it leads somewhere, or is refused, and nothing breaks.
import { expect, test } from 'vitest';
import type { Player } from '../../../src/attempt/attempt.ts';
import { playerSchema } from '../../../src/attempt/attempt.ts';
import {
  ANY_SEAT,
  asksChecks,
  makesStation,
  readCode,
  writeCode,
} from '../../../src/classroom/code.ts';
import { decoded } from '../../../src/classroom/decoding.ts';
import { MOST_SEATS, readRoster } from '../../../src/classroom/roster.ts';
import { planOf, seemReplaced } from '../../../src/classroom/roster-plan.ts';
import { carriedOut } from '../../../src/classroom/seats.ts';
import { newPin, typedPin } from '../../../src/lock/pin.ts';
import { typedCode } from '../../../src/lock/recovery.ts';
import { addressOf, placeIn } from '../../../src/teacher/route.ts';
import { COUNTS, fuzz, PATIENT } from '../../support/fuzz/border.ts';
import { mutatedBytes, mutatedText } from '../../support/fuzz/mutate.ts';

const NOW = '2026-11-23T09:05:00+08:00';

/** What the address bar is to the game, where there is none. */
Object.assign(globalThis, { location: { hash: '' }, addEventListener: () => {} });
const { routeOf } = await import('../../../src/app/routes.ts');

const ADDRESSES = [
  ...['#/', '#/home', '#/who', '#/settings', '#/credits', '#/card', '#/pictures', '#/station'],
  ...['#/play/chuanglian/lost-wallet', '#/check/zhilian/lend-my-account', '#/checked/x7Tq'],
  ...['#/join/7K2QFM', '#/join/7K2QFM+', '#/hand-in/x7Tq', '#/certificate/x7Tq', '#/badge/x7Tq'],
  ...[
    '#/picture/x7Tq',
    '#/draw/x7Tq',
    '#/class/c1/chuanglian/lost-wallet',
    '#classes',
    '#class/c1',
  ],
  ...['#attempt/x7Tq', '#projector/l1', '#pupil/p1', '#safe'],
];

/** What may stand in a route beside the name of its page. */
const PARTS = /^[\w/-]{0,121}$/;

test('ten thousand things and more are thrown in an everyday run', () => {
  expect(Object.values(COUNTS).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
    10_000,
  );
});

test('addresses lead to a page that there is, with ids that are ids', PATIENT, async () => {
  const met = await fuzz({
    name: 'addresses',
    spoil: (dice) => mutatedText(dice.pick(ADDRESSES), dice.pick(ADDRESSES), dice),
    meet(hash) {
      const { page, ...rest } = routeOf(hash);
      for (const [name, part] of Object.entries(rest)) {
        // What is typed for a code is read by `readCode`, and what is a gallery's by development alone.
        if (page === 'join' || page === 'gallery')
          expect(part.length).toBeLessThanOrEqual(hash.length);
        else expect(part, name).toMatch(PARTS);
      }
      const place = placeIn(hash);
      expect(placeIn(addressOf(place))).toEqual(place);
      if (place.id !== undefined) expect(place.id).toMatch(PARTS);
      return page === 'lost' ? 'refused' : 'taken';
    },
  });
  expect(met.refused).toBeGreaterThan(0);
});

const TYPED = [
  writeCode({ tag: 777, level: 12, seats: 28 }),
  '5293',
  '７８９０ １',
  '7K2QF-M3XYZ-0AB1C-DEF2G',
  '000000+',
  'oIl-1z*',
];

test('codes and PINs that are typed are read, or refused with a reason', PATIENT, async () => {
  await fuzz({
    name: 'typed codes',
    spoil: (dice) => mutatedText(dice.pick(TYPED), dice.pick(TYPED), dice),
    meet(typed) {
      expect(asksChecks(typed) && makesStation(typed)).toBe(false);
      const pin = typedPin(typed);
      if (pin.ok) expect(pin.value).toMatch(/^\d{4,8}$/);
      newPin(typed);
      const recovery = typedCode(typed);
      if (recovery.ok) expect(typedCode(recovery.value)).toEqual(recovery);
      const code = readCode(typed);
      if (!code.ok) return 'refused';
      const { tag, level, seats } = code.value;
      expect([
        tag >= 0 && tag < 4096,
        level >= 0 && level < 1024,
        seats >= 1 && seats <= ANY_SEAT,
      ]).toEqual([true, true, true]);
      expect(readCode(writeCode(code.value))).toEqual(code);
      return 'taken';
    },
  });
});

const ROSTERS = [
  '座號\t姓名\n1\t王小明\n2\t林美玲\n3\t陳大文',
  '"seat","name"\r\n"7","O""Neil, Ann"\r\n08,Bo',
  '1 王小明\n2. 林美玲\n３號　陳大文',
  '王小明\n林美玲\n陳大文\n',
  Array.from({ length: 40 }, (_, at) => `${at + 1};學生${at}`).join('\n'),
];

const pupil = (seat: number, name: string): Player => ({
  version: 1,
  id: `p${seat}`,
  name,
  seat,
  createdAt: NOW,
  class: 'c1',
});
const CLASS = [pupil(1, '王小明'), pupil(2, '林美玲'), { ...pupil(3, '陳大文'), leftAt: NOW }];

/** What is promised of a roster, whatever it was read from. */
function carriesOut(text: string): boolean {
  const { rows, troubles } = readRoster(text);
  expect(rows.length).toBeLessThanOrEqual(MOST_SEATS);
  expect(new Set(rows.map(({ seat }) => seat)).size).toBe(rows.length);
  if (troubles.length > 0) return false;
  const plan = planOf(rows, CLASS, { replaced: seemReplaced(rows, CLASS), keepOthers: false });
  let drawn = 0;
  const newId = () => {
    drawn += 1;
    return `new-${drawn}`;
  };
  for (const player of carriedOut(plan, 'c1', { newId, now: NOW }))
    expect(playerSchema.safeParse(player).success).toBe(true);
  return true;
}

test(
  'rosters that are pasted are rows with seats and names, or troubles line by line',
  PATIENT,
  async () => {
    await fuzz({
      name: 'pasted rosters',
      spoil: (dice) => mutatedText(dice.pick(ROSTERS), dice.pick(ROSTERS), dice),
      meet: (text) => (carriesOut(text) ? 'taken' : 'refused'),
    });
  },
);

/** 座號 and two names in Big5. */
const BIG5 = Uint8Array.from([
  0xae, 0x79, 0xb8, 0xb9, 0x2c, 0xa9, 0x6d, 0xa6, 0x57, 0x0a, 0x31, 0x2c, 0xa4, 0xfd, 0xa4, 0x70,
  0xa9, 0xfa, 0x0a,
]);
const FILES = [
  BIG5,
  ...ROSTERS.map((text) => new TextEncoder().encode(text)),
  ...ROSTERS.map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
];

test('files of a roster are text in some encoding, or refused', PATIENT, async () => {
  await fuzz({
    name: 'roster files',
    spoil: (dice) => mutatedBytes(dice.pick(FILES), dice.pick(FILES), dice),
    meet(bytes) {
      const text = decoded(bytes);
      return text.ok && carriesOut(text.value) ? 'taken' : 'refused';
    },
  });
});
