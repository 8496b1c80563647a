// A line in the dialogue box: who speaks, the words as they appear, and the way on.
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Button } from '../controls/controls.tsx';
import type { Shown } from '../play/screen.ts';
import { t } from '../text/text.ts';

/** Milliseconds from one character to the next. */
const PACE = { slow: 70, normal: 28, 'at-once': 0 };

/** Milliseconds from one change of the page to the next, at least: every one costs a slow device. */
const STEP = 50;

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
  const [seen, setSeen] = useState(pace === 0 ? text.length : 0);
  const whole = seen >= text.length;
  useEffect(() => {
    if (whole) return;
    const begun = performance.now();
    const steps = setInterval(
      () => setSeen(seenAfter(text, (performance.now() - begun) / pace)),
      Math.max(pace, STEP),
    );
    return () => clearInterval(steps);
  }, [whole, text, pace]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button beside does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: likewise
    <div
      class={narration ? 'words narration' : 'words'}
      onClick={() => (whole ? onContinue() : setSeen(text.length))}
    >
      <p class="sr-only" aria-live="polite">
        {text}
      </p>
      {/* What is yet to appear has its place already, so that nothing moves. */}
      <p aria-hidden="true">
        {text.slice(0, seen)}
        {!whole && <span class="unseen">{text.slice(seen)}</span>}
      </p>
    </div>
  );
}

/** Up to which index a text is seen; a word of Latin script appears whole. */
function seenAfter(text: string, characters: number): number {
  const rest = text.slice(Math.floor(characters));
  const [started = ''] = /^[\p{Script=Latin}\p{N}\p{M}\uDC00-\uDFFF'’-]*/u.exec(rest) ?? [];
  return Math.min(text.length, Math.floor(characters) + started.length);
}
