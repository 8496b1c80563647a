// How a class scored the candidates of a rubric: for each score, how many gave which points.
import { Badge } from '../controls/badge.tsx';
import { Table } from '../controls/table.tsx';
import type { GradeRow } from '../report/gradebook.ts';
import { rubricScores, type ScoredRubric } from '../report/scores.ts';
import { t } from '../text/text.ts';

/** Nothing where the level has no rubric. @param rows the first attempts of everybody at one level */
export function ClassScores({ rows }: { rows: readonly GradeRow[] }) {
  const known = rows.find((row) => row.known)?.known;
  if (!known) return null;
  const firsts = rows.map(({ attempt }) => attempt);
  return (
    <>
      {rubricScores(known.level, firsts).map((rubric) => (
        <RubricTable key={rubric.id} rubric={rubric} words={known.words} />
      ))}
    </>
  );
}

interface Props {
  rubric: ScoredRubric;
  words: NonNullable<GradeRow['known']>['words'];
}

function RubricTable({ rubric, words }: Props) {
  const most = Math.max(...rubric.cells.map(({ given }) => given.length));
  const name = t('teacher.scores', { question: words[rubric.question] ?? rubric.id });
  return (
    <Table
      name={name}
      caption={
        <>
          {name}
          <br />
          <span class="soft">{t('teacher.scores-counted', { count: rubric.answers })}</span>
        </>
      }
      columns={[
        t('teacher.scores-whose'),
        t('teacher.scores-reference'),
        ...Array.from({ length: most }, (_, points) => t('teacher.scores-points', { points })),
      ]}
    >
      {rubric.cells.map(({ candidate, criterion, given, reference, also }) => (
        <tr key={`${candidate} ${criterion}`}>
          <th scope="row">{`${words[candidate]}・${words[criterion]}`}</th>
          <td>{also === undefined ? reference : `${reference} / ${also}`}</td>
          {Array.from({ length: most }, (_, points) => {
            const count = given[points];
            const isFair = points === reference || points === also;
            return (
              <td key={points}>
                {count !== undefined && isFair ? (
                  <Badge kind="good" sign="check">
                    {count}
                  </Badge>
                ) : (
                  count
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </Table>
  );
}
