// The story of a level as a map, with the ways of a class as bands. All of it stands in the tables, too.
import { type Story, stopName } from '../../report/story.ts';
import { t } from '../../text/text.ts';
import { shapeOf } from './story-shape.ts';

/** What a stop is called on the map and in the tables: choices by number, endings by letter. */
export function signsOf({ choices, stops }: Story): Map<string, string> {
  const endings = stops.filter(({ kind }) => kind === 'ending');
  return new Map([
    ...choices.map(({ id }, index) => [stopName({ kind: 'choice', id }), `${index + 1}`] as const),
    ...endings.map((stop, index) => [stopName(stop), String.fromCodePoint(0x41 + index)] as const),
  ]);
}

/** Room below a stop for its count, in units of the map. */
const COUNT = 16;

export function StoryMap({ story }: { story: Story }) {
  const { width, height, stops, bands } = shapeOf(story);
  const signs = signsOf(story);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="story-map" tabIndex={0} aria-label={t('story.map')}>
      <svg
        viewBox={`0 0 ${width} ${height + COUNT}`}
        role="img"
        aria-label={t('story.map-told', { players: story.players, stops: stops.length })}
      >
        {bands.map(({ key, d, flow }) => (
          <path key={key} class="story-band" d={d}>
            <title>
              {t('story.flow', {
                from: signs.get(flow.from) ?? '',
                to: signs.get(flow.to) ?? '',
                count: flow.count,
              })}
            </title>
          </path>
        ))}
        {stops.map(({ stop, x, y, width: wide, height: tall }) => {
          const [middle, centre] = [x + wide / 2, y + tall / 2];
          return (
            <g key={stopName(stop)} class={`story-stop ${stop.kind}`}>
              <rect x={x} y={y} width={wide} height={tall} rx="6" />
              <circle cx={middle} cy={centre} r="13" />
              <text x={middle} y={centre} dominant-baseline="central">
                {signs.get(stopName(stop))}
              </text>
              <text class="count" x={middle} y={centre + Math.max(tall / 2, 13) + COUNT}>
                {stop.count}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}
