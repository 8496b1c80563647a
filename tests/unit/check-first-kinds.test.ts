// The checker finds the slips of whoever writes a matching with a conclusion, a dossier with reasons and
// links, a letter with sources, or a search: each at its line.
import { describe, expect, test } from 'vitest';
import { checkStep, exampleOf, lineOf } from '../support/check-step.ts';

/** [what is wrong, the part exchanged, by what, at which part it is told, what is said] */
type Slip = readonly [what: string, part: string, by: string, at: string, message: RegExp];

const SLIPS: Record<string, readonly Slip[]> = {
  find: [
    [
      'nothing innocent',
      'clue: false',
      'clue: true',
      '- activity: find',
      /nothing here is innocent/,
    ],
    ['an unknown picture', 'picture: wallet', 'picture: walet', 'picture: walet', /"wallet"/],
    ['a cut-out', 'picture: wallet', 'picture: coins', 'picture: coins', /"coins" is a cut-out/],
    ['an area beyond the picture', 'x: 28', 'x: 1028', 'area: { x: 1028', /leaves the picture/],
    [
      'two things that read alike',
      'en: Candy wrapper',
      'en: Student card',
      'en: Student card\n      area: { x: 422',
      /nobody could tell them apart/,
    ],
  ],
  match: [
    [
      'a missing element that is none',
      'missing: no-reason',
      'missing: no-raeson',
      'missing: no-raeson',
      /no element "no-raeson". Did you mean "no-reason"/,
    ],
    [
      'a missing element that has a fact',
      'missing: no-reason',
      'missing: handed-over',
      'missing: handed-over',
      /no fact may fulfil the element/,
    ],
    [
      'an empty element that is not said to be missing',
      'missing: no-reason',
      'missing: none',
      'missing: none',
      /no fact may fulfil the element/,
    ],
    [
      'a fact that bears the name of the conclusion',
      'id: wages',
      'id: conclusion',
      '  conclusion:\n',
      /no fact may have the id "conclusion"/,
    ],
    [
      'two facts that read alike',
      'en: He gave his boss the number for his wages',
      'en: He gave Kai the cash card',
      'en: He gave Kai the cash card\n      fits: none',
      /nobody could tell them apart/,
    ],
    ['nothing innocent', 'fits: none', 'fits: handed-over', '- activity: match', /innocent/],
  ],
  dossier: [
    [
      'a link to a passage that is not there',
      'between: [use, brand]',
      'between: [use, brant]',
      'brant',
      /no passage "brant". Did you mean "brand"/,
    ],
    [
      'a link from a passage to itself',
      'between: [use, brand]',
      'between: [use, use]',
      'between: [use, use]',
      /cannot contradict itself/,
    ],
    [
      'a link that is there already, the other way round',
      '  documents:',
      '    - { between: [brand, use], note: { zh: 又一次。, en: Again. } }\n  documents:',
      'between: [brand, use]',
      /tied already/,
    ],
    [
      'a mark without its reason',
      '          reason: one-brand\n',
      '',
      '        - id: brand',
      /name the reason of this passage/,
    ],
    [
      'a reason that is not in the list',
      'reason: one-brand',
      'reason: one-brant',
      'reason: one-brant',
      /no reason "one-brant". Did you mean "one-brand"/,
    ],
    [
      'two reasons that read alike',
      'en: The time is unreasonable',
      'en: It names a brand',
      '{ id: too-soon',
      /two of the reasons read/,
    ],
    [
      'nothing innocent',
      'mark: false',
      'mark: true\n          reason: too-soon',
      '- activity: dossier',
      /innocent/,
    ],
    ['nothing to mark', 'mark: true', 'mark: false', '- activity: dossier', /should be marked/],
  ],
  justify: [
    [
      'a source that is not there',
      'sources: [government-procurement-act-26]',
      'sources: [government-procurement-act-62]',
      'sources:',
      /no source .* Did you mean/,
    ],
  ],
};

describe.each(Object.entries(SLIPS))('%s', (kind, slips) => {
  // Nothing is earned with a letter, so there is also a dossier that a letter may refer to.
  const sound = exampleOf(kind) + (kind === 'justify' ? exampleOf('dossier') : '');

  test('the example of the manual is sound', async () => {
    expect(await checkStep(sound)).toEqual([]);
  });

  test.each(slips)('%s', async (_, part, by, at, message) => {
    expect(sound).toContain(part);
    const spoilt = sound.replace(part, by);
    const findings = await checkStep(spoilt);
    expect(findings).toEqual([expect.stringMatching(message)]);
    expect(findings[0]).toMatch(new RegExp(`^${lineOf(spoilt, at)}: `));
  });
});

test('a letter may have a dossier of its level at hand', async () => {
  const letter = exampleOf('justify').replace('sources: [', 'sources: [clauses, ');
  expect(letter).toContain('clauses');
  expect(await checkStep(letter + exampleOf('dossier'))).toEqual([]);
});
