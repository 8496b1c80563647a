// Small life on the map: a bus on the long road, egrets that come home to the wetland, clouds before the
// hills. It comes to rest by itself, as the title does.
import './map-life.css';

const CLOUD = 'M20 80a28 28 0 0 1 4-56A48 48 0 0 1 112 6a40 40 0 0 1 62 22 26 26 0 0 1 2 52z';
const WINGS = 'M0 0Q10-8 18 2 24-10 38-6 26-4 20 8 12 2 0 0z';

export function MapLife() {
  return (
    <div class="map-life" aria-hidden="true">
      {['first', 'second'].map((cloud) => (
        <svg key={cloud} aria-hidden="true" class={`cloud ${cloud}`} viewBox="-10 -50 220 134">
          <path fill="#fff" d={CLOUD} />
        </svg>
      ))}
      <div class="egrets">
        {['near', 'middle', 'far'].map((egret) => (
          <svg key={egret} aria-hidden="true" class={egret} viewBox="-1 -12 40 23">
            <path fill="#fff" stroke="#7fa3b5" d={WINGS} />
          </svg>
        ))}
      </div>
      <Bus />
    </div>
  );
}

function Bus() {
  return (
    <svg class="bus" viewBox="0 0 120 64" aria-hidden="true">
      <ellipse cx="62" cy="58" rx="56" ry="5" fill="#2f5a5a" opacity=".25" />
      <path d="M6 14q0-8 8-8h88q8 0 10 8l4 22v14q0 4-4 4H10q-4 0-4-4z" fill="#2f9e8f" />
      <path d="M6 14q0-8 8-8h88q8 0 10 8l1 5H6z" fill="#fff6e0" />
      <path d="M6 38h110v7H6z" fill="#ffd166" />
      <path
        d="M12 16h16v17H12zM32 16h16v17H32zM52 16h16v17H52zM72 16h14v34H72zM91 16h15l5 17H91z"
        fill="#d6f0fa"
      />
      <circle cx="20" cy="26" r="4.5" fill="#8a5a3c" />
      <circle cx="41" cy="26" r="4.5" fill="#3b2f3a" />
      <circle cx="100" cy="25" r="4.5" fill="#5b3d33" />
      {[28, 94].map((wheel) => (
        <g key={wheel}>
          <circle cx={wheel} cy="53" r="8" fill="#2f2e4a" />
          <circle cx={wheel} cy="53" r="3.2" fill="#d9d2c3" />
        </g>
      ))}
    </svg>
  );
}
