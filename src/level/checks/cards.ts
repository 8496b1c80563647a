// 對一對 and 分一分: every card has a place that exists, and not all of them are guilty.
import { NONE } from '../../activities/match/rules.ts';
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
    ...someInnocent(
      step.facts.some(({ fits }) => fits === NONE),
      path,
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
