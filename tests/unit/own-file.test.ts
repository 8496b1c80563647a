// All of mine as a file: everything one player made comes back, nothing of anybody else goes along, and
// whatever is not such a file changes nothing.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blank } from '../../src/activities/studio/drawing.ts';
import { ownFile, ownIn, ownOf } from '../../src/app/codes/own-file.ts';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import { Store } from '../../src/store/store.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, play, playOut } from '../support/records.ts';

const levels = catalogue.levels.map(({ level }) => level);

const player = (id: string, more: Partial<Player> = {}): Player => ({
  ...{ version: 1, id, name: `名字${id}`, seat: 7, createdAt: NOW },
  ...more,
});

const picture = (id: string, of: string): Picture => ({
  ...{ version: 1, id, player: of, level: 'chuanglian/lost-wallet', activity: 'poster' },
  ...{ madeAt: NOW, changedAt: NOW, drawing: blank(1) },
});

/** Attempts of a player, finished and unfinished, some with a promise. */
const attemptsOf = (of: string, many: readonly number[][]): Attempt[] =>
  many.map((numbers, at) => {
    const level = levels[at % levels.length];
    if (!level) throw new Error('there is no level');
    const { attempt } = at % 2 === 0 ? playOut(level, numbers) : play(level, numbers);
    return {
      ...attempt,
      id: `${of}-${at}`,
      player: of,
      ...(at % 3 === 0 ? { promise: 'own-up' } : {}),
    };
  });

let number = 0;
const openStore = (): Promise<Store> => {
  number += 1;
  return Store.open(`own-${number}`);
};

test('everything of one player comes back on another device, and twice changes nothing', async () => {
  const many = fc.array(picks(20), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(many, async (numbers) => {
      const [here, there] = await Promise.all([openStore(), openStore()]);
      const me = player('me', { class: 'class', leftAt: NOW, notes: '老師的話', tag: 12 });
      const mine = attemptsOf('me', numbers);
      for (const one of [me, player('other')]) await here.putPlayer(one);
      for (const one of [...mine, ...attemptsOf('other', numbers)]) await here.putAttempt(one);
      await here.putPicture(picture('mine', 'me'));
      await here.putPicture(picture('others', 'other'));

      const text = ownFile(await ownOf(here, me), NOW);
      expect(text).not.toContain('老師的話');
      expect(text).not.toContain('名字other');
      const read = ownIn(text);
      if (!read.ok) throw new Error(read.error);
      const rows = { ...read.value, players: [read.value.player] };
      expect(await there.merge(rows)).toEqual({ added: mine.length + 2, unchanged: 0 });
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect((await there.attempts()).toSorted(byId)).toEqual(mine.toSorted(byId));
      expect(await there.pictures()).toEqual([picture('mine', 'me')]);
      expect(await there.players()).toEqual([player('me', { tag: 12 })]);
      expect(await there.merge(rows)).toEqual({ added: 0, unchanged: mine.length + 2 });
      here.close();
      there.close();
    }),
    { numRuns: 10 },
  );
});

test('a backup of everybody is not a pupil’s to bring in', async () => {
  const whole = { player: player('me'), attempts: [], pictures: [] };
  const file = JSON.parse(ownFile(whole, NOW));
  const refused = (more: object) => ownIn(JSON.stringify({ ...file, ...more }));
  const trouble = { ok: false, error: 'everybody' };
  expect(refused({})).toMatchObject({ ok: true });
  expect(refused({ players: [player('me'), player('you')] })).toEqual(trouble);
  expect(refused({ players: [] })).toEqual(trouble);
  expect(refused({ pictures: [picture('one', 'you')] })).toEqual(trouble);
  expect(refused({ attempts: attemptsOf('you', [[1, 2]]) })).toEqual(trouble);
  const row = { version: 1, id: 'class', name: '甲班', tag: 3, createdAt: NOW };
  expect(refused({ classes: [row] })).toEqual(trouble);
});

test('whatever else a file says is refused by name, and nothing is thrown', () => {
  expect(ownIn('')).toEqual({ ok: false, error: 'not-ours' });
  expect(ownIn('{"app":')).toEqual({ ok: false, error: 'not-whole' });
  const text = ownFile(
    { player: player('me'), attempts: attemptsOf('me', [[3, 1]]), pictures: [] },
    NOW,
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 4 }), (at, by) => {
      const read = ownIn(text.slice(0, at) + by + text.slice(at + by.length));
      if (read.ok)
        expect(read.value.attempts.every((one) => one.player === read.value.player.id)).toBe(true);
      else expect(['not-ours', 'not-whole', 'newer', 'broken', 'everybody']).toContain(read.error);
    }),
    { numRuns: 500 },
  );
});
