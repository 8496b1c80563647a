// All scores at a glance: what is given and what is missing; a cell leads to where it is given.
import { type Cell, evidenceOf } from '../../activities/rubric/rules.ts';
import { t } from '../../text/text.ts';
import { Flag, letterOf } from './flags.tsx';
import { cellsFor, sumOf } from './progress.ts';
import type { RubricProps } from './rubric-view.tsx';

interface Props extends Pick<RubricProps, 'payload' | 'words' | 'answer'> {
  onJump: (candidate: string, criterion: string) => void;
}

export function Overview({ payload, words, answer, onJump }: Props) {
  const { criteria, candidates } = payload;
  const nameOf = (cell: Cell, criterion: string): string =>
    [
      words[cell.candidate.text] ?? '',
      criterion,
      answer[cell.id] === undefined
        ? t('rubric.no-score')
        : t('rubric.points', { count: Number(answer[cell.id]) }),
      t(answer[evidenceOf(cell.id)] ? 'rubric.has-evidence' : 'rubric.no-evidence'),
    ].join('・');
  return (
    <div class="overview on-paper">
      <p>{t('rubric.jump')}</p>
      <table>
        <thead>
          <tr>
            <td />
            {criteria.map(({ id, text }, index) => (
              <th key={id} scope="col">
                <Flag index={index} />
                <span class="criterion-name">{words[text]}</span>
              </th>
            ))}
            <th scope="col">{t('rubric.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <tr key={candidate.id}>
              <th scope="row">{words[candidate.text]}</th>
              {cellsFor(payload, candidate.id).map((cell) => {
                const index = criteria.findIndex(({ id }) => id === cell.reference.criterion);
                const given = answer[cell.id];
                return (
                  <td key={cell.id}>
                    <button
                      type="button"
                      class={`cell ${given === undefined ? 'missing' : ''}`}
                      data-do={`act:cell-${cell.id}`}
                      aria-label={nameOf(cell, words[criteria[index]?.text ?? ''] ?? '')}
                      onClick={() => onJump(candidate.id, cell.reference.criterion)}
                    >
                      {given ?? '?'}
                      <Flag index={index} pale={!answer[evidenceOf(cell.id)]} />
                    </button>
                  </td>
                );
              })}
              <td class="in-all">{sumOf(cellsFor(payload, candidate.id), answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Legend payload={payload} words={words} />
    </div>
  );
}

/** What the letters stand for, where there is no room for names above the columns. */
export const Legend = ({ payload, words }: Pick<RubricProps, 'payload' | 'words'>) => (
  <ul class="letters" aria-hidden="true">
    {payload.criteria.map(({ id, text }, index) => (
      <li key={id}>
        <Flag index={index} />
        <span>{words[text] ?? letterOf(index)}</span>
      </li>
    ))}
  </ul>
);
