// The finished picture, framed, with its slogan.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Drawing, sloganOf } from '../../activities/studio/drawing.ts';
import { paint } from '../../drawing/paint.ts';
import { heightOf } from '../../drawing/sheet.ts';
import { t } from '../../text/text.ts';
import type { Material } from '../hands.ts';
import { pictureName } from './names.ts';
import { useImages } from './use-images.ts';

/** In pixels: sharp on a projector. */
const WIDTH = 1600;

export function Finished({ drawing, material }: { drawing: Drawing; material: Material }) {
  const images = useImages(drawing, material);
  const canvas = useRef<HTMLCanvasElement>(null);
  const height = heightOf(drawing.panels, WIDTH);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paint(context, drawing, images, WIDTH);
  }, [drawing, images]);
  const slogan = sloganOf(drawing);
  return (
    <figure class="hung">
      <div class="hung-frame on-paper" style={{ '--shape': String(WIDTH / height) }}>
        <canvas
          ref={canvas}
          width={WIDTH}
          height={height}
          role="img"
          aria-label={pictureName(drawing, material)}
        />
      </div>
      <figcaption>
        {slogan && <p class="hung-slogan typed">{slogan}</p>}
        <p role="status">{t('studio.finished')}</p>
      </figcaption>
    </figure>
  );
}
