// The place of one level as a class played it: its ways, choices and votes, what was marked, the checks.
import { useSignal } from '@preact/signals';
import { votesIn } from '../../report/votes.ts';
import { LevelPage } from '../../teacher/levels/level-page.tsx';
import { StoryPage } from '../../teacher/levels/story-page.tsx';
import { locale, t } from '../../text/text.ts';
import { countedOf } from '../counting.ts';
import { device } from '../device.ts';
import { titlesIn } from '../shelf.ts';
import { useReading } from './reading.ts';
import { levelsOf } from './records.ts';

/** The class, and the levels at which somebody of it has played. */
async function readPlayed(id: string) {
  const store = await device();
  const [classes, players, titles] = await Promise.all([
    store.classes(),
    store.playersOf(id),
    titlesIn(locale.peek()),
  ]);
  const row = classes.find((one) => one.id === id);
  const ids = players.map((player) => player.id);
  const counted = await countedOf(store, ids, locale.peek());
  const played = new Set(counted.map(({ level }) => level));
  const levels = [...played].map((level) => [level, titles.get(level) ?? level] as const);
  return { row, ids, levels };
}

async function readStory(id: string, players: readonly string[], level: string) {
  const store = await device();
  const [counted, lessons, levels] = await Promise.all([
    countedOf(store, players, locale.peek()),
    store.lessonsOf(id),
    levelsOf([{ level }]),
  ]);
  // Only those of the level are read as a whole.
  const ids = counted.filter((row) => row.level === level).map((row) => row.id);
  const attempts = await store.attemptsBy(ids);
  const known = levels.get(level);
  const votes = votesIn(lessons.filter((lesson) => lesson.level === level));
  return {
    known,
    votes,
    attempts: attempts.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt)),
  };
}

export function StoryPlace({ id }: { id: string }) {
  const picked = useSignal('');
  const played = useReading(`played ${id} ${locale.value}`, () => readPlayed(id));
  if (!played) return <p role="status">{t('common.loading')}</p>;
  const { row, ids, levels } = played;
  const level = picked.value || (levels[0]?.[0] ?? '');
  return (
    <StoryPage
      id={id}
      name={row?.name ?? t('classes.all')}
      levels={levels}
      picked={level}
      onPick={(next) => {
        picked.value = next;
      }}
    >
      <Story key={level} id={id} players={ids} level={level} />
    </StoryPage>
  );
}

function Story({ id, players, level }: { id: string; players: readonly string[]; level: string }) {
  const read = useReading(`story ${id} ${level} ${locale.value}`, () =>
    readStory(id, players, level),
  );
  if (!read) return <p role="status">{t('common.loading')}</p>;
  const { known, ...rest } = read;
  return known ? (
    <LevelPage known={known} {...rest} />
  ) : (
    <p class="card">{t('teacher.note.unknown-level')}</p>
  );
}
