// 加入課堂: a class code leads to the level of the lesson, and there one picks one's seat.
import { useEffect, useState } from 'preact/hooks';
import {
  ANY_SEAT,
  asksChecks,
  inHalves,
  LAST_SEAT,
  makesStation,
  readCode,
} from '../../classroom/code.ts';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import type { CatalogueEntry } from '../../level/level.ts';
import { Camera } from '../../scanning/camera.tsx';
import { locale, t } from '../../text/text.ts';
import { go } from '../routes.ts';
import { change } from '../settings.ts';
import { type Joined, type JoinTrouble, lessonOf, playerAt } from './joined.ts';
import './codes.css';

interface CodeFormProps {
  /** As the address has it. */
  typed: string;
  trouble: JoinTrouble | undefined;
  /** Looks for the lesson of the same code once more. */
  onAgain: () => void;
}

function CodeForm({ typed, trouble, onAgain }: CodeFormProps) {
  const [code, setCode] = useState(typed);
  const [wrong, setWrong] = useState(trouble);
  useEffect(() => setWrong(trouble), [trouble]);
  const look = () => {
    const read = readCode(code);
    if (!read.ok) return setWrong(read.error);
    const next = code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
    if (next === typed) onAgain();
    else go(`join/${next}`);
  };
  const scanned = (text: string) => {
    const [, shown] = /#\/join\/([0-9A-Z]{6}[+*]?)$/i.exec(text) ?? [];
    if (shown) go(`join/${shown}`);
    else setWrong('misread');
  };
  return (
    <form
      class="card code-form"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <p>{t('join.lead')}</p>
      <label class="field">
        {t('join.code')}
        <input
          class="class-code"
          value={code}
          maxLength={12}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={wrong !== undefined}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <p role="alert" class="trouble">
        {wrong && t(`join.wrong.${wrong}`)}
      </p>
      <Button kind="main" icon="search" do="act:join" onPress={look}>
        {t('join.go')}
      </Button>
      <button type="submit" class="sr-only" tabIndex={-1} aria-hidden="true" />
      <Camera onCode={scanned} />
    </form>
  );
}

function Today({ entry }: { entry: CatalogueEntry }) {
  return (
    <section class="card lesson" data-academy={entry.academy}>
      <img src={`./${entry.picture}`} alt="" width="1280" height="720" />
      <div>
        <p>{t('join.today')}</p>
        <h2>{entry.title}</h2>
        <p>{t('home.minutes', { minutes: entry.minutes })}</p>
      </div>
    </section>
  );
}

/** The tablet becomes a station. */
function OpenStation({ code, lesson: { entry } }: { code: string; lesson: Joined }) {
  const open = () => {
    change({ station: { code, level: entry.id }, turns: null, player: null, open: null });
    go('station');
  };
  return (
    <>
      <Today entry={entry} />
      <section class="card">
        <h2>{t('station.title')}</h2>
        <p>{t('station.lead')}</p>
        <div class="ways-on">
          <Button kind="main" icon="next" do="act:open-station" onPress={open}>
            {t('station.open')}
          </Button>
        </div>
      </section>
    </>
  );
}

function Seats({ code, lesson }: { code: string; lesson: Joined }) {
  const [seat, setSeat] = useState<number>();
  const { entry, tag, seats } = lesson;
  const last = seats === ANY_SEAT ? LAST_SEAT : seats;
  const take = async (at: number): Promise<void> => {
    const player = await playerAt(tag, at);
    change({ player: player.id, lesson: code });
    go(`${asksChecks(code) ? 'check' : 'play'}/${entry.id}`);
  };
  return (
    <>
      <Today entry={entry} />
      <section class="card" aria-labelledby="pick-seat">
        <h2 id="pick-seat">{t('join.pick')}</h2>
        <ul class="seats">
          {Array.from({ length: last }, (_, at) => at + 1).map((one) => (
            <li key={one}>
              <Button
                label={t('join.seat', { seat: one })}
                pressed={one === seat}
                do={`act:seat-${one}`}
                onPress={() => setSeat(one)}
              >
                {one}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <footer class="take-seat">
        <Button
          kind="main"
          icon="next"
          disabled={seat === undefined}
          do="act:take-seat"
          onPress={() => seat !== undefined && void take(seat)}
        >
          {seat === undefined ? t('join.take-none') : t('join.take', { seat })}
        </Button>
      </footer>
    </>
  );
}

export function JoinPage({ code: address }: { code: string }) {
  const code = decoded(address);
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<Joined | JoinTrouble>();
  const language = locale.value;
  useEffect(() => {
    if (code !== '') void lessonOf(code).then(setFound);
  }, [code, language, tries]);
  const lesson = typeof found === 'object' ? found : undefined;
  return (
    <main class="page join">
      <header>
        <ButtonLink
          kind="quiet"
          icon="back"
          href={lesson ? '#/join' : '#/who'}
          label={t('common.back')}
        />
        <h1>{t('join.title')}</h1>
        {lesson && <span class="class-code">{inHalves(code.toUpperCase())}</span>}
      </header>
      {lesson && makesStation(code) ? (
        <OpenStation code={code} lesson={lesson} />
      ) : lesson ? (
        <Seats code={code} lesson={lesson} />
      ) : code !== '' && found === undefined ? (
        <p role="status">{t('common.loading')}</p>
      ) : (
        <CodeForm
          typed={code}
          trouble={typeof found === 'string' ? found : undefined}
          onAgain={() => setTries(tries + 1)}
        />
      )}
    </main>
  );
}

/** What an address says; nonsense as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
