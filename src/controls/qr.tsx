// A QR code of a text: dark on white in any surroundings, with the quiet zone that readers need.
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';
import './qr.css';

/** The quiet zone of the standard, in modules. */
const QUIET = 4;

/** The dark modules as one path: each run of a row is a rectangle of height 1. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `M${start} ${y}h${x + 1 - start}v1h${start - x - 1}z`;
    }
  });
  return path;
}

/** Digits, capitals and a few signs alone are put into half the modules. @param label what the code is for */
export function Qr({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const { data, size: whole } = encode(text, { ecc: 'L', border: QUIET });
    return { path: pathOf(data), size: whole };
  }, [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} data-code={text}>
      <rect class="ground" width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
