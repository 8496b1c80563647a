// The drawings on the tools of the studio, 48 units square; and stamps, people and crayons as small ones.
import type { JSX } from 'preact';
import type { Crayon, Stamp } from '../../activities/studio/drawing.ts';
import { CRAYON_COLOURS, INK } from '../../drawing/crayons.ts';
import { STAMP_LINES, STAMP_PARTS, STAMP_SIZE } from '../../drawing/stamps.ts';
import { PALE } from '../../drawing/things.ts';
import { ATLAS_SIZE, BUST_CELL, FACE_ANCHOR, type Face, faceCell } from '../../play/faces.ts';
import type { Handling } from './poses.ts';

export type Tool =
  | 'brush'
  | 'eraser'
  | 'ground'
  | 'people'
  | 'things'
  | 'stamps'
  | 'slogan'
  | 'hand';

/** A tool as it lies in the box; classes give the colours. */
const TOOLS: Record<Tool, JSX.Element> = {
  brush: (
    <>
      <path class="red" d="m19 25 13-17q2-3 5-1l4 3q3 2 1 5L29 33z" />
      <path class="pale" d="m19 25 10 8-4 4-9-7z" />
      <path class="red" d="m16 30 9 7q-9 6-17 5 1-9 8-12z" />
    </>
  ),
  eraser: (
    <>
      <path class="line" d="M8 42h32" />
      <path class="rose" d="m7 31 11-11 13 13-7 7H15l-8-7q-1-1 0-2z" />
      <path class="blue" d="m18 20 11-11q3-3 6 0l7 7q3 3 0 6L31 33z" />
    </>
  ),
  ground: (
    <>
      <rect class="sky" x="5" y="9" width="38" height="31" rx="4" />
      <circle class="sun" cx="33" cy="18" r="5" />
      <path class="green" d="m5 34 12-13 10 10 6-5 10 10q0 4-4 4H9q-4 0-4-4z" />
    </>
  ),
  people: (
    <>
      <path class="blue" d="M8 43q1-13 16-13t16 13z" />
      <circle class="skin" cx="24" cy="19" r="12" />
      <path class="hair" d="M11 18Q11 5 24 5t13 13q-6 0-10-6-5 6-16 6z" />
      <path class="line" d="M20 20v1M28 20v1M20 25q4 4 8 0" />
    </>
  ),
  things: (
    <>
      <path class="sun" d="M7 17h34v24H7z" />
      <path class="red" d="M5 12h38v9H5zM21 12h6v29h-6z" />
      <path class="red" d="M24 12c-12 0-12-9-6-8 4 0 6 4 6 8zm0 0c12 0 12-9 6-8-4 0-6 4-6 8z" />
    </>
  ),
  stamps: (
    <>
      <path class="wood" d="M19 22c2-5-3-7-3-11a8 7 0 0 1 16 0c0 4-5 6-3 11z" />
      <path class="wood" d="M9 32q0-10 10-10h10q10 0 10 10v3H9z" />
      <path class="red" d="M12 39h24v4H12z" />
    </>
  ),
  slogan: (
    <>
      <path class="red" d="M4 20h10v20l-5-4-5 4zM44 20H34v20l5-4 5 4z" />
      <path class="pale" d="M9 11h30v22H9z" />
      <path class="line" d="M15 19h18M15 26h11" />
    </>
  ),
  hand: (
    <path
      class="skin"
      d="M16 27V10q0-3 3-3t3 3V6q0-3 3-3t3 3v4q0-3 3-3t3 3v5q0-3 2.5-3t2.5 3v15q0 12-13 12-8 0-12-6L7 28q-2-4 1-5t5 1z"
    />
  ),
};

export const ToolArt = ({ tool }: { tool: Tool }) => (
  <svg class="tool-art" viewBox="0 0 48 48" aria-hidden="true">
    {TOOLS[tool]}
  </svg>
);

