// How a class moved from its first vote to its second: two columns, and between them a band for all who went
// the same way. Where hands were counted nobody knows who moved, and that is said.
import type { Ballot } from '../../classroom/lesson.ts';
import type { Move } from '../../classroom/tally.ts';
import { movesOf } from '../../classroom/tally.ts';
import { t } from '../../text/text.ts';
import { type Node, nodesOf, ribbonsOf } from './flow-shape.ts';
import type { Question } from './question.ts';

interface Props {
  options: Question['options'];
  first: Ballot;
  second: Ballot;
}

/** What an end of a move is called. */
const endOf = (options: Question['options'], id: string | null): string => {
  const nth = options.findIndex((option) => option.id === id);
  return nth < 0 ? t('lesson.no-vote') : String(nth + 1);
};

export function Flow({ options, first, second }: Props) {
  const ids = options.map(({ id }) => id);
  const moves = movesOf(first, second, ids);
  const shape = nodesOf(ids, first, second, moves);
  const hue = (id: string | null) => (id === null ? 'hue-none' : `hue-${ids.indexOf(id) % 6}`);
  return (
    <figure class="vote-flow">
      <svg viewBox="0 0 1000 470" role="img" aria-label={t('lesson.flow')}>
        {ribbonsOf(shape, moves ?? []).map(({ from, to, d }) => (
          <path key={`${from}-${to}`} class={`ribbon ${hue(from)}`} d={d} />
        ))}
        {(['left', 'right'] as const).map((side) => (
          <g key={side}>
            <text class="head" x={side === 'left' ? 250 : 750} y="34" text-anchor="middle">
              {t(side === 'left' ? 'lesson.first-vote' : 'lesson.second-vote')}
            </text>
            {shape[side].map((node) => (
              <Pillar key={node.id} node={node} side={side} hue={hue(node.id)}>
                {endOf(options, node.id)}
              </Pillar>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        {moves ? <Moves options={options} moves={moves} /> : t('lesson.flow-hands')}
      </figcaption>
    </figure>
  );
}

function Pillar({
  node,
  side,
  hue,
  children,
}: {
  node: Node;
  side: 'left' | 'right';
  hue: string;
  children: string;
}) {
  const x = side === 'left' ? 230 : 730;
  const middle = node.y + node.height / 2;
  return (
    <>
      <rect class={`pillar ${hue}`} x={x} y={node.y} width="40" height={node.height} rx="6" />
      <text
        x={side === 'left' ? x - 18 : x + 58}
        y={middle}
        dominant-baseline="central"
        text-anchor={side === 'left' ? 'end' : 'start'}
      >
        {t('lesson.pillar', { option: children, count: node.count })}
      </text>
    </>
  );
}

/** The same in words: those who stayed, and each way that somebody went. */
function Moves({ options, moves }: { options: Question['options']; moves: readonly Move[] }) {
  const stayed = moves.filter(({ from, to }) => from === to);
  const moved = moves.filter(({ from, to }) => from !== to);
  return (
    <ul>
      <li>{t('lesson.stayed', { count: stayed.reduce((sum, { count }) => sum + count, 0) })}</li>
      {moved.map(({ from, to, count }) => (
        <li key={`${from}-${to}`} data-move={`${from ?? ''}-${to ?? ''}`}>
          {t('lesson.moved', { from: endOf(options, from), to: endOf(options, to), count })}
        </li>
      ))}
    </ul>
  );
}
