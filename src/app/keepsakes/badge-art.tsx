// A promise badge: a rosette in the colour of the academy, with the promise in its middle.
import { formalDate, t } from '../../text/text.ts';
import { Clauses } from './clauses.tsx';

export interface BadgeFacts {
  /** None as long as none is picked. */
  promise: string | undefined;
  name: string;
  /** When the level was finished, ISO 8601. */
  day: string;
}

/** A promise longer than so many Latin letters (a Chinese character counts two) is set smaller. */
const LONG = 30;

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, one) => sum + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(one) ? 2 : 1),
    0,
  );

/** The wavy rim: so many petals around. */
const PETALS = 24;
const RIM = Array.from({ length: PETALS }, (_, nth) => {
  const at = (turn: number, radius: number): string => {
    const angle = (2 * Math.PI * (nth + turn)) / PETALS;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  return `${nth === 0 ? `M${at(0, 93)}` : ''}Q${at(0.5, 104)} ${at(1, 93)}`;
}).join('');

/** @param id tells the badge from others on the page */
export function BadgeView({ id, badge }: { id: string; badge: BadgeFacts }) {
  const { promise } = badge;
  const arc = `badge-arc-${id}`;
  return (
    <figure class={`rosette on-paper ${promise && widthOf(promise) > LONG ? 'long' : ''}`}>
      <svg viewBox="-100 -100 200 200" aria-hidden="true">
        <path class="rim" d={RIM} />
        <circle class="gold" r="88" />
        <circle class="collar" r="84" />
        <circle class="face" r="66" />
        <g class="rays">
          {Array.from({ length: 12 }, (_, nth) => (
            <path key={nth} d="M0-34L-7-66H7z" transform={`rotate(${nth * 30})`} />
          ))}
        </g>
        <circle class="dots" r="62.500" />
        <path id={arc} class="arc" d="M-71.500 0A71.500 71.500 0 0 1 71.500 0" />
        <text>
          <textPath href={`#${arc}`} startOffset="50%">
            {t('badge.ring')}
          </textPath>
        </text>
        <g transform="translate(0 -40) scale(.84)">
          <path class="stem" d="M0 15V0" />
          <path class="sprout" d="M.5 3Q-14 4-17-12-.5-13 .5 3zM-.5-2Q-.5-17 16-18 17-2-.5-2z" />
          <path class="vein" d="M-12-8q6 2 9 7M11-13Q5-11 3-6" />
        </g>
        <g class="ribbon">
          <path class="tail" d="M-78 52l-17 5 8 9-5 13 22-6zM78 52l17 5-8 9 5 13-22-6z" />
          <path d="M-78 50Q0 72 78 50L82 72Q0 95-82 72z" />
        </g>
      </svg>
      <figcaption>
        <p class="promise">
          <span>
            <Clauses text={promise ?? t('badge.pick')} />
          </span>
        </p>
        <p class="wearer typed">{badge.name}</p>
        <time dateTime={badge.day}>{formalDate(badge.day)}</time>
      </figcaption>
    </figure>
  );
}
