// What moves on the title: a boat comes rowing, birds glide by, a cloud drifts. It comes after the title
// can be used, and comes to rest by itself, as the loop of the stage does.
import './title-life.css';

const BIRD = 'M0 0Q10-8 18 2 24-10 38-6 26-4 20 8 12 2 0 0z';

export function TitleLife() {
  return (
    <div class="title-life" aria-hidden="true">
      <svg aria-hidden="true" class="life-cloud" viewBox="-10 -50 220 134">
        <linearGradient id="life-cloud" x2="0" y2="1">
          <stop stop-color="#fff" />
          <stop offset="1" stop-color="#fff" stop-opacity=".55" />
        </linearGradient>
        <path
          fill="url(#life-cloud)"
          d="M20 80a28 28 0 0 1 4-56A48 48 0 0 1 112 6a40 40 0 0 1 62 22 26 26 0 0 1 2 52z"
        />
      </svg>
      <div class="life-birds">
        {['near', 'middle', 'far'].map((bird) => (
          <svg key={bird} aria-hidden="true" class={bird} viewBox="0 -12 38 22" fill="#fff">
            <path d={BIRD} />
          </svg>
        ))}
      </div>
      <svg aria-hidden="true" class="life-boat" viewBox="-96 -72 192 100">
        <ellipse cx="2" cy="16" rx="92" ry="9" fill="#1f7f98" opacity=".35" />
        <path d="M-30 0q-2-34 14-36 16 2 14 36z" fill="#ffd166" />
        <path d="M14 0q-2-30 14-32 16 2 14 32z" fill="#5fb36a" />
        <circle cx="-16" cy="-48" r="16" fill="#f6cfae" />
        <path d="M-33-46q-2-22 17-22 19 0 17 20-12-4-16-10-6 8-18 12z" fill="#3b2f3a" />
        <circle cx="28" cy="-44" r="15" fill="#f1c19c" />
        <path d="M12-44q0-20 16-20 18 0 16 22l-4 8q0-14-6-18-8 6-22 8z" fill="#5b3d33" />
        <path
          d="M-20-20-70 12M34-18 86 10"
          stroke="#a06b45"
          stroke-width="5"
          stroke-linecap="round"
        />
        <path d="M-82-10q82 16 164 0-6 32-34 34h-96q-28-2-34-34z" fill="#e76f51" />
        <path d="M-82-10q82 16 164 0l-3 9q-78 14-158 0z" fill="#fff1d6" />
      </svg>
    </div>
  );
}
