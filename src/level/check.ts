// What a level must keep to beyond its shape: ids that exist and are not used twice, scenes that close,
// lines that fit. All findings at once, each with the path of what is wrong.
import { both, nearest } from '../base/bilingual.ts';
import type { Text } from '../base/words.ts';
import { conditionsIn, NARRATOR } from './compile.ts';
import { checkLengths } from './lengths.ts';
import type { Library } from './library.ts';
import type { AuthoredLevel, Condition } from './schema.ts';
import { COMPETENCIES } from './terms.ts';

export interface Finding {
  /** Where in the file, e.g. `['scenes', 'field', 'steps', 3, 'say']`. */
  path: (string | number)[];
  /** What is wrong and how to mend it, in both languages (see `both`). */
  message: string;
}

type Step = AuthoredLevel['scenes'][string]['steps'][number];
type Path = Finding['path'];

/** Reports an id that is not among the known ones. */
function unknownId(path: Path, what: Text, id: string, known: readonly string[]): Finding[] {
  if (known.includes(id)) return [];
  const near = nearest(id, known);
  const list = known.slice(0, 12).join(', ');
  return [
    {
      path,
      message: both(
        `找不到${what.zh}「${id}」。${near ? `是不是「${near}」？` : `可用的有：${list}`}`,
        `there is no ${what.en} "${id}". ${near ? `Did you mean "${near}"?` : `There are: ${list}`}`,
      ),
    },
  ];
}

/** Reports every id after its first use. */
function repeated(entries: { path: Path; id: string }[], what: Text): Finding[] {
  const met = new Set<string>();
  return entries.flatMap(({ path, id }) => {
    if (!met.has(id)) {
      met.add(id);
      return [];
    }
    const message = both(
      `${what.zh}的代號「${id}」用了兩次，請換一個。`,
      `the ${what.en} id "${id}" is used twice; give this one another.`,
    );
    return [{ path, message }];
  });
}

interface Known {
  scenes: string[];
  /** `choice.option`. */
  decisions: string[];
  activities: string[];
  library: Library;
}

const WHAT = {
  scene: { zh: '場景', en: 'scene' },
  person: { zh: '人物', en: 'cast member' },
  backdrop: { zh: '背景', en: 'backdrop' },
  picture: { zh: '圖片', en: 'picture' },
  sound: { zh: '聲音', en: 'sound' },
  law: { zh: '法條卡', en: 'law card' },
  decision: { zh: '抉擇的選項', en: 'CHOICE.OPTION' },
  measure: { zh: '素養或活動', en: 'competency or activity' },
  element: { zh: '要件', en: 'element' },
} satisfies Record<string, Text>;

function checkCondition(condition: Condition | undefined, path: Path, known: Known): Finding[] {
  if (!condition) return [];
  return conditionsIn(condition).flatMap((one) => {
    if ('has' in one) return unknownId(path, WHAT.decision, one.has, known.decisions);
    if (!('at-least' in one)) return [];
    const measures = [...COMPETENCIES, ...known.activities];
    return Object.keys(one['at-least']).flatMap((name) =>
      unknownId(path, WHAT.measure, name, measures),
    );
  });
}

function checkPerson(path: Path, who: string, { library }: Known): Finding[] {
  return unknownId(path, WHAT.person, who, [NARRATOR, ...Object.keys(library.cast)]);
}

function checkReferences(step: Step, path: Path, known: Known): Finding[] {
  const { library } = known;
  const findings = checkCondition(step.if, [...path, 'if'], known);
  const on = (field: string, found: (path: Path) => Finding[]) =>
    findings.push(...found([...path, field]));
  if ('say' in step) on('say', (at) => checkPerson(at, step.say.who, known));
  if ('message' in step) on('message', (at) => checkPerson(at, step.message, known));
  if ('enter' in step) on('enter', (at) => checkPerson(at, step.enter.who, known));
  if ('leave' in step) on('leave', (at) => checkPerson(at, step.leave, known));
  if ('sound' in step)
    on('sound', (at) => unknownId(at, WHAT.sound, step.sound, Object.keys(library.sounds)));
  if ('law' in step)
    on('law', (at) => unknownId(at, WHAT.law, step.law, Object.keys(library.laws)));
  if ('goto' in step) on('goto', (at) => unknownId(at, WHAT.scene, step.goto, known.scenes));
  if ('choice' in step) {
    step.options.forEach((option, index) => {
      const at = [...path, 'options', index];
      findings.push(...checkCondition(option.if, [...at, 'if'], known));
      if (option.goto)
        findings.push(...unknownId([...at, 'goto'], WHAT.scene, option.goto, known.scenes));
    });
  }
  if ('activity' in step) findings.push(...checkActivity(step, path, library));
  return findings;
}

