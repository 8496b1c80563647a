// The checker finds the slips of whoever writes a project to steer or a rubric to score by: each at its line.
import { expect, test } from 'vitest';
import { checkStep, exampleOf, lineOf } from '../support/check-step.ts';

const steer = exampleOf('steer');
const rubric = exampleOf('rubric');

test.each([
  ['steer', steer],
  ['rubric', rubric],
])('the example of %s is sound', async (_, step) => {
  expect(await checkStep(step)).toEqual([]);
});

type Slip = [what: string, edits: [part: string, by: string][], place: string, message: RegExp];

const steerSlips: Slip[] = [
  [
    'a plan that reaches no goal',
    [['plan: [publish-draft, answer-residents]', 'plan: [dinner]']],
    '- activity: steer',
    /activity "platform" cannot be won/,
  ],
  [
    'a plan that names nothing',
    [['plan: [', 'plan: [answer-resident, ']],
    'plan:',
    /no act "answer-resident". Did you mean "answer-residents"/,
  ],
  [
    'a plan that takes more hours than there are',
    [
      ['hours: 8', 'hours: 7'],
      ['plan: [', 'plan: [summon-firm, '],
    ],
    'plan:',
    /takes 8 hours in "specification", more than the 7/,
  ],
  [
    'an act that takes longer than a round',
    [['hours: 3', 'hours: 9']],
    'hours: 9',
    /has only 8 hours/,
  ],
  [
    'goals that are reached by doing nothing',
    [['cleanness: 65, trust: 60 }', 'cleanness: 60, trust: 42 }']],
    'goal:',
    /doing nothing reaches every goal/,
  ],
  [
    'nothing needless',
    [
      ['wise: false', 'wise: true'],
      ['wise: false', 'wise: true'],
    ],
    '- activity: steer',
    /nothing here is innocent/,
  ],
  [
    'two acts that read alike',
    [['en: Have dinner with the contractor', 'en: Answer the residents about noise']],
    'en: Answer the residents about noise\n          hours: 2',
    /two of the acts read "Answer the residents about noise"/,
  ],
  [
    'an id that is used twice',
    [['id: dinner', 'id: publish-draft']],
    'id: publish-draft\n          deed: invite',
    /"publish-draft" is used twice/,
  ],
];

const rubricSlips: Slip[] = [
  [
    'a criterion without a reference',
    [['criterion: published\n          points: 1', 'criterion: publishing\n          points: 1']],
    'reference:\n        - criterion: publishing',
    /the reference for "published" is missing/,
  ],
  [
    'a reference of a criterion that there is not',
    [['criterion: published\n          points: 1', 'criterion: publishd\n          points: 1']],
    'criterion: publishd',
    /no criterion "publishd". Did you mean "published"/,
  ],
  [
    'more points than there are steps',
    [['points: 2', 'points: 3']],
    'points: 3',
    /this criterion gives 2 points at most/,
  ],
  [
    'evidence that nobody can find',
    [['evidence: [yearly]', 'evidence: [yearlong]']],
    'evidence: [yearlong]',
    /no passage "yearlong"/,
  ],
  [
    'evidence of another candidate',
    [['evidence: [yearly]', 'evidence: [within-week]']],
    'evidence: [within-week]\n          note: { zh: 一年',
    /no passage "within-week"/,
  ],
  [
    'nobody who deserves full points',
    [['points: 2', 'points: 1']],
    '- activity: rubric',
    /nothing here is innocent/,
  ],
  [
    'nobody who deserves less',
    [['points: 1\n          also: 0', 'points: 2']],
    '- activity: rubric',
    /nothing here should be marked/,
  ],
  [
    'steps that read alike',
    [['en: Published in part', 'en: Not published']],
    'en: Not published }\n        - { zh: 完整',
    /two of the steps read "Not published"/,
  ],
  [
    'passages that read alike',
    [['zh: 所長與里長合影，氣氛融洽。', 'zh: 採購資料每年彙整一次，請來所查閱。']],
    'zh: 採購資料每年彙整一次，請來所查閱。\n              en: The director',
    /two of the passages read/,
  ],
  [
    'candidates that read alike',
    [['en: Parks Office', 'en: Riverside Works']],
    'en: Riverside Works\n      documents:\n        - id: news',
    /two of the candidates read "Riverside Works"/,
  ],
  [
    'an id that is used twice',
    [['id: photo', 'id: yearly']],
    'id: yearly\n              zh: 所長',
    /"yearly" is used twice/,
  ],
];

const edited = (step: string, edits: Slip[1]): string =>
  edits.reduce((text, [part, by]) => {
    expect(text).toContain(part);
    return text.replace(part, by);
  }, step);

test.each([
  ...steerSlips.map(([what, ...rest]) => ['steer', what, steer, ...rest] as const),
  ...rubricSlips.map(([what, ...rest]) => ['rubric', what, rubric, ...rest] as const),
])('%s: %s', async (_kind, _what, step, edits, place, message) => {
  const broken = edited(step, edits);
  const findings = await checkStep(broken);
  const found = findings.find((finding) => message.test(finding));
  expect(found, findings.join('\n')).toMatch(new RegExp(`^${lineOf(broken, place)}: `));
});
