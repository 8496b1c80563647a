// The sheet of paper: what is painted, the line being drawn over it, and a handle for each thing on it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Crayon,
  isPlaced,
  PANEL,
  type Placed,
  type Pose,
  type Shown,
} from '../../activities/studio/drawing.ts';
import type { Point } from '../../activities/studio/line.ts';
import { CRAYON_COLOURS, INK } from '../../drawing/crayons.ts';
import type { Images } from '../../drawing/images.ts';
import { outlineOf } from '../../drawing/ink.ts';
import { rub } from '../../drawing/paint.ts';
import { extentOf, paintThing } from '../../drawing/things.ts';
import { t } from '../../text/text.ts';
import type { Material } from '../hands.ts';
import { listenForLines } from './brush.ts';
import { carry } from './carry.ts';
import { Easel } from './easel.ts';
import { placedName } from './names.ts';

/** What a pointer does on the sheet. */
export type Brush =
  | { is: 'crayon'; crayon: Crayon; width: number }
  | { is: 'eraser'; width: number };

interface Props {
  shown: Shown;
  images: Images;
  material: Material;
  /** What is in hand; without a brush, things are taken hold of. */
  brush: Brush | undefined;
  /** The number of the thing that is chosen. */
  chosen: number | undefined;
  onLine: (points: readonly Point[]) => void;
  onChoose: (which: number | undefined) => void;
  onMove: (which: number, pose: Pose) => void;
  onKey: (event: KeyboardEvent, placed: Placed) => void;
  /** The panel is painted anew. */
  onPainted: (canvas: HTMLCanvasElement) => void;
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

export function Sheet(props: Props) {
  const { shown, images, brush, chosen } = props;
  const sheet = useRef<HTMLElement>(null);
  const painted = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const scale = useScale(sheet);
  const easel = useRef<Easel>(undefined);
  const [carried, setCarried] = useState<number>();
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    if (!painted.current || !over.current) return;
    easel.current = new Easel(painted.current, scale);
    over.current.width = painted.current.width;
    over.current.height = painted.current.height;
    over.current.getContext('2d')?.setTransform(scale, 0, 0, scale, 0, 0);
  }, [scale]);

  // What is committed is painted before what was over it goes: no line ever blinks.
  useLayoutEffect(() => {
    const marks = shown.marks.filter((mark) => !isPlaced(mark) || mark.which !== carried);
    easel.current?.show({ ground: shown.ground, marks }, images);
    if (carried === undefined) clear(over.current);
    if (painted.current) props.onPainted(painted.current);
  }, [shown, images, scale, carried]);

  useEffect(() => {
    if (!sheet.current) return;
    return listenForLines(sheet.current, () => latest.current.brush !== undefined, {
      onGrow: (points) => {
        const context = clear(over.current);
        const { brush } = latest.current;
        if (context && brush && easel.current) paintLine(context, points, brush, easel.current);
      },
      onEnd: (points) => latest.current.onLine(points),
      onCancel: () => clear(over.current),
    });
  }, []);

  const take = (event: PointerEvent & { currentTarget: HTMLElement }, placed: Placed) => {
    if (event.button !== 0 || !event.isPrimary || !sheet.current) return;
    props.onChoose(placed.which);
    const handle = event.currentTarget;
    carry(event, placed, sheet.current, {
      onMove: (pose) => {
        setCarried(placed.which);
        handle.style.left = percent(pose.x, PANEL.width);
        handle.style.top = percent(pose.y, PANEL.height);
        const context = clear(over.current);
        if (context) paintThing(context, { ...placed, pose }, latest.current.images);
      },
      onEnd: (pose) => {
        setCarried(undefined);
        if (pose) latest.current.onMove(placed.which, pose);
        handle.style.left = percent((pose ?? placed.pose).x, PANEL.width);
        handle.style.top = percent((pose ?? placed.pose).y, PANEL.height);
      },
    });
  };

  return (
    <section
      class={`drawing-sheet on-paper ${brush ? `with-${brush.is}` : ''}`}
      aria-label={t('studio.sheet')}
      ref={sheet}
      onPointerDown={(event) => {
        if (!brush && event.target === event.currentTarget) props.onChoose(undefined);
      }}
    >
      <canvas ref={painted} data-do="act:painted" />
      <canvas ref={over} />
      <div class="placed-things">
        {shown.marks.filter(isPlaced).map((placed) => {
          const { width, height } = extentOf(placed.thing, images);
          const { x, y, size, turn } = placed.pose;
          return (
            <button
              key={placed.which}
              type="button"
              class="placed-thing"
              data-do={`act:object-${placed.which}`}
              aria-label={placedName(placed, props.material)}
              aria-pressed={chosen === placed.which}
              style={{
                left: percent(x, PANEL.width),
                top: percent(y, PANEL.height),
                width: percent(width * size, PANEL.width),
                height: percent(height * size, PANEL.height),
                transform: `translate(-50%, -50%) rotate(${turn}deg)`,
              }}
              onPointerDown={(event) => take(event, placed)}
              onClick={() => props.onChoose(placed.which)}
              onKeyDown={(event) => props.onKey(event, placed)}
            />
          );
        })}
      </div>
    </section>
  );
}

/** More pixels a unit where the sheet is shown large or fine. */
function useScale(sheet: { current: HTMLElement | null }): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!sheet.current) return;
    const watching = new ResizeObserver(([entry]) => {
      const pixels = (entry?.contentRect.width ?? 0) * devicePixelRatio;
      setScale(pixels > PANEL.width * 1.1 ? 1.5 : 1);
    });
    watching.observe(sheet.current);
    return () => watching.disconnect();
  }, []);
  return scale;
}

function clear(canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | undefined {
  const context = canvas?.getContext('2d');
  context?.clearRect(0, 0, PANEL.width, PANEL.height);
  return context ?? undefined;
}

/** The line being drawn; an eraser shows what it will bring back. */
function paintLine(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  brush: Brush,
  { layers }: Easel,
): void {
  const outline = outlineOf(points, brush.width, brush.is, false);
  if (brush.is === 'eraser') {
    const { x = 0, y = 0 } = points.at(-1) ?? {};
    rub(context, outline, layers.bare);
    context.beginPath();
    context.arc(x, y, brush.width / 2, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = INK;
    context.stroke();
    return;
  }
  context.fillStyle = CRAYON_COLOURS[brush.crayon];
  context.fill(outline);
}
