// Looking back: the player's own path, what else was possible at each turn, and what was seen of it.
import type { Outcome } from '../activities/marking.ts';
import type { Answer } from '../activities/rules.ts';
import type { WordKey } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import type { Mood } from '../level/terms.ts';
import { activityOf, choiceOf, rulesOf, stepsOf } from './conditions.ts';
import { ownStory, type Score, scoreOf } from './score.ts';
import type { PlayState } from './state.ts';

export type Turn =
  | {
      kind: 'choice';
      /** Index of the decision on the player's own path; a rewind goes there. */
      index: number;
      text: WordKey;
      options: { id: string; text: WordKey; because?: WordKey; excuse?: string; taken: boolean }[];
    }
  | {
      kind: 'activity';
      index: number;
      id: string;
      text: WordKey;
      outcome: Outcome;
      written?: string;
    };

export interface Debrief {
  score: Score;
  turns: Turn[];
  endings: { id: string; title: WordKey; mood: Mood; met: boolean }[];
  /** Ids of the law cards met. */
  laws: readonly string[];
}

/** What the player wrote in an answer, in their own words. */
const writtenIn = (rules: ReturnType<typeof rulesOf>, answer: Answer): string =>
  Object.entries(answer)
    .flatMap(([item, to]) => {
      const { about, written } = rules.telling(item, to);
      return about.length === 0 && written ? [written] : [];
    })
    .join('\n');

function turnsOf(level: Level, state: PlayState): Turn[] {
  return ownStory(state).taken.flatMap((decision, index): Turn[] => {
    if (decision.kind === 'choice') {
      const choice = choiceOf(level, decision.id);
      if (!choice) return [];
      const options = choice.options.map(({ id, text, because, excuse }) => ({
        id,
        text,
        taken: id === decision.option,
        ...(because ? { because } : {}),
        ...(excuse ? { excuse } : {}),
      }));
      return [{ kind: 'choice', index, text: choice.text, options }];
    }
    const step = activityOf(level, decision.id);
    if (!step) return [];
    const rules = rulesOf(step);
    const outcome = rules.outcome(decision.answer);
    const turn = { kind: 'activity' as const, index, id: decision.id, text: step.text, outcome };
    const written = writtenIn(rules, decision.answer);
    return [written ? { ...turn, written } : turn];
  });
}

export function debriefOf(level: Level, state: PlayState): Debrief {
  const endings = stepsOf(level).flatMap((step) =>
    'end' in step
      ? [
          {
            id: step.end,
            title: step.title,
            mood: step.mood,
            met: state.endings.includes(step.end),
          },
        ]
      : [],
  );
  return {
    score: scoreOf(level, state),
    turns: turnsOf(level, state),
    endings,
    laws: ownStory(state).laws,
  };
}
