// Where the studio keeps its pictures: rows of the store, in the name of a player.
import type { Picture } from '../../attempt/picture.ts';
import type { Store } from '../../store/store.ts';
import type { Album } from '../../workbench/hands.ts';
import { present } from '../clock.ts';
import { newId } from '../device.ts';

/**
 * @param made who makes pictures here, and in which studio
 * @param onKept called after each; whether it is on the device is told by `store.keeping`
 */
export function albumOf(
  store: Store,
  made: Pick<Picture, 'player' | 'level' | 'activity'>,
  onKept: () => void,
): Album {
  const known = new Map<string, Picture>();
  return {
    newId,
    load: async (id) => {
      const picture = await store.picture(id);
      if (picture) known.set(id, picture);
      return picture?.drawing;
    },
    keep: async (id, drawing) => {
      const changedAt = present();
      const before = known.get(id) ?? (await store.picture(id));
      const madeAt = before?.madeAt ?? changedAt;
      const picture: Picture = { version: 1, id, ...made, madeAt, changedAt, drawing };
      known.set(id, picture);
      await store.putPicture(picture);
      onKept();
    },
  };
}
