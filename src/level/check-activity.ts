// What an activity's payload must keep to beyond its shape.
import { both } from '../base/bilingual.ts';
import type { Text } from '../base/words.ts';
import { type Finding, type Path, repeated, unknownId, WHAT } from './findings.ts';
import type { Library } from './library.ts';
import type { AuthoredLevel } from './schema.ts';

type Step = AuthoredLevel['scenes'][string]['steps'][number];

/** @param path of the step in its file */
export function checkActivity(
  step: Extract<Step, { activity: string }>,
  path: Path,
  library: Library,
): Finding[] {
  const ids = (name: string, items: readonly { id: string }[], what: Text) =>
    repeated(
      items.map(({ id }, index) => ({ id, path: [...path, name, index, 'id'] })),
      what,
    );
  switch (step.activity) {
    case 'find':
      return [
        ...unknownId(
          [...path, 'picture'],
          WHAT.picture,
          step.picture,
          Object.keys(library.pictures),
        ),
        ...ids('items', step.items, { zh: '物件', en: 'item' }),
        ...nothingToMark(
          path,
          step.items.some(({ clue }) => clue),
        ),
        ...step.items.flatMap(({ area }, index) =>
          area.x + area.width > 1280 || area.y + area.height > 720
            ? [
                {
                  path: [...path, 'items', index, 'area'],
                  message: both(
                    '範圍超出圖片（寬 1280、高 720），請縮小或移動。',
                    'the area leaves the picture (1280 wide, 720 high); move or shrink it.',
                  ),
                },
              ]
            : [],
        ),
      ];
    case 'match': {
      const elements = step.elements.map((element) => element.id);
      return [
        ...ids('elements', step.elements, WHAT.element),
        ...ids('facts', step.facts, { zh: '事實', en: 'fact' }),
        ...step.facts.flatMap((fact, index) =>
          unknownId([...path, 'facts', index, 'fits'], WHAT.element, fact.fits, [
            'none',
            ...elements,
          ]),
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
      ];
    }
    case 'dossier':
      return [
        ...repeated(
          step.documents.flatMap(({ passages }, index) =>
            passages.map(({ id }, place) => ({
              id,
              path: [...path, 'documents', index, 'passages', place, 'id'],
            })),
          ),
          { zh: '段落', en: 'passage' },
        ),
        ...nothingToMark(
          path,
          step.documents.some(({ passages }) => passages.some(({ mark }) => mark)),
        ),
      ];
    case 'justify':
      return [];
  }
}

/** An activity of marks in which nothing should be marked could never be done rightly. */
function nothingToMark(path: Path, something: boolean): Finding[] {
  if (something) return [];
  const message = both(
    '這個活動沒有任何該標記的東西，請至少設一個為 true。',
    'nothing here should be marked; set at least one to true.',
  );
  return [{ path: [...path, 'activity'], message }];
}
