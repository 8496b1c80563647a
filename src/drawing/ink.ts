// Ink: the outline of a line as a path. The outline of each stroke is worked out once.
import { getStroke } from 'perfect-freehand';
import type { Stroke } from '../activities/studio/drawing.ts';
import { decodeLine, type Point } from '../activities/studio/line.ts';

type Brush = 'crayon' | 'eraser';

/**
 * The outline of a line, in units of the panel.
 * @param width where it is pressed half @param ended whether its last point is the end
 */
export function outlineOf(
  points: readonly Point[],
  width: number,
  brush: Brush,
  ended: boolean,
): Path2D {
  const outline = getStroke(
    points.map(({ x, y, pressure }) => ({ x, y, pressure: pressure ?? 0.5 })),
    {
      size: width,
      thinning: brush === 'crayon' ? 0.55 : 0,
      smoothing: 0.5,
      streamline: 0.35,
      simulatePressure:
        brush === 'crayon' && points.every(({ pressure }) => pressure === undefined),
      last: ended,
    },
  );
  const path = new Path2D();
  const [first] = outline;
  if (!first) return path;
  path.moveTo(first[0] ?? 0, first[1] ?? 0);
  outline.forEach(([x, y], at) => {
    const [nextX = 0, nextY = 0] = outline[(at + 1) % outline.length] ?? [];
    path.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
  path.closePath();
  return path;
}

const outlines = new WeakMap<Stroke, Path2D>();

/** The outline of a stroke of a picture. */
export function outlineOfStroke(stroke: Stroke): Path2D {
  const known = outlines.get(stroke);
  if (known) return known;
  const brush = stroke.do === 'draw' ? 'crayon' : 'eraser';
  const outline = outlineOf(decodeLine(stroke.line), stroke.width, brush, true);
  outlines.set(stroke, outline);
  return outline;
}
