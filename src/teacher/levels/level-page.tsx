// A level as a class played it: its ways on a map, what was decided, marked and excused, and the checks.
import { checksOf } from '../../report/checks.ts';
import type { Known } from '../../report/gradebook.ts';
import type { Attempt } from '../../report/story.ts';
import { stopName, storyOf } from '../../report/story.ts';
import type { Votes } from '../../report/votes.ts';
import { t } from '../../text/text.ts';
import { ActivityTables } from './activity-tables.tsx';
import { ChecksView } from './checks-view.tsx';
import { ChoiceTable } from './choice-table.tsx';
import { Excuses } from './excuses.tsx';
import { StoryMap, signsOf } from './story-map.tsx';

interface LevelPageProps {
  known: Known;
  /** The attempts of the class at this level, the oldest first. */
  attempts: readonly Attempt[];
  /** What was voted in its lessons, by choice. */
  votes: Votes;
}

export function LevelPage({ known: { level, words }, attempts, votes }: LevelPageProps) {
  const story = storyOf(level, attempts);
  const signs = signsOf(story);
  const checks = checksOf(level, attempts);
  return (
    <>
      <section class="card">
        <h3>{t('story.ways')}</h3>
        <p class="soft">
          {t('story.counted', { players: story.players, finished: story.finished })}
        </p>
        {story.players > 0 && <StoryMap story={story} />}
        <ul class="story-endings">
          {story.stops
            .filter(({ kind }) => kind === 'ending')
            .map((stop) => (
              <li key={stop.id}>
                {t('story.ending', {
                  sign: signs.get(stopName(stop)) ?? '',
                  title: words[stop.text] ?? stop.id,
                  count: stop.count,
                })}
              </li>
            ))}
        </ul>
      </section>
      <ChoiceTable story={story} words={words} votes={votes} />
      <Excuses story={story} />
      <ActivityTables story={story} words={words} />
      {checks && <ChecksView checks={checks} words={words} />}
    </>
  );
}