/** What the buttons for a chosen thing look like, and the three for the whole picture. */
const SIGNS: Record<Handling | 'raise' | 'remove' | 'undo' | 'redo' | 'clear', string> = {
  smaller: 'M18 24h12M8 16V8h8M40 16V8h-8M8 32v8h8M40 32v8h-8',
  larger: 'M24 16v16M16 24h16M8 16V8h8M40 16V8h-8M8 32v8h8M40 32v8h-8',
  'turn-left': 'M10 10v10h10M10.5 20A15 15 0 1 1 9 27',
  'turn-right': 'M38 10v10H28M37.5 20A15 15 0 1 0 39 27',
  flip: 'M24 6v4M24 16v4M24 28v4M24 38v4M17 13v22L5 35zM31 13v22l12 0z',
  left: 'M40 24H9M21 11 8 24l13 13',
  right: 'M8 24h31M27 11l13 13-13 13',
  up: 'M24 40V9M11 21 24 8l13 13',
  down: 'M24 8v31M11 27l13 13 13-13',
  raise: 'M24 5 6 14l18 9 18-9zM6 24l18 9 18-9M6 33l18 9 18-9',
  remove: 'M9 13h30M19 13V7h10v6M13 13l2 28h18l2-28M20 20v14M28 20v14',
  undo: 'M17 8 7 18l10 10M8 18h19a12 11 0 0 1 0 22H14',
  redo: 'M31 8l10 10-10 10M40 18H21a12 11 0 0 0 0 22h13',
  clear: 'M11 6h19l8 8v28H11zM29 6v9h9M19 22l11 12M30 22 19 34',
};

export const Sign = ({ sign }: { sign: keyof typeof SIGNS }) => (
  <svg class="sketch" viewBox="0 0 48 48" aria-hidden="true">
    <path d={SIGNS[sign]} />
  </svg>
);

/** A stamp as it comes out. */
export function StampArt({ stamp, crayon }: { stamp: Stamp; crayon: Crayon }) {
  const { outline, line, cased } = STAMP_LINES;
  const colour = CRAYON_COLOURS[crayon];
  return (
    <svg
      class="stamp-art"
      viewBox={`-8 -8 ${STAMP_SIZE + 16} ${STAMP_SIZE + 16}`}
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {STAMP_PARTS[stamp].map(({ as, path }) => {
        if (as === 'pale') return <path key={path} d={path} fill={PALE} />;
        if (as === 'line') {
          return (
            <g key={path}>
              <path d={path} stroke={INK} stroke-width={cased} />
              <path d={path} stroke={colour} stroke-width={line} />
            </g>
          );
        }
        const fill = as === 'fill' ? colour : 'none';
        return <path key={path} d={path} fill={fill} stroke={INK} stroke-width={outline} />;
      })}
    </svg>
  );
}

/** A person with a face. @param close the head alone */
export function PersonArt({ url, face, close }: { url: string; face: Face; close: boolean }) {
  const cell = faceCell(face);
  const { width, height } = BUST_CELL;
  const atlas = <image href={url} {...ATLAS_SIZE} />;
  return (
    <svg
      class="person-art"
      viewBox={close ? '75 70 330 330' : `0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {atlas}
      </svg>
      <svg
        x={FACE_ANCHOR.x}
        y={FACE_ANCHOR.y}
        width={cell.width}
        height={cell.height}
        viewBox={`${cell.x} ${cell.y} ${cell.width} ${cell.height}`}
        aria-hidden="true"
      >
        {atlas}
      </svg>
    </svg>
  );
}

/** A crayon in its box, the tip up; how far it is drawn out is a matter of style. */
export const CrayonArt = ({ crayon }: { crayon: Crayon }) => (
  <svg class="crayon-art" viewBox="0 0 40 52" aria-hidden="true">
    <g class="stick">
      <path
        d="M15 5q5-5 10 0l6 18v53H9V23z"
        fill={CRAYON_COLOURS[crayon]}
        stroke={INK}
        stroke-width="3"
        stroke-linejoin="round"
      />
      <path class="wrapper" d="M9 32h22v44H9z" />
      <path d="M9 38h22M9 23h22" stroke={INK} stroke-width="2.5" />
      <path class="gleam" d="M14 26v46" />
    </g>
  </svg>
);
