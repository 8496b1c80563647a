// One level after the other, as a class played it.
import './levels.css';
import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { Pick } from '../filter.tsx';
import { addressOf } from '../route.ts';
import { PlaceHeading } from '../turning.tsx';

interface StoryPageProps {
  /** Id and name of the class. */
  id: string;
  name: string;
  /** Ids and titles of the levels at which somebody has played. */
  levels: readonly (readonly [string, string])[];
  picked: string;
  onPick: (level: string) => void;
  /** The level that is picked. */
  children: ComponentChildren;
}

export function StoryPage({ id, name, levels, picked, onPick, children }: StoryPageProps) {
  return (
    <section class="level-page" aria-labelledby="story">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={addressOf({ at: 'class', id })} icon="back">
          <bdi>{name}</bdi>
        </ButtonLink>
      </nav>
      <PlaceHeading id="story">{t('story.title')}</PlaceHeading>
      {levels.length === 0 ? (
        <p class="card">{t('story.none')}</p>
      ) : (
        <>
          <Pick
            label="teacher.level"
            all="story.first-level"
            picked={picked}
            from={levels}
            onPick={onPick}
          />
          {children}
        </>
      )}
    </section>
  );
}
