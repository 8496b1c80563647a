// What a hair style is made of. All path data is on the unit head: u -100..100 across the face, v
// -100 at the skull, 0 at the eyes, 100 at the chin.

/** A hair style as path data. */
export interface HairStyle {
  /** Over the face: fringe, temples, locks. It throws a shadow on the forehead. */
  readonly front: string;
  /** Behind head, neck and clothes. */
  readonly back?: string;
  /** Darker lines that tell how the hair runs. */
  readonly strands: string;
  /** Where the light catches it. */
  readonly shine: string;
  /** Hair ties: round knots at these places. */
  readonly ties?: readonly (readonly [u: number, v: number])[];
}

/** An outline of rounded bumps through `points`, each bump `height` high and bent to its left. */
export function scallop(points: readonly (readonly [number, number])[], height: number): string {
  let path = '';
  points.forEach(([u, v], i) => {
    const before = points[i - 1];
    if (before === undefined) {
      path = `M${u} ${v}`;
      return;
    }
    const [du, dv] = [u - before[0], v - before[1]];
    const length = Math.hypot(du, dv);
    const [nu, nv] = [(dv / length) * height * 1.3, (-du / length) * height * 1.3];
    const at = (share: number) =>
      `${Math.round(before[0] + du * share + nu)} ${Math.round(before[1] + dv * share + nv)}`;
    path += `C${at(0)} ${at(1)} ${u} ${v}`;
  });
  return path;
}
