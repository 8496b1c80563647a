// A law card: one article in plain words, with the official text behind it.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Button, Icon } from '../controls/controls.tsx';
import type { LawCard } from '../play/screen.ts';
import { t } from '../text/text.ts';

/** Whether the official text may be opened: not from a kiosk, which no link leaves. */
export const OfficialLinks = createContext(true);

/** The card alone, as it stands in the story and in the debrief. */
export function LawCardFace({ card, words }: { card: LawCard; words: Words }) {
  const isLinked = useContext(OfficialLinks);
  return (
    <article class="law-card">
      <header>
        <Icon name="law" />
        <h3>
          {words[card.name]} <span>{words[card.article]}</span>
        </h3>
      </header>
      <p>{words[card.plain]}</p>
      {card.myth && (
        <p class="myth">
          <b>{t('play.law-myth')}</b> {words[card.myth]}
        </p>
      )}
      <footer>
        {isLinked && (
          <a href={card.link} target="_blank" rel="noreferrer noopener">
            {t('play.law-link')}
          </a>
        )}
        <small>{t('play.law-checked', { date: card.checked })}</small>
      </footer>
    </article>
  );
}

/** The moment in the story when a card is met. */
export function LawCardView({
  card,
  words,
  onContinue,
}: {
  card: LawCard;
  words: Words;
  onContinue: () => void;
}) {
  return (
    <section class="panel law" aria-label={t('play.law-met')}>
      <h2>{t('play.law-met')}</h2>
      <span class="seal">
        <Icon name="law" />
      </span>
      <LawCardFace card={card} words={words} />
      <Button kind="main" icon="next" do="continue" onPress={onContinue}>
        {t('common.continue')}
      </Button>
    </section>
  );
}