function checkActivity(
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
      return repeated(
        step.documents.flatMap(({ passages }, index) =>
          passages.map(({ id }, place) => ({
            id,
            path: [...path, 'documents', index, 'passages', place, 'id'],
          })),
        ),
        { zh: '段落', en: 'passage' },
      );
    case 'justify':
      return [];
  }
}

/** The last step of a scene must lead on whatever happened; otherwise the story would stop there. */
function checkClosing(name: string, steps: readonly Step[]): Finding[] {
  const last = steps.at(-1);
  const leads =
    last &&
    !last.if &&
    ('end' in last ||
      'goto' in last ||
      ('choice' in last && last.options.every((option) => option.goto !== undefined)));
  if (leads) return [];
  return [
    {
      path: ['scenes', name, 'steps', steps.length - 1],
      message: both(
        `場景「${name}」走到最後會停住。最後一步請用 end、沒有條件的 goto，或每個選項都有 goto 的抉擇。`,
        `scene "${name}" runs out of steps. Close it with an end, a goto without a condition, or a choice whose options all have a goto.`,
      ),
    },
  ];
}

/** All findings of a level whose shape is right. */
export function checkLevel(level: AuthoredLevel, library: Library): Finding[] {
  const steps = Object.entries(level.scenes).flatMap(([scene, { steps: list }]) =>
    list.map((step, index) => ({ step, path: ['scenes', scene, 'steps', index] as Path })),
  );
  const choices = steps.flatMap(({ step, path }) => ('choice' in step ? [{ step, path }] : []));
  const activities = steps.flatMap(({ step, path }) =>
    'activity' in step ? [{ id: step.id, path: [...path, 'id'] }] : [],
  );
  const known: Known = {
    scenes: Object.keys(level.scenes),
    decisions: choices.flatMap(({ step }) => step.options.map(({ id }) => `${step.choice}.${id}`)),
    activities: activities.map(({ id }) => id),
    library,
  };
  const shownLaws = new Set(steps.flatMap(({ step }) => ('law' in step ? [step.law] : [])));
  const backdrops = Object.keys(library.backdrops);
  return [
    ...unknownId(['start'], WHAT.scene, level.start, known.scenes),
    ...unknownId(['backdrop'], WHAT.backdrop, level.backdrop, backdrops),
    ...level.laws.flatMap((law, index) =>
      unknownId(['laws', index], WHAT.law, law, Object.keys(library.laws)),
    ),
    ...[...shownLaws].flatMap((law) =>
      level.laws.includes(law)
        ? []
        : [
            {
              path: ['laws'],
              message: both(
                `請把法條卡「${law}」也列在 laws。`,
                `list the law card "${law}" in laws, too.`,
              ),
            },
          ],
    ),
    ...Object.entries(level.scenes).flatMap(([name, scene]) => {
      const path = ['scenes', name];
      return [
        ...unknownId([...path, 'backdrop'], WHAT.backdrop, scene.backdrop, backdrops),
        ...(scene.music
          ? unknownId([...path, 'music'], WHAT.sound, scene.music, Object.keys(library.sounds))
          : []),
        ...(scene.phone ? checkPerson([...path, 'phone', 'owner'], scene.phone.owner, known) : []),
        ...(scene.cast ?? []).flatMap(({ who }, index) =>
          checkPerson([...path, 'cast', index], who, known),
        ),
        ...checkClosing(name, scene.steps),
      ];
    }),
    ...steps.flatMap(({ step, path }) => checkReferences(step, path, known)),
    ...repeated(
      choices.map(({ step, path }) => ({ id: step.choice, path: [...path, 'choice'] })),
      { zh: '抉擇', en: 'choice' },
    ),
    ...choices.flatMap(({ step, path }) =>
      repeated(
        step.options.map(({ id }, index) => ({ id, path: [...path, 'options', index, 'id'] })),
        { zh: '選項', en: 'option' },
      ),
    ),
    ...repeated(activities, { zh: '活動', en: 'activity' }),
    ...repeated(
      steps.flatMap(({ step, path }) =>
        'end' in step ? [{ id: step.end, path: [...path, 'end'] }] : [],
      ),
      { zh: '結局', en: 'ending' },
    ),
    ...checkLengths(level),
  ];
}
