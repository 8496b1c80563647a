// What somebody took home from a booth, on their own phone: the promise, the law in plain words, and when
// to think again. Nothing of it is kept: all stands in the address.
import './take-home.css';
import '../../../dialogue/dialogue.css';
import { useEffect, useState } from 'preact/hooks';
import { no, ok, type Result } from '../../../base/result.ts';
import type { Locale } from '../../../base/words.ts';
import { Button, ButtonLink } from '../../../controls/controls.tsx';
import { LawCardFace } from '../../../dialogue/law-card.tsx';
import { optionOf, type Taken, takenIn } from '../../../kiosk/taken.ts';
import type { LevelFile } from '../../../level/level.ts';
import { promiseNamed } from '../../../play/promise.ts';
import { LANGUAGE_TAGS, locale, t } from '../../../text/text.ts';
import { BadgeView } from '../../keepsakes/badge-art.tsx';
import '../../keepsakes/badge.css';
import { addFonts, loadLevel, loadPromises, NotThere } from '../../load.ts';
import { speak } from '../../title.tsx';
import { Waiting } from '../../waiting.tsx';
import { Booster } from './booster.tsx';
import { LaterCard } from './later-card.tsx';

interface Opened extends Pick<LevelFile, 'level' | 'words'> {
  taken: Taken;
  /** Its words; undefined where none was taken along, or there is no such. */
  promise: string | undefined;
}

type Trouble = 'broken' | 'failed';

async function open(address: string, language: Locale): Promise<Result<Opened, Trouble>> {
  const taken = takenIn(address);
  if (!taken) return no('broken');
  try {
    const file = await loadLevel(taken.level, language);
    addFonts(file);
    const { level, words } = file;
    const option = taken.promise === undefined ? undefined : optionOf(taken.promise);
    if (option !== undefined) {
      const named = promiseNamed(level, option);
      return ok({ taken, level, words, promise: named && words[named] });
    }
    const { promises } = await loadPromises(level.academy, language);
    return ok({ taken, level, words, promise: taken.promise && promises[taken.promise] });
  } catch (fault) {
    return no(fault instanceof NotThere ? 'broken' : 'failed');
  }
}

/** @param taken the part of the address that says what was taken */
export function TakenPage({ taken }: { taken: string }) {
  const [opened, setOpened] = useState<Result<Opened, Trouble>>();
  const [tries, setTries] = useState(0);
  const language = locale.value;
  useEffect(() => {
    void open(taken, language).then(setOpened);
  }, [taken, language, tries]);
  if (!opened) return <Waiting />;
  if (opened.ok) return <Home key={taken} {...opened.value} />;
  const isBroken = opened.error === 'broken';
  return (
    <main class="page middle">
      <section class="card" role="alert" data-trouble={opened.error}>
        {isBroken && <h1>{t('taken.broken')}</h1>}
        <p>{t(isBroken ? 'taken.broken-lead' : 'taken.failed')}</p>
        <div class="ways-on">
          {!isBroken && (
            <Button kind="main" icon="replay" onPress={() => setTries(tries + 1)}>
              {t('home.retry')}
            </Button>
          )}
          <ButtonLink kind={isBroken ? 'main' : 'plain'} href="#/" icon="home">
            {t('common.home')}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}

function Home({ taken, level, words, promise }: Opened) {
  const [asking, setAsking] = useState(false);
  /** How often the six were asked: each time the other half. */
  const [rounds, setRounds] = useState(0);
  const forms = level.checks;
  const over = () => {
    setAsking(false);
    setRounds(rounds + 1);
    scrollTo(0, 0);
  };
  if (asking && forms) {
    return (
      <Booster level={level} words={words} forms={forms} other={rounds % 2 === 1} onOver={over} />
    );
  }
  const other = locale.value === 'zh' ? 'en' : 'zh';
  const cards = Object.values(level.cards);
  return (
    <main class="page taken-page" data-academy={level.academy}>
      <header>
        <div>
          <p class="level-title">{words[level.title]}</p>
          <h1>{t(promise ? 'taken.title' : 'taken.title-bare')}</h1>
        </div>
        <Button kind="quiet" do="act:language" onPress={() => void speak(other)}>
          <span lang={LANGUAGE_TAGS[other]}>{t('title.other-language')}</span>
        </Button>
      </header>
      <div class="taken-desk">
        {promise && (
          <BadgeView
            id="taken"
            badge={{ promise, name: words[level.title] ?? '', day: `${taken.day}T12:00:00` }}
          />
        )}
        {forms && <LaterCard taken={taken} promise={promise} onBegin={() => setAsking(true)} />}
      </div>
      {cards.length > 0 && (
        <section class="taken-laws">
          <h2>{t('taken.laws')}</h2>
          <p>{t('taken.laws-lead')}</p>
          <div>
            {cards.map((card) => (
              <LawCardFace key={card.link} card={card} words={words} />
            ))}
          </div>
        </section>
      )}
      <footer class="take-ways">
        <ButtonLink icon="home" href="#/home">
          {t('common.home')}
        </ButtonLink>
        <ButtonLink kind="main" icon="next" href={`#/play/${level.id}`} do="act:play-here">
          {t('taken.play')}
        </ButtonLink>
      </footer>
    </main>
  );
}
