// How much of a whole, drawn alike in every browser.
import './signs.css';

interface MeterProps {
  /** What is measured. */
  name: string;
  /** 0–100. */
  percent: number;
}

const bar =
  (role: 'meter' | 'progressbar') =>
  ({ name, percent }: MeterProps) => (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: either role has a name
    <span
      class="meter"
      role={role}
      aria-label={name}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span style={{ width: `${percent}%` }} />
    </span>
  );

/** How much there is of something; the element of that name looks different in every browser. */
export const Meter = bar('meter');

/** How far something is that takes a while. */
export const Progress = bar('progressbar');

/** Several of them below each other, with their names and figures. */
export function Meters({ of }: { of: readonly MeterProps[] }) {
  return (
    <ul class="meters">
      {of.map(({ name, percent }) => (
        <li key={name}>
          {/* The meter itself says both to those who hear the page. */}
          <span aria-hidden="true">{name}</span>
          <Meter name={name} percent={percent} />
          <span aria-hidden="true" class="figure">
            {percent}
          </span>
        </li>
      ))}
    </ul>
  );
}
