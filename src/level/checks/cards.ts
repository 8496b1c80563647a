// 對一對 and 分一分: every card has a place that exists, and not all of them are guilty.
import { CONCLUSION, NONE } from '../../activities/match/rules.ts';
import { type Finding, type Path, unknownId, WHAT } from '../findings.ts';
import type { Library } from '../library.ts';
import { type Authored, apart, someInnocent, someTarget, unless } from './common.ts';

export function checkMatch(step: Authored<'match'>, path: Path, library: Library): Finding[] {
  const elements = step.elements.map((element) => element.id);
  return [
    ...apart(step.elements, [...path, 'elements'], WHAT.element),
    ...apart(step.facts, [...path, 'facts'], { zh: '事實', en: 'fact' }),
    ...step.facts.flatMap((fact, index) =>
      unknownId([...path, 'facts', index, 'fits'], WHAT.element, fact.fits, [NONE, ...elements]),
    ),
    ...step.elements.flatMap((element, index) =>
      element.law
        ? unknownId(
            [...path, 'elements', index, 'law'],
            WHAT.law,
            element.law,
            Object.keys(library.laws),
          )
        : [],
    ),
    ...checkConclusion(step, [...path, 'conclusion']),
    ...someInnocent(
      step.facts.some(({ fits }) => fits === NONE),
      path,
    ),
  ];
}

/** What is said to be missing must be an element to which no fact belongs. */
function checkConclusion(
  { conclusion, elements, facts }: Authored<'match'>,
  path: Path,
): Finding[] {
  if (!conclusion) return [];
  const { missing } = conclusion;
  const ids = elements.map(({ id }) => id);
  const empty = ids.filter((id) => !facts.some(({ fits }) => fits === id));
  return [
    ...unknownId([...path, 'missing'], WHAT.element, missing, [NONE, ...ids]),
    ...unless(
      missing === NONE ? empty.length === 0 : !ids.includes(missing) || empty.includes(missing),
      [...path, 'missing'],
      '寫成欠缺的要件不能有事實符合它；每個要件都有事實時，請寫 none。',
      'no fact may fulfil the element that is said to be missing; where every element has one, write none.',
    ),
    ...unless(
      !facts.some(({ id }) => id === CONCLUSION),
      path,
      `有結論時，事實的代號不能叫「${CONCLUSION}」。`,
      `where there is a conclusion, no fact may have the id "${CONCLUSION}".`,
    ),
  ];
}

export function checkSort(step: Authored<'sort'>, path: Path): Finding[] {
  const places = step.places.map(({ id }) => id);
  const innocent = new Set(step.places.flatMap((place) => (place.innocent ? [place.id] : [])));
  return [
    ...apart(step.places, [...path, 'places'], WHAT.place),
    ...apart(step.cards, [...path, 'cards'], { zh: '卡片', en: 'card' }),
    ...step.cards.flatMap((card, index) =>
      unknownId([...path, 'cards', index, 'belongs'], WHAT.place, card.belongs, places),
    ),
    ...unless(
      innocent.size > 0,
      [...path, 'places'],
      '請把「沒有問題」的那一格標成 innocent: true。',
      'mark the place for what is fine with innocent: true.',
    ),
    ...someTarget(
      step.cards.some(({ belongs }) => !innocent.has(belongs)),
      path,
    ),
    ...someInnocent(
      step.cards.some(({ belongs }) => innocent.has(belongs)),
      path,
    ),
  ];
}
