// The icons of the game, drawn for it: 24 units square, a 2-unit line in the colour of the text.
import type { JSX } from 'preact';

/** The drawing of every icon, by name. */
export const ICONS = {
  back: (
    <>
      <path d="M20 12H4.5" />
      <path d="M11 5.5 4.5 12l6.5 6.5" />
    </>
  ),
  backlog: (
    <>
      <path d="M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-6l-4.5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z" />
      <path d="M7.5 8.5h9" />
      <path d="M7.5 12.5h5.5" />
    </>
  ),
  check: (
    <>
      <path d="m4.5 12.5 5 5.5L19.5 6.5" />
    </>
  ),
  close: (
    <>
      <path d="m6 6 12 12" />
      <path d="M18 6 6 18" />
    </>
  ),
  document: (
    <>
      <path d="M7 3h7l5 5v10.5A2.5 2.5 0 0 1 16.5 21H7.5A2.5 2.5 0 0 1 5 18.5V5a2 2 0 0 1 2-2z" />
      <path d="M14 3v5h5" />
      <path d="M9 13h6" />
      <path d="M9 17h4" />
    </>
  ),
  download: (
    <>
      <path d="M12 3.5V15" />
      <path d="m7 10.5 5 5 5-5" />
      <path d="M4 17.5V18a2.5 2.5 0 0 0 2.5 2.5h11A2.5 2.5 0 0 0 20 18v-.5" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12Q6.5 5.5 12 5.5t9.5 6.5q-4 6.5-9.5 6.5T2.5 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  flag: (
    <>
      <path d="M5.5 21V3.5" />
      <path d="M5.5 4.5q3.5-1.5 7 0t6.5 0v9q-3 1.5-6.5 0t-7 0" />
    </>
  ),
  home: (
    <>
      <path d="M3.5 11 12 3.5 20.5 11" />
      <path d="M5.5 9.5V18a2.5 2.5 0 0 0 2.5 2.5h8a2.5 2.5 0 0 0 2.5-2.5V9.5" />
      <path d="M9.5 20.5V16a2.5 2.5 0 0 1 5 0v4.5" />
    </>
  ),
  law: (
    <>
      <path d="M12 3v17" />
      <path d="M7.5 20.5h9" />
      <path d="M5 7l7-2 7 2" />
      <path d="M1.5 14.5 5 7l3.5 7.5a3.5 3 0 0 1-7 0z" />
      <path d="M15.5 14.5 19 7l3.5 7.5a3.5 3 0 0 1-7 0z" />
    </>
  ),
  list: (
    <>
      <path d="M9 6h11" />
      <path d="M9 12h11" />
      <path d="M9 18h11" />
      <path d="M4 6v.01" />
      <path d="M4 12v.01" />
      <path d="M4 18v.01" />
    </>
  ),
  map: (
    <>
      <path d="m3 6.5 6-2.5 6 2.5 6-2.5v13.5l-6 2.5-6-2.5-6 2.5z" />
      <path d="M9 4v13.5" />
      <path d="M15 6.5V20" />
    </>
  ),
  minus: (
    <>
      <path d="M5 12h14" />
    </>
  ),
  next: (
    <>
      <path d="M4 12h15.5" />
      <path d="m13 5.5 6.5 6.5-6.5 6.5" />
    </>
  ),
  path: (
    <>
      <circle cx="5" cy="12" r="2.5" />
      <circle cx="19" cy="5.5" r="2.5" />
      <circle cx="19" cy="18.5" r="2.5" />
      <path d="M7.5 12c5.5 0 3-6.5 9-6.5" />
      <path d="M7.5 12c5.5 0 3 6.5 9 6.5" />
    </>
  ),
  phone: (
    <>
      <path d="M8.5 2.5h7A2.5 2.5 0 0 1 18 5v14a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 6 19V5a2.5 2.5 0 0 1 2.5-2.5z" />
      <path d="M11 18h2" />
    </>
  ),
  player: (
    <>
      <circle cx="12" cy="8" r="4.5" />
      <path d="M4 20.5a8 8 0 0 1 16 0" />
    </>
  ),
  plus: (
    <>
      <path d="M12 5v14" />
      <path d="M5 12h14" />
    </>
  ),
  print: (
    <>
      <path d="M7 8V3.5h10V8" />
      <path d="M7 17H5.5A2.5 2.5 0 0 1 3 14.5v-4A2.5 2.5 0 0 1 5.5 8h13a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5H17" />
      <path d="M7 13.5h10v7H7z" />
    </>
  ),
  replay: (
    <>
      <path d="M4 4.5V9h4.5" />
      <path d="M4.3 9A8.5 8.5 0 1 1 3.5 13" />
    </>
  ),
  save: (
    <>
      <path d="M6 3.5h10L20.5 8v10a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V6A2.5 2.5 0 0 1 6 3.5z" />
      <path d="M8 3.5V8h6.5V3.5" />
      <path d="M7.5 20.5V15A1.5 1.5 0 0 1 9 13.5h6a1.5 1.5 0 0 1 1.5 1.5v5.5" />
    </>
  ),
  scores: (
    <>
      <path d="M9 4.5H6.5a2 2 0 0 0-2 2V19a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V6.5a2 2 0 0 0-2-2H15" />
      <path d="M9 3h6v3.5H9z" />
      <path d="m7.5 11 1.5 1.5 2.5-3" />
      <path d="M14 11.5h2.5" />
      <path d="m7.5 16.5 1.5 1.5 2.5-3" />
      <path d="M14 17h2.5" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  settings: (
    <>
      <path d="M10.1 5.3 10.4 2.5 13.6 2.5 13.9 5.3 15.5 5.9 17.5 4.2 19.8 6.5 18.1 8.5 18.7 10.1 21.5 10.4 21.5 13.6 18.7 13.9 18.1 15.5 19.8 17.5 17.5 19.8 15.5 18.1 13.9 18.7 13.6 21.5 10.4 21.5 10.1 18.7 8.5 18.1 6.5 19.8 4.2 17.5 5.9 15.5 5.3 13.9 2.5 13.6 2.5 10.4 5.3 10.1 5.9 8.5 4.2 6.5 6.5 4.2 8.5 5.9z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  'sound-off': (
    <>
      <path d="M4 9.5h3.5L12.5 5v14l-5-4.5H4a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z" />
      <path d="m16.5 9.5 5 5" />
      <path d="m21.5 9.5-5 5" />
    </>
  ),
  sound: (
    <>
      <path d="M4 9.5h3.5L12.5 5v14l-5-4.5H4a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z" />
      <path d="M16 9a4 4 0 0 1 0 6" />
      <path d="M18.5 6a8 8 0 0 1 0 12" />
    </>
  ),
  'star-filled': (
    <g fill="currentColor">
      <path d="m12 3 2.7 5.7 6.2.8-4.5 4.3 1.1 6.2-5.5-3-5.5 3 1.1-6.2-4.5-4.3 6.2-.8z" />
    </g>
  ),
  star: (
    <>
      <path d="m12 3 2.7 5.7 6.2.8-4.5 4.3 1.1 6.2-5.5-3-5.5 3 1.1-6.2-4.5-4.3 6.2-.8z" />
    </>
  ),
  teacher: (
    <>
      <path d="M2.5 13.5v-8A1.5 1.5 0 0 1 4 4h16a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 20 16h-4.5" />
      <circle cx="8" cy="12" r="2.8" />
      <path d="M2.5 21a5.5 5.5 0 0 1 11 0" />
      <path d="M13 8.5h4.5" />
    </>
  ),
  upload: (
    <>
      <path d="M12 15.5V4" />
      <path d="m7 8.5 5-5 5 5" />
      <path d="M4 17.5V18a2.5 2.5 0 0 0 2.5 2.5h11A2.5 2.5 0 0 0 20 18v-.5" />
    </>
  ),
  wheel: (
    <>
      <circle cx="12" cy="12" r="6" />
      <circle cx="12" cy="12" r="1.8" />
      <path d="M12 2v8.2" />
      <path d="M12 13.8V22" />
      <path d="M2 12h8.2" />
      <path d="M13.8 12H22" />
      <path d="m5 5 5.7 5.7" />
      <path d="m13.3 13.3 5.7 5.7" />
      <path d="M19 5l-5.7 5.7" />
      <path d="M10.7 13.3 5 19" />
    </>
  ),
  whole: (
    <>
      <path d="M4 9V6a2 2 0 0 1 2-2h3" />
      <path d="M15 4h3a2 2 0 0 1 2 2v3" />
      <path d="M20 15v3a2 2 0 0 1-2 2h-3" />
      <path d="M9 20H6a2 2 0 0 1-2-2v-3" />
      <circle cx="12" cy="12" r="2.5" />
    </>
  ),
  warning: (
    <>
      <path d="M10.3 4.3a2 2 0 0 1 3.4 0l7.6 13.2a2 2 0 0 1-1.7 3H4.4a2 2 0 0 1-1.7-3z" />
      <path d="M12 9.5v4" />
      <path d="M12 17v.01" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof ICONS;
