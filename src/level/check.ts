// What a level must keep to beyond its shape: ids that exist and are not used twice, scenes that close,
// lines that fit. All findings at once, each with the path of what is wrong.
import { both } from '../base/bilingual.ts';
import { checkActivity } from './check-activity.ts';
import { checkForms } from './check-forms.ts';
import { conditionsIn, NARRATOR } from './compile.ts';
import { type Finding, type Path, repeated, unknownId, WHAT } from './findings.ts';
import { checkLengths } from './lengths.ts';
import type { Library } from './library.ts';
import type { AuthoredLevel, Condition } from './schema.ts';
import { COMPETENCIES } from './terms.ts';

type Step = AuthoredLevel['scenes'][string]['steps'][number];
interface Known {
  scenes: string[];
  /** `choice.option`. */
  decisions: string[];
  activities: string[];
  /** Activities whose papers can be looked up later. */
  papers: string[];
  library: Library;
}

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
  if ('activity' in step) findings.push(...checkActivity(step, path, library, known.papers));
  return findings;
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
    papers: steps.flatMap(({ step }) =>
      'activity' in step && (step.activity === 'dossier' || step.activity === 'rubric')
        ? [step.id]
        : [],
    ),
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
    ...checkForms(level),
  ];
}
