// A finished picture on a page: a canvas that names what it shows.
import { useEffect, useRef } from 'preact/hooks';
import type { Drawing } from '../activities/studio/drawing.ts';
import { loadImages, type Sources } from './images.ts';
import { paint } from './paint.ts';
import { heightOf } from './sheet.ts';

interface Props {
  drawing: Drawing;
  sources: Sources;
  /** Pixels along its width; the page says how large they are shown. */
  width: number;
  /** What it is, for those who cannot see it. */
  label: string;
}

export function Painted({ drawing, sources, width, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let wanted = true;
    void loadImages(drawing, sources).then((images) => {
      const context = canvas.current?.getContext('2d');
      if (!wanted || !context) return;
      paint(context, drawing, images, width);
      context.canvas.dataset.painted = 'yes';
    });
    return () => {
      wanted = false;
    };
  }, [drawing, sources, width]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={heightOf(drawing.panels, width)}
      role="img"
      aria-label={label}
    />
  );
}
