// What came of earlier rounds: cut out of a newspaper, with what it moved and what it comes of.
import type { News } from '../../activities/steer/course.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';
import { Effects } from './changes.tsx';

interface Props {
  heading: string;
  news: readonly News[];
  words: Words;
}

/** Nothing where there is no news. */
export function NewsSlips({ heading, news, words }: Props) {
  if (news.length === 0) return null;
  return (
    <section class="news">
      <h4>{heading}</h4>
      <ul class="on-paper">
        {news.map((one) => (
          <li key={one.text}>
            <p>{words[one.text]}</p>
            <Effects of={one.effects} />
            <p class="cause">
              {t(one.done ? 'steer.news-done' : 'steer.news-undone', {
                act: words[one.act.text] ?? '',
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
