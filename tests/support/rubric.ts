// Payloads of 評分: one candidate whose scores are known to matter or to be beyond reproach, and any that
// an author may write.
import fc from 'fast-check';
import type { RubricPayload } from '../../src/activities/rubric/schema.ts';

type Candidate = RubricPayload['candidates'][number];

const stepsOf = (criterion: string, count: number): string[] =>
  Array.from({ length: count }, (_, points) => `${criterion}.step.${points}`);

/** A candidate `c` scored by each id as a criterion of 0 to 2 points: those in `innocents` deserve 2. */
export function knownRubric(ids: readonly string[], innocents: readonly string[]): RubricPayload {
  return {
    text: 'ask',
    criteria: ids.map((id) => ({ id, text: id, steps: stepsOf(id, 3) })),
    candidates: [
      {
        id: 'c',
        text: 'candidate',
        documents: [
          {
            id: 'paper',
            title: 'paper',
            passages: ['proof', 'slogan'].map((id) => ({ id, text: id })),
          },
        ],
        reference: ids.map((criterion) => ({
          criterion,
          points: innocents.includes(criterion) ? 2 : 1,
          also: undefined,
          evidence: ['proof'],
          note: `${criterion}.note`,
        })),
      },
    ],
  };
}

const anyCandidate = (nth: number, criteria: RubricPayload['criteria']): fc.Arbitrary<Candidate> =>
  fc
    .tuple(
      ...criteria.map(({ id, steps }) => {
        const points = fc.integer({ min: 0, max: steps.length - 1 });
        return fc.record({
          criterion: fc.constant(id),
          points,
          also: fc.option(points, { nil: undefined }),
          evidence: fc.subarray(['first', 'second', 'third'], { minLength: 1 }),
          note: fc.constant(`${id}.note`),
        });
      }),
    )
    .map((reference) => ({
      id: `candidate-${nth}`,
      text: `candidate-${nth}`,
      documents: [
        {
          id: 'paper',
          title: 'paper',
          passages: ['first', 'second', 'third'].map((id) => ({ id, text: `${nth}.${id}` })),
        },
      ],
      reference,
    }));

/** Any payload that an author may write. */
export const anyRubric: fc.Arbitrary<RubricPayload> = fc
  .array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 5 })
  .chain((counts) => {
    const criteria = counts.map((count, index) => ({
      id: `criterion-${index}`,
      text: `criterion-${index}`,
      steps: stepsOf(`criterion-${index}`, count),
    }));
    return fc
      .integer({ min: 1, max: 6 })
      .chain((candidates) =>
        fc
          .tuple(...Array.from({ length: candidates }, (_, index) => anyCandidate(index, criteria)))
          .map((all) => ({ text: 'ask', criteria, candidates: all })),
      );
  });
