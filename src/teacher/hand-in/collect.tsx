// 收作答: results come in by the camera, as files, or as text, and each is told what became of it.
import { useState } from 'preact/hooks';
import { Button, ButtonLink, Icon } from '../../controls/controls.tsx';
import { FileButton } from '../../controls/file-button.tsx';
import { beep } from '../../scanning/beep.ts';
import { Camera } from '../../scanning/camera.tsx';
import { t } from '../../text/text.ts';
import { CLASS_CODE } from '../route.ts';
import { Board } from './board.tsx';
import type { Collecting, Received } from './collecting.ts';
import { PickLesson, usePicked } from './pick-lesson.tsx';
import { moodOf, sentenceOf } from './sentences.ts';
import './hand-in.css';

/** How loud the chime is, 0–1: a room of thirty is not quiet. */
const LOUD = 0.9;

/** Something that was handed in, with the name of its file if it came as one. */
interface Entry {
  nth: number;
  from: string;
  received: Received;
}

const SIGNS = { good: 'check', note: 'flag', bad: 'warning' } as const;

function Log({ entries }: { entries: readonly Entry[] }) {
  return (
    <section class="card" aria-labelledby="collect-log">
      <h3 id="collect-log">{t('collect.log')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <ol class="collected" aria-live="polite" tabIndex={0} aria-labelledby="collect-log">
        {entries.map(({ nth, from, received }) => {
          const mood = moodOf(received);
          const what = received.kind === 'unread' ? received.why : received.kind;
          const why = received.kind === 'not-taken' ? received.not.why : what;
          return (
            <li key={nth} class={`told-of ${mood}`} data-received={why}>
              <Icon name={SIGNS[mood]} />
              <span class="typed">
                {from && <small>{from}</small>}
                {sentenceOf(received)}
              </span>
            </li>
          );
        })}
      </ol>
      {entries.length === 0 && <p class="soft">{t('collect.log-empty')}</p>}
    </section>
  );
}

/** Files, by a button or dropped. */
function Files({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <FileButton
        accept=".json,.txt,application/json,text/plain,image/*"
        multiple
        onFiles={onFiles}
      >
        {t('collect.files')}
      </FileButton>
      <p class="soft">{t('collect.files-lead')}</p>
    </div>
  );
}

function Paste({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{t('collect.paste')}</summary>
      <label class="field">
        {t('collect.paste-lead')}
        <textarea
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button
        icon="check"
        disabled={text.trim() === ''}
        do="act:take-text"
        onPress={() => {
          onText(text);
          setText('');
        }}
      >
        {t('collect.take')}
      </Button>
    </details>
  );
}

/** So many are told; the board knows of all. */
const TOLD = 200;

export function Collect({ collecting }: { collecting: Collecting }) {
  const picked = usePicked(collecting);
  const [entries, setEntries] = useState<Entry[]>([]);
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState<{ done: number; all: number }>();
  const tell = (received: readonly Received[], from: string) => {
    setEntries((before) => {
      const first = (before[0]?.nth ?? 0) + 1;
      const more = received.map((one, at) => ({ nth: first + at, from, received: one }));
      return [...more.toReversed(), ...before].slice(0, TOLD);
    });
    if (received.some(({ kind }) => kind === 'taken')) setTurn((now) => now + 1);
  };
  const takeText = async (text: string): Promise<void> => {
    const received = await collecting.text(text);
    const isGood = received.some((one) => one.kind === 'taken' || one.kind === 'more');
    beep(isGood ? 'taken' : 'refused', LOUD);
    tell(received, '');
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    for (const [at, file] of files.entries()) {
      setBusy({ done: at, all: files.length });
      tell(await collecting.file(file), file.name);
    }
    setBusy(undefined);
  };
  if (!picked.choices) return <p role="status">{t('common.loading')}</p>;
  return (
    <section class="collect" aria-labelledby="collect">
      <h2 id="collect" class="sr-only">
        {t('collect.title')}
      </h2>
      {picked.choices.classes.length === 0 ? (
        <div class="notice">
          <Icon name="group" />
          <p>{t('collect.no-class')}</p>
          <ButtonLink href="#classes">{t('collect.to-classes')}</ButtonLink>
        </div>
      ) : (
        <div class="card collect-lesson">
          <PickLesson choices={picked.choices} />
          {picked.class && picked.level ? (
            <ButtonLink icon="qr" href={CLASS_CODE} do="act:class-code">
              {t('collect.show-code')}
            </ButtonLink>
          ) : (
            <p class="soft">{t('collect.pick-both')}</p>
          )}
        </div>
      )}
      <div class="collect-columns">
        <section class="card collect-ways" aria-labelledby="collect-ways">
          <h3 id="collect-ways">{t('collect.ways')}</h3>
          <p>{t('collect.lead')}</p>
          <Camera main onCode={(text) => void takeText(text)} />
          <Files onFiles={(files) => void takeFiles(files)} />
          {busy && (
            <p role="status">
              <progress value={busy.done} max={busy.all} />{' '}
              {t('collect.reading', { done: busy.done, all: busy.all })}
            </p>
          )}
          <Paste onText={(text) => void takeText(text)} />
        </section>
        <div class="collect-seen">
          <Log entries={entries} />
          {picked.class && picked.level && (
            <Board of={picked.class} level={picked.level} collecting={collecting} turn={turn} />
          )}
        </div>
      </div>
    </section>
  );
}
