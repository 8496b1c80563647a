// What is drawn on a certificate, in the colour of its academy: frame, sprigs, skyline, emblem and seal.
import { useId } from 'preact/hooks';

/** The corner of the frame at the upper left: two leaves on a bow. */
function Corner() {
  return (
    <>
      <path class="cut" d="M0 0H27Q27 10 18.500 11 17 17 11 18.500 10 27 0 27z" />
      <path
        class="fine"
        d="M31 7.500H27Q27 14 20.500 14.500 18.500 19.500 14.500 20.500 14 27 7.500 27V31"
      />
      <g class="leaves">
        <path d="M15 15Q20 3 33 5.500 29 16 15 15z" />
        <path d="M15 15Q3 20 5.500 33 16 29 15 15z" />
        <path class="pale" d="M15 15Q11 7 5 5 7 11 15 15z" />
      </g>
      <path class="vein" d="M17 13.500q6-6 12-6.500M13.500 17q-6 6-6.500 12" />
    </>
  );
}

/** Places that a child of Taichung knows, along the foot of the sheet: shapes, never logos. */
function Skyline() {
  return (
    <g class="skyline">
      <path class="far" d="M0 172Q36 150 74 160T140 153T212 159T281 152V193H0z" />
      <g class="mid">
        {/* wind turbines on the wetland */}
        <path d="M34 176l.7-26h1l.7 26zM52 177l.6-19h.9l.6 19z" />
        <path d="M35.200 150L34 138l2.200 1zM35.200 150l10.500 6-2.200 1.200zM35.200 150l-10.500 6 .3-2.500zM53 158l-1-9.500 1.800.8zM53 158l8.200 4.700-1.700 1zM53 158l-8.200 4.700.2-2z" />
        {/* an egret */}
        <path d="M66 173q1-5 5-5 1-5-.5-6.500 1.500-1.500 3-.3l3 .8-3 .5q.8 5-1 7.500-2 2.500-4.500 2.700v4.500h-.6v-4.500q-1 .5-1.400.3z" />
        {/* the twin pavilions in the park's lake */}
        <path d="M92 178v-10h2v10zM102 178v-10h2v10zM112 178v-10h2v10zM122 178v-10h2v10z" />
        <path d="M88 169q6-2 8-8 2-4 2-6 0 2 2 6 2 6 8 6t8-6q2-4 2-6 0 2 2 6 2 6 8 8z" />
        <path d="M87 178h42v2.500H87z" />
        {/* the opera house: vases of light between curved walls */}
        <path
          fill-rule="evenodd"
          d="M152 179V158q8 1 16-1t18 0 20 1V179zM157 179q0-9 4.500-9t4.500 9zM174 179q0-12 5-12t5 12zM192 179q0-9 4.500-9t4.500 9zM160 161q-2 2 0 4 3 3 5 0 2-3-1-4.500-2.500-1-4 .5zM170.500 160q-2.500 3 0 5.500 3 1.500 3.500-2 .3-4-3.500-3.500zM188 159.500q-3 1.500-2 4.500 2 3 4.500 0 2-4.500-2.500-4.500z"
        />
        {/* a school with its clock */}
        <path
          fill-rule="evenodd"
          d="M214 179V167h12v-8l6-5 6 5v8h12v12zM232 160.500a2.600 2.600 0 1 0 .1 0zM229 179v-5q0-3 3-3t3 3v5zM218 170h4v4h-4zM242 170h4v4h-4z"
        />
      </g>
      <path class="near" d="M0 178q40-7 78-2t68-1 66 0 69-2v20H0z" />
    </g>
  );
}

/** Light behind the emblem: wedges around it, out to where they have faded. */
const RAYS = Array.from({ length: 20 }, (_, nth) => {
  const at = (turn: number): string => {
    const angle = (2 * Math.PI * turn) / 20;
    return `${(140.5 + 130 * Math.sin(angle)).toFixed(1)} ${(27 - 130 * Math.cos(angle)).toFixed(1)}`;
  };
  return `M140.5 27L${at(nth - 0.22)} ${at(nth + 0.22)}z`;
}).join('');

/** The frame and everything behind the words; 281 × 193 millimetres. */
export function CertificateFrame() {
  // There may be several on a page.
  const [inner, light] = [useId(), useId()];
  return (
    <svg class="frame" viewBox="0 0 281 193" aria-hidden="true">
      <defs>
        <clipPath id={inner}>
          <rect x="7.500" y="7.500" width="266" height="178" rx="4" />
        </clipPath>
        <radialGradient id={light} gradientUnits="userSpaceOnUse" cx="140.500" cy="27" r="125">
          <stop offset=".1" stop-color="#f4b63f" stop-opacity=".26" />
          <stop offset="1" stop-color="#f4b63f" stop-opacity="0" />
        </radialGradient>
      </defs>
      <rect class="sheet" width="281" height="193" />
      <g clip-path={`url(#${inner})`}>
        <path fill={`url(#${light})`} d={RAYS} />
        <Skyline />
      </g>
      <rect class="band" x="4" y="4" width="273" height="185" rx="6" />
      <rect class="fine" x="7.500" y="7.500" width="266" height="178" rx="4" />
      {[
        '',
        'translate(281 0) scale(-1 1)',
        'translate(0 193) scale(1 -1)',
        'translate(281 193) scale(-1)',
      ].map((transform) => (
        <g key={transform} transform={transform}>
          <Corner />
        </g>
      ))}
      {/* the emblem: a sprout out of a book, before the sun */}
      <g transform="translate(140.500 27) scale(.5)">
        <circle class="sun" r="20" cy="-4" />
        <path
          class="cover"
          d="M0 28Q-13 21-27 23.500V7.500Q-13 4 0 12 13 4 27 7.500v16Q13 21 0 28z"
        />
        <path
          class="leaf-paper"
          d="M0 23Q-11 15.500-23.500 18V4Q-10 .5 0 10 10 .5 23.500 4v14Q11 15.500 0 23z"
        />
        <path class="stem" d="M0 14V-4" />
        <path
          class="sprout"
          d="M1 2Q-20 3-23.500-18.500-1-20 1 2zM-.5-4Q-.5-24.500 22-26.500 23.500-5-.5-4z"
        />
      </g>
    </svg>
  );
}

/** The academy's own seal, cut in its name. */
export function Seal() {
  return (
    <svg class="chop" viewBox="0 0 60 60" aria-hidden="true" lang="zh-Hant-TW">
      <path d="M7 2h46q5 0 5 6v45q0 5-6 5H8q-6 0-6-6V8q0-6 5-6z" />
      <path class="rim" d="M9 6h42q3 0 3 4v41q0 3-4 3H10q-4 0-4-4V9q0-3 3-3z" />
      {['青', '廉', '學', '院'].map((character, nth) => (
        <text key={character} x={nth < 2 ? 41.5 : 18.5} y={nth % 2 === 0 ? 26.5 : 49.5}>
          {character}
        </text>
      ))}
    </svg>
  );
}
