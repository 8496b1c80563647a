// 交給老師: an attempt as QR codes for the teacher's camera, or as a file or a text where there is none.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Player } from '../../attempt/attempt.ts';
import { type Handed, resultName, writeResult } from '../../classroom/handed.ts';
import { resultCharacters, resultCodes } from '../../classroom/result-parcel.ts';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import { locale, t } from '../../text/text.ts';
import { device } from '../device.ts';
import { useKeptOpen } from '../kept-open.ts';
import { loadCatalogue } from '../load.ts';
import { go } from '../routes.ts';
import { saveFile } from '../save-file.ts';
import { change, settings } from '../settings.ts';
import { Waiting } from '../waiting.tsx';
import { CodePages } from './code-pages.tsx';
import { CopyText } from './copy-text.tsx';
import './codes.css';

interface Ready {
  handed: Handed;
  player: Player;
  title: string;
}

/** What is handed in with an attempt of this device. */
async function readyFor(id: string): Promise<Ready | 'unknown' | 'no-class'> {
  const store = await device();
  const [players, attempts] = await Promise.all([store.players(), store.attempts()]);
  const found = attempts.find((one) => one.id === id);
  const player = players.find((one) => one.id === found?.player);
  if (!found || !player) return 'unknown';
  if (player.tag === undefined || player.seat === null) return 'no-class';
  const { player: _, ...attempt } = found;
  const catalogue = await loadCatalogue(locale.value).catch(() => []);
  const title = catalogue.find((entry) => entry.id === attempt.level)?.title ?? attempt.level;
  return { handed: { tag: player.tag, seat: player.seat, attempt }, player, title };
}

/** Of so many attempts it is remembered that the teacher has them. */
const REMEMBERED = 200;

function noteHandedIn(id: string): void {
  const others = settings.value.handedIn.filter((one) => one !== id);
  change({ handedIn: [...others, id].slice(-REMEMBERED) });
}

function HandIn({ handed, player, title }: Ready) {
  const { say, toasts } = useToast();
  const [asText, setAsText] = useState(false);
  const { attempt, seat } = handed;
  const codes = useMemo(() => resultCodes(handed), [handed]);
  const lesson = settings.value.lesson;
  useKeptOpen(player.id === settings.value.player ? attempt.id : undefined);
  const save = () => {
    const name = resultName(handed);
    saveFile(name, writeResult(handed), 'application/json');
    say(t('common.saved', { name }));
  };
  const done = (next: string) => {
    noteHandedIn(attempt.id);
    go(next);
  };
  const count = codes.ok ? codes.value.length : 0;
  return (
    <>
      {toasts}
      <section class="card shown-code">
        {codes.ok && <CodePages codes={codes.value} label={t('hand-in.qr', { seat })} />}
        <div>
          <h2>{t('hand-in.who', { seat, title })}</h2>
          <p>
            {!codes.ok
              ? t('hand-in.too-long')
              : count > 1
                ? t('hand-in.lead-many', { count })
                : t('hand-in.lead')}
          </p>
          <Button kind="main" icon="check" do="act:handed" onPress={() => done('home')}>
            {t('hand-in.done')}
          </Button>
          {lesson !== null && (
            <Button icon="player" do="act:next-pupil" onPress={() => done(`join/${lesson}`)}>
              {t('hand-in.next')}
            </Button>
          )}
          <h3>{t('hand-in.others')}</h3>
          <div class="other-ways">
            <Button icon="save" do="act:save-result" onPress={save}>
              {t('hand-in.file')}
            </Button>
            <Button
              icon="document"
              pressed={asText}
              do="act:as-text"
              onPress={() => setAsText(!asText)}
            >
              {t('hand-in.text')}
            </Button>
          </div>
          {asText && (
            <>
              <p>{t('hand-in.text-lead')}</p>
              <CopyText text={resultCharacters(handed)} label={t('hand-in.text')} />
            </>
          )}
        </div>
      </section>
    </>
  );
}

export function HandInPage({ attempt }: { attempt: string }) {
  const [ready, setReady] = useState<Ready | 'unknown' | 'no-class'>();
  const language = locale.value;
  useEffect(() => {
    void readyFor(attempt).then(setReady);
  }, [attempt, language]);
  if (!ready) return <Waiting />;
  return (
    <main class="page hand-in">
      <header>
        <Button
          kind="quiet"
          icon="back"
          label={t('common.back')}
          do="act:back"
          onPress={() => history.back()}
        />
        <h1>{t('hand-in.title')}</h1>
      </header>
      {typeof ready === 'object' ? (
        <HandIn {...ready} />
      ) : (
        <section class="card" data-refused={ready}>
          <p>{t(`hand-in.${ready}`)}</p>
          <div class="ways-on">
            {ready === 'no-class' && (
              <ButtonLink kind="main" icon="group" href="#/join">
                {t('join.title')}
              </ButtonLink>
            )}
            <ButtonLink icon="home" href="#/home">
              {t('common.home')}
            </ButtonLink>
          </div>
        </section>
      )}
    </main>
  );
}
