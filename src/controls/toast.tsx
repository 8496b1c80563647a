// A word that something was done. It goes by itself, but not while somebody points at it or is in it.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/text.ts';
import { Button, Icon } from './controls.tsx';
import './signs.css';

/** Milliseconds that a toast stays: a moment to notice it, and time to read it slowly. */
export const lasting = (words: string): number => 5000 + 120 * words.length;

interface ToastProps {
  words: string;
  onGone: () => void;
}

/** The toast alone; it belongs into a region that is there before it is. */
export function Toast({ words, onGone }: ToastProps) {
  const [pointedAt, setPointedAt] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointedAt || focused;
  useEffect(() => {
    if (held) return;
    const leaving = setTimeout(onGone, lasting(words));
    return () => clearTimeout(leaving);
  }, [held, words]);
  return (
    <div
      class="toast"
      data-surroundings="dark"
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <Icon name="check" />
      <span>{words}</span>
      <Button kind="quiet" icon="close" label={t('common.close')} onPress={onGone} />
    </div>
  );
}

/** @returns `say` shows a toast in the place of the one before; `toasts` is where it appears */
export function useToast() {
  const [said, setSaid] = useState({ nth: 0, words: '' });
  const say = (words: string) => setSaid(({ nth }) => ({ nth: nth + 1, words }));
  const toasts = (
    <div class="toasts" role="status">
      {said.words && <Toast key={said.nth} words={said.words} onGone={() => say('')} />}
    </div>
  );
  return { say, toasts };
}
