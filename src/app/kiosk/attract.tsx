// The loop that invites: places and people of the game, one after another, and words in every language.
import './attract.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../controls/controls.tsx';
import type { KioskSettings } from '../../kiosk/settings.ts';
import { ATLAS_SIZE, BUST_CELL, FACE_ANCHOR, type Face, faceCell } from '../../level/atlas.ts';
import { TitleLife } from '../title-life.tsx';
import { watchRest } from './at-rest.ts';
import { type BothKey, inEach } from './both.ts';
import { inCorner } from './corner.ts';

/** A picture stays so long, in ms; between two changes nothing is done. */
const BEAT_MS = 9000;
/** Beats without anybody after which it grows dark, to spare the screen. */
const DIM_AFTER = 20;

interface Slide {
  picture: string;
  people: readonly (readonly [who: string, face: Face])[];
}

const SLIDES: readonly Slide[] = [
  { picture: 'pictures/title.svg', people: [] },
  {
    picture: 'backdrops/school-field.svg',
    people: [
      ['lian', 'happy'],
      ['jie', 'laughing'],
    ],
  },
  {
    picture: 'backdrops/market-morning.svg',
    people: [
      ['grandpa-lian', 'winking'],
      ['an-an', 'surprised'],
    ],
  },
  {
    picture: 'backdrops/park-pavilion.svg',
    people: [
      ['ting', 'calm'],
      ['yu', 'happy'],
    ],
  },
  {
    picture: 'backdrops/laboratory.svg',
    people: [
      ['shih-han', 'worried'],
      ['po-han', 'calm'],
    ],
  },
  {
    picture: 'backdrops/wetland-dusk.svg',
    people: [
      ['lian', 'calm'],
      ['da-bao', 'laughing'],
    ],
  },
];

const INVITATIONS = [
  'kiosk.invite-1',
  'kiosk.invite-2',
  'kiosk.invite-3',
  'kiosk.invite-4',
] as const;

/** By how much everything stands elsewhere, in CSS pixels: no line of light stays where it was. */
const DRIFT = [
  [0, 0],
  [10, 4],
  [18, -4],
  [8, -12],
  [-6, -8],
  [-16, 0],
  [-10, 10],
  [2, 14],
] as const;

/** How many beats nobody was there. */
function useBeat(): { beat: number; alone: number } {
  const [beat, setBeat] = useState(0);
  const [since, setSince] = useState(0);
  useEffect(() => {
    const beating = setInterval(() => setBeat((before) => before + 1), BEAT_MS);
    return () => clearInterval(beating);
  }, []);
  useEffect(() => {
    const wake = () => setSince(beat);
    addEventListener('pointermove', wake, { passive: true });
    addEventListener('pointerdown', wake, { passive: true });
    return () => {
      removeEventListener('pointermove', wake);
      removeEventListener('pointerdown', wake);
    };
  }, [beat]);
  return { beat, alone: beat - since };
}

function Person({ who, face }: { who: string; face: Face }) {
  const { x, y, width, height } = faceCell(face);
  const url = `./cast/${who}.svg`;
  return (
    <svg viewBox={`0 0 ${BUST_CELL.width} ${BUST_CELL.height}`} aria-hidden="true">
      <image href={url} {...ATLAS_SIZE} />
      <svg
        {...FACE_ANCHOR}
        width={width}
        height={height}
        viewBox={`${x} ${y} ${width} ${height}`}
        aria-hidden="true"
      >
        <image href={url} {...ATLAS_SIZE} />
      </svg>
    </svg>
  );
}

function SlideView({ slide, shown }: { slide: Slide; shown: boolean }) {
  return (
    <div class={`kiosk-slide ${shown ? 'shown' : ''}`} aria-hidden="true">
      <img src={`./${slide.picture}`} alt="" />
      {slide.people.length === 0 && shown && <TitleLife />}
      <div class="kiosk-people">
        {slide.people.map(([who, face]) => (
          <Person key={who} who={who} face={face} />
        ))}
      </div>
    </div>
  );
}

/** A text in each language, the first one larger. */
function Each(props: { class: string; locales: KioskSettings['locales']; of: BothKey }) {
  return (
    <span class={props.class}>
      {inEach(props.locales, props.of).map(({ lang, text }) => (
        <span key={lang} lang={lang}>
          {text}
        </span>
      ))}
    </span>
  );
}

export function Attract({ kiosk, onTouch }: { kiosk: KioskSettings; onTouch: () => void }) {
  const { locales, event } = kiosk;
  const { beat, alone } = useBeat();
  useEffect(watchRest, []);
  const at = beat % SLIDES.length;
  const invitation = INVITATIONS[beat % INVITATIONS.length] ?? 'kiosk.invite-1';
  const [x, y] = DRIFT[beat % DRIFT.length] ?? [0, 0];
  return (
    <main class={`kiosk-loop ${alone >= DIM_AFTER ? 'dim' : ''}`} data-kiosk-at="loop">
      {SLIDES.map((slide, nth) => {
        const ahead = (nth - at + SLIDES.length) % SLIDES.length;
        // The one that shows, the one that comes, and the one that goes.
        const isThere = ahead <= 1 || ahead === SLIDES.length - 1;
        return isThere && <SlideView key={slide.picture} slide={slide} shown={ahead === 0} />;
      })}
      <button
        type="button"
        class="kiosk-touch"
        data-do="act:kiosk-begin"
        onClick={(tap) => {
          // The staff's taps begin no visit. (A key has no place, and is no tap.)
          if (tap.detail === 0 || !inCorner(tap)) onTouch();
        }}
      >
        <span class="kiosk-words" style={{ translate: `${x}px ${y}px` }}>
          {event && <span class="kiosk-event typed">{event}</span>}
          <Each class="kiosk-name" locales={locales} of="kiosk.name" />
          <span class="kiosk-invites">
            <Each key={invitation} class="kiosk-invitation" locales={locales} of={invitation} />
            <span class="kiosk-begin" key={beat}>
              <Icon name="touch" />
              <Each class="kiosk-begin-words" locales={locales} of="kiosk.touch" />
            </span>
          </span>
        </span>
      </button>
    </main>
  );
}
