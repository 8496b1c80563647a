// How the panels of a picture lie on one sheet.
import { PANEL } from '../activities/studio/drawing.ts';

/** Between panels and around them, where there are several. */
const GAP = 44;

interface Sheet {
  width: number;
  height: number;
  /** The upper left corner of each panel, all in units of a panel. */
  corners: { x: number; y: number }[];
}

/** A poster fills its sheet; a strip of two or three lies in a row, four lie in two rows. */
export function sheetOf(panels: number): Sheet {
  if (panels === 1) return { ...PANEL, corners: [{ x: 0, y: 0 }] };
  const columns = panels === 4 ? 2 : panels;
  const rows = Math.ceil(panels / columns);
  const along = (count: number, length: number) => count * (length + GAP);
  return {
    width: along(columns, PANEL.width) + GAP,
    height: along(rows, PANEL.height) + GAP,
    corners: Array.from({ length: panels }, (_, panel) => ({
      x: GAP + along(panel % columns, PANEL.width),
      y: GAP + along(Math.floor(panel / columns), PANEL.height),
    })),
  };
}

/** How high a picture of so many panels is, if it is so wide. */
export function heightOf(panels: number, width: number): number {
  const sheet = sheetOf(panels);
  return Math.round((width * sheet.height) / sheet.width);
}
