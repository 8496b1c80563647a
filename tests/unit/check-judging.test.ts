// The checker finds the slips of whoever writes a project to steer: each at its line.
import { expect, test } from 'vitest';
import { checkStep, exampleOf, lineOf } from '../support/check-step.ts';

const steer = exampleOf('steer');

test.each([['steer', steer]])('the example of %s is sound', async (_, step) => {
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

const edited = (step: string, edits: Slip[1]): string =>
  edits.reduce((text, [part, by]) => {
    expect(text).toContain(part);
    return text.replace(part, by);
  }, step);

test.each(steerSlips)('steer: %s', async (_, edits, place, message) => {
  const broken = edited(steer, edits);
  const findings = await checkStep(broken);
  const found = findings.find((finding) => message.test(finding));
  expect(found, findings.join('\n')).toMatch(new RegExp(`^${lineOf(broken, place)}: `));
});
