// The picture on the desk: fetched from the album, changed, kept, and named in the answer.
import { useEffect, useRef, useState } from 'preact/hooks';
import { blank, type Drawing, sloganOf } from '../../activities/studio/drawing.ts';
import { PICTURE, SLOGAN } from '../../activities/studio/rules.ts';
import type { StudioPayload } from '../../activities/studio/schema.ts';
import type { Hands } from '../hands.ts';
import { albumInMemory, keeperOf } from './album.ts';

/** Where pictures lie if nobody gives an album. */
const PASSING = albumInMemory();

export type Opened = { is: 'opening' } | { is: 'failed' } | { is: 'open'; drawing: Drawing };

export interface Picture {
  opened: Opened;
  /** Shows and keeps a picture from now on. */
  change: (drawing: Drawing) => void;
  /** Once more, after it could not be fetched. */
  retry: () => void;
}

export function usePicture({ payload, answer, material, onMove }: Hands<StudioPayload>): Picture {
  const album = material.album ?? PASSING;
  const id = useRef(answer[PICTURE]);
  const keeper = useRef<(drawing: Drawing) => Promise<void>>(undefined);
  const [opened, setOpened] = useState<Opened>({ is: 'opening' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    const fetched = id.current === undefined ? undefined : album.load(id.current);
    Promise.resolve(fetched).then(
      (kept) => wanted && setOpened({ is: 'open', drawing: kept ?? blank(payload.panels) }),
      () => wanted && setOpened({ is: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [album, round]);
  const change = (drawing: Drawing) => {
    setOpened({ is: 'open', drawing });
    const isNew = id.current === undefined;
    id.current ??= album.newId();
    keeper.current ??= keeperOf(album, id.current);
    const kept = keeper.current(drawing);
    // An answer never names a picture that is not there.
    if (isNew) void kept.then(() => onMove(PICTURE, id.current ?? ''));
    const slogan = sloganOf(drawing);
    if (slogan !== (answer[SLOGAN] ?? '')) onMove(SLOGAN, slogan);
  };
  return { opened, change, retry: () => setRound(round + 1) };
}
