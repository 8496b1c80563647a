// The promise badge of an attempt: one promise is picked, kept with the attempt, and may be printed.
import './badge.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import type { PromisesFile } from '../../level/promises.ts';
import { locale, t } from '../../text/text.ts';
import { loadPromises } from '../load.ts';
import { oneSound } from '../one-sound.ts';
import { labelOf } from '../player-label.ts';
import { settings } from '../settings.ts';
import { Waiting } from '../waiting.tsx';
import { type BadgeFacts, BadgeView } from './badge-art.tsx';
import { BadgeSheet } from './badge-sheet.tsx';
import { type Certified, goBack, useCertified } from './certified.ts';
import { NoCertificate } from './no-certificate.tsx';
import { PromiseList } from './promise-list.tsx';

export function BadgePage({ attempt }: { attempt: string }) {
  const [tries, setTries] = useState(0);
  const [offered, setOffered] = useState<PromisesFile | 'failed'>();
  const opened = useCertified(attempt, tries);
  const academy = opened?.ok ? opened.value.level.academy : undefined;
  const language = locale.value;
  useEffect(() => {
    if (academy) loadPromises(academy, language).then(setOffered, () => setOffered('failed'));
  }, [academy, language, tries]);
  const again = () => {
    setOffered(undefined);
    setTries(tries + 1);
  };
  if (opened && !opened.ok) return <NoCertificate refused={opened.error} onAgain={again} />;
  if (offered === 'failed') return <NoCertificate refused={{ why: 'failed' }} onAgain={again} />;
  if (!opened || !offered) return <Waiting />;
  return <Desk key={attempt} certified={opened.value} offered={offered} />;
}

/** The promise that was chosen in the story is kept there already, so it has no id of its own. */
const IN_STORY = 'in-story';

/** Everything to choose from, by id, the story's own promise first. */
function promisesOf({ certificate, words }: Certified, offered: PromisesFile) {
  const own = certificate.promise && words[certificate.promise];
  return { ...(own ? { [IN_STORY]: own } : {}), ...offered.promises };
}

function Desk({ certified, offered }: { certified: Certified; offered: PromisesFile }) {
  const { store, attempt, player, level, certificate } = certified;
  const promises: Record<string, string> = promisesOf(certified, offered);
  const [picked, setPicked] = useState(attempt.promise ?? IN_STORY);
  const [kept, setKept] = useState(store.keeping === 'kept');
  const [sound] = useState(() => oneSound(offered.sound, settings.value.effects));
  useEffect(() => () => sound.dispose(), []);
  const promise = promises[picked];
  const pick = async (id: string) => {
    setPicked(id);
    sound.play();
    await store.changeAttempt(attempt.id, (there) => {
      const { promise: _, ...bare } = there;
      return id === IN_STORY ? bare : { ...bare, promise: id };
    });
    setKept(store.keeping === 'kept');
  };
  const badge: BadgeFacts = {
    promise,
    name: player ? labelOf(player) : t('who.guest'),
    day: certificate.finishedAt,
  };
  return (
    <main class="page badge-page" data-academy={level.academy}>
      <header>
        <Button
          kind="quiet"
          icon="back"
          label={t('common.back')}
          do="act:back"
          onPress={() => goBack(certified)}
        />
        <h1>{t('badge.title')}</h1>
        <nav>
          <Button
            kind="main"
            icon="print"
            do="act:print"
            disabled={!promise}
            onPress={() => print()}
          >
            {t('badge.print')}
          </Button>
        </nav>
      </header>
      <div class="badge-desk">
        <section class="pinned" aria-live="polite">
          <BadgeView key={picked} id="shown" badge={badge} />
          <p>{promise && t(kept ? 'badge.kept' : 'badge.not-kept')}</p>
        </section>
        <section class="card offered">
          <h2>{t('badge.pick')}</h2>
          <PromiseList
            promises={promises}
            picked={picked}
            own={IN_STORY}
            onPick={(id) => void pick(id)}
          />
        </section>
      </div>
      {promise && <BadgeSheet badge={badge} />}
    </main>
  );
}
