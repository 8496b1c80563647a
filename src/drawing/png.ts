// A picture as a file.
import type { Drawing } from '../activities/studio/drawing.ts';
import { loadImages, type Sources } from './images.ts';
import { paint } from './paint.ts';
import { heightOf } from './sheet.ts';

/** A picture as a PNG file. @param width in pixels, e.g. 1920 */
export async function pngOf(drawing: Drawing, sources: Sources, width: number): Promise<Blob> {
  const images = await loadImages(drawing, sources);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = heightOf(drawing.panels, width);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas can be painted on');
  paint(context, drawing, images, width);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file) resolve(file);
      else reject(new Error('the picture became no file'));
    }, 'image/png');
  });
}
