// What a scene looks like beyond its place, its light, its weather and whether it happens now, is told in
// words as well.
import { Game } from '../driver/game.ts';
import { expect, test } from '../driver/test.ts';

const ACCOUNT = 'zhilian/lend-my-account';

/** Reads on, one press after another, until this scene is shown. */
async function readOnTo(game: Game, scene: string): Promise<void> {
  await expect(async () => {
    if ((await game.scene()) !== scene) await game.goOn();
    expect(await game.scene()).toBe(scene);
  }).toPass();
}

test('a memory says that it is one, and its evening is told to those who hear it', async ({
  page,
}) => {
  const game = await Game.open(page, ACCOUNT);
  await game.choose('check');
  await expect(page.getByText('那時候……')).toHaveCount(0);
  await readOnTo(game, 'court');
  await expect(page.getByText('那時候……')).toBeVisible();
  await expect(page.getByRole('img', { name: /操場.*黃昏/ })).toBeAttached();
  await readOnTo(game, 'three-bags');
  await expect(page.getByText('那時候……')).toHaveCount(0);
  await expect(page.getByRole('img', { name: /黃昏/ })).toHaveCount(0);
});
