// 評分: a reference for every candidate and criterion, within its steps, borne out by passages that exist.
import { type Finding, type Path, repeated, sameText, unknownId, WHAT } from '../findings.ts';
import { type Authored, apart, someInnocent, someTarget, unless } from './common.ts';

export function checkRubric(step: Authored<'rubric'>, path: Path): Finding[] {
  const most = new Map(step.criteria.map(({ id, steps }) => [id, steps.length - 1]));
  const full = step.candidates.flatMap(({ reference }) =>
    reference.map(({ criterion, points }) => points === most.get(criterion)),
  );
  return [
    ...apart(step.criteria, [...path, 'criteria'], WHAT.criterion),
    ...step.criteria.flatMap(({ steps }, index) =>
      sameText(
        steps.map((text, place) => ({ text, path: [...path, 'criteria', index, 'steps', place] })),
        { zh: '評分級距', en: 'step' },
      ),
    ),
    ...apart(step.candidates, [...path, 'candidates'], { zh: '受評對象', en: 'candidate' }),
    ...step.candidates.flatMap((candidate, index) =>
      checkCandidate(candidate, [...path, 'candidates', index], most),
    ),
    ...someTarget(full.includes(false), path),
    ...someInnocent(full.includes(true), path),
  ];
}

function checkCandidate(
  { documents, reference }: Authored<'rubric'>['candidates'][number],
  path: Path,
  most: ReadonlyMap<string, number>,
): Finding[] {
  const passages = documents.flatMap((document, index) =>
    document.passages.map((text, place) => ({
      id: text.id,
      text,
      path: [...path, 'documents', index, 'passages', place],
    })),
  );
  const known = passages.map(({ id }) => id);
  const given = reference.map(({ criterion }) => criterion);
  return [
    ...repeated(
      documents.map(({ id }, index) => ({ id, path: [...path, 'documents', index, 'id'] })),
      { zh: '文件', en: 'document' },
    ),
    ...repeated(
      passages.map(({ id, path: at }) => ({ id, path: [...at, 'id'] })),
      WHAT.passage,
    ),
    ...sameText(passages, WHAT.passage),
    ...repeated(
      given.map((id, index) => ({ id, path: [...path, 'reference', index, 'criterion'] })),
      WHAT.criterion,
    ),
    ...[...most.keys()].flatMap((criterion) =>
      unless(
        given.includes(criterion),
        [...path, 'reference'],
        `少了「${criterion}」的參考分數。`,
        `the reference for "${criterion}" is missing.`,
      ),
    ),
    ...reference.flatMap((one, index) => {
      const at = [...path, 'reference', index];
      const top = most.get(one.criterion) ?? 0;
      return [
        ...unknownId([...at, 'criterion'], WHAT.criterion, one.criterion, [...most.keys()]),
        ...(['points', 'also'] as const).flatMap((name) =>
          unless(
            (one[name] ?? 0) <= top,
            [...at, name],
            `這一項最多 ${top} 分。`,
            `this criterion gives ${top} points at most.`,
          ),
        ),
        ...one.evidence.flatMap((id, place) =>
          unknownId([...at, 'evidence', place], WHAT.passage, id, known),
        ),
      ];
    }),
  ];
}
