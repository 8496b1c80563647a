// The drawings that the picture on the desk needs, as they come.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawing } from '../../activities/studio/drawing.ts';
import { type Images, loadImages, NO_IMAGES } from '../../drawing/images.ts';
import type { Material } from '../hands.ts';

/** @returns always another object when there is something more to be painted */
export function useImages(drawing: Drawing, material: Material): Images {
  const [images, setImages] = useState(NO_IMAGES);
  const latest = useRef(images);
  latest.current = images;
  useEffect(() => {
    let wanted = true;
    void loadImages(drawing, material, latest.current).then((loaded) => {
      if (wanted) setImages(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [drawing.ops, material]);
  // Words were painted in another typeface until theirs came.
  useEffect(() => {
    const again = () => setImages((before) => ({ ...before }));
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  return images;
}
