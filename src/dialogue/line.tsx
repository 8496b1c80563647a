// A line in the dialogue box: who speaks, the words as they appear, and the way on.
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Button } from '../controls/controls.tsx';
import type { Shown } from '../play/screen.ts';
import { t } from '../text/text.ts';

/** Milliseconds from one character to the next. */
const PACE = { slow: 70, normal: 28, 'at-once': 0 };

interface Props {
  words: Words;
  line: Extract<Shown, { kind: 'line' }>;
  /** Differs for every line shown. */
  moment: string;
  speed: keyof typeof PACE;
  /** Reads the line aloud, where the device has a voice for it. */
  onListen?: (() => void) | undefined;
  onContinue: () => void;
}

export function Line({ words, line, moment, speed, onListen, onContinue }: Props) {
  const text = words[line.text] ?? '';
  const name = line.name && words[line.name];
  return (
    <section class="dialogue-box" aria-label={name ?? t('play.narrator')}>
      {name && <h2 class="name-tag">{name}</h2>}
      <Spoken
        key={moment}
        text={text}
        pace={PACE[speed]}
        narration={!name}
        onContinue={onContinue}
      />
      {onListen && <Button kind="quiet" icon="sound" label={t('play.listen')} onPress={onListen} />}
      <Button
        kind="main"
        icon="next"
        class="go-on"
        label={t('common.continue')}
        do="continue"
        onPress={onContinue}
      />
    </section>
  );
}

/** The words. A tap on them first shows them all, then goes on; the button beside always goes on. */
function Spoken({
  text,
  pace,
  narration,
  onContinue,
}: {
  text: string;
  pace: number;
  narration: boolean;
  onContinue: () => void;
}) {
  const [whole, setWhole] = useState(pace === 0);
  useEffect(() => {
    if (whole) return;
    const timer = setTimeout(() => setWhole(true), text.length * pace);
    return () => clearTimeout(timer);
  }, [whole, text, pace]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button beside does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: likewise
    <div
      class={narration ? 'words narration' : 'words'}
      onClick={() => (whole ? onContinue() : setWhole(true))}
    >
      <p class="sr-only" aria-live="polite">
        {text}
      </p>
      <p aria-hidden="true">{whole ? text : <Appearing text={text} pace={pace} />}</p>
    </div>
  );
}

function Appearing({ text, pace }: { text: string; pace: number }) {
  return (
    <>
      {pieces(text).map(({ piece, at }) => (
        <span key={at} class="appearing" style={{ '--delay': `${at * pace}ms` }}>
          {piece}
        </span>
      ))}
    </>
  );
}

/** Words of Latin script stay whole, so that they wrap as they will when the line is complete. */
const pieces = (text: string): { piece: string; at: number }[] =>
  [...text.matchAll(/[\p{Script=Latin}\p{N}'’-]+|\s+|./gu)].map((match) => ({
    piece: match[0],
    at: match.index,
  }));
