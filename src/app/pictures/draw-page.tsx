// The studio once more, without a story around it: a picture of the gallery is drawn on.
import './pictures.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { RULES } from '../../activities/kinds.ts';
import type { Answer } from '../../activities/rules.ts';
import { PICTURE, SLOGAN } from '../../activities/studio/rules.ts';
import { sloganOf } from '../../attempt/picture.ts';
import type { Action } from '../../play/state.ts';
import type { Store } from '../../store/store.ts';
import { ActivityView } from '../../workbench/bench.tsx';
import { device } from '../device.ts';
import { Lost } from '../lost.tsx';
import { materialOf } from '../material.ts';
import { NotKept } from '../not-kept.tsx';
import { useUndisturbed } from '../offline/undisturbed.ts';
import { go } from '../routes.ts';
import { Waiting } from '../waiting.tsx';
import { albumOf } from './album.ts';
import { studioOf } from './studio-of.ts';
import { type Kept, usePictures } from './use-pictures.ts';

export function DrawPage({ picture }: { picture: string }) {
  useUndisturbed();
  const { kept } = usePictures();
  const [store, setStore] = useState<Store>();
  useEffect(() => void device().then(setStore), []);
  if (!kept || !store) return <Waiting />;
  const found = kept.find((one) => one.picture.id === picture);
  return found ? <Easel kept={found} store={store} /> : <Lost />;
}

function Easel({ kept, store }: { kept: Kept; store: Store }) {
  // What is on the easel stays as it was taken up; the studio itself reads and keeps it.
  const [{ picture, known }] = useState(kept);
  const [keeping, setKeeping] = useState(store.keeping);
  const slogan = sloganOf(picture.drawing);
  const [answer, setAnswer] = useState<Answer>({
    [PICTURE]: picture.id,
    ...(slogan ? { [SLOGAN]: slogan } : {}),
  });
  const step = studioOf(picture, kept.known);
  const material = useMemo(() => {
    if (!kept.known) return undefined;
    const album = albumOf(store, picture, () => setKeeping(store.keeping));
    return { ...materialOf(kept.known.level, kept.known.words), album };
  }, [kept.known, store]);
  if (!step || !kept.known || !known || !material) return <Lost />;
  const dispatch = (action: Action) => {
    if (action.do === 'submit') go(`picture/${picture.id}`);
    if (action.do !== 'move') return;
    setAnswer((before) => RULES.studio.move(step, before, action.move) ?? before);
  };
  return (
    <main class="easel" data-academy={kept.known.level.academy}>
      <div class="easel-notices" aria-live="polite">
        <NotKept keeping={keeping} store={store} />
      </div>
      <ActivityView
        shown={{ kind: 'activity', id: step.id, step, answer, ready: true }}
        words={kept.known.words}
        material={material}
        dispatch={dispatch}
      />
    </main>
  );
}
