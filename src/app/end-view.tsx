// The end of a play, fetched while the play is on: what the player's own story came to, and the ways on.
import { useEffect } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Ending, type EndingWays } from '../dialogue/ending.tsx';
import type { Outcome } from '../dialogue/result.tsx';
import { timeToAsk } from '../play/check.ts';
import { meritsOf } from '../play/merits.ts';
import { ownStory, scoreOf } from '../play/score.ts';
import type { EndStep } from '../play/screen.ts';
import type { OpenLevel } from './open-level.ts';
import { labelOf } from './player-label.ts';
import { go } from './routes.ts';

/** What the player's own story came to, once it has ended. */
function outcomeOf({ level, loop, player }: OpenLevel): Outcome | undefined {
  const { finishedAt } = loop.attempt.value;
  const state = loop.state.value;
  if (!finishedAt) return undefined;
  return {
    title: level.title,
    score: scoreOf(level, state),
    merits: meritsOf(level, state),
    laws: ownStory(state).laws.flatMap((id) => level.cards[id] ?? []),
    player: labelOf(player),
    finishedAt,
  };
}

export interface EndProps {
  opened: OpenLevel;
  ending: EndStep;
  words: Words;
  /** Another path is being looked at: only the player's own story comes to something. */
  exploring: boolean;
  ways: Pick<EndingWays, 'onLookBack' | 'onAgain' | 'onLeave'>;
  /** Where the device goes to the next, and nothing is printed from it: what that is called. */
  passOn: string | undefined;
  /** Asks the check after the attempt, where that is done otherwise than on a page of its own. */
  onCheck: ((attempt: string) => void) | undefined;
}

const toCheck = (attempt: string): void => go(`checked/${attempt}`);

export function EndView(props: EndProps) {
  const { opened, ending, words, exploring, ways, passOn, onCheck = toCheck } = props;
  const { id, checks, finishedAt } = opened.loop.attempt.value;
  const forms = opened.level.checks;
  const asks = forms && timeToAsk(forms, checks, finishedAt !== undefined) === 'after';
  useEffect(() => {
    // The page names the player, in characters that no level may have.
    void import('virtual:fonts-typed.css');
  }, []);
  return (
    <Ending
      ending={ending}
      words={words}
      outcome={exploring ? undefined : outcomeOf(opened)}
      passOn={passOn}
      ways={{
        ...ways,
        onCertificate: () => go(`certificate/${id}`),
        onBadge: () => go(`badge/${id}`),
        onCheck: asks ? () => onCheck(id) : undefined,
        ...(opened.player.tag === undefined ? {} : { onHandIn: () => go(`hand-in/${id}`) }),
      }}
    />
  );
}
