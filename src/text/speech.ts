// Reading aloud by a voice of the device itself; where there is none, nothing is offered.
import type { Locale } from '../base/words.ts';
import { LANGUAGE_TAGS } from './text.ts';

const LANGUAGES: Record<Locale, RegExp> = { zh: /^(zh[-_]TW|cmn-Hant)/i, en: /^en/i };

/** A voice that needs no network; voices arrive late, so this is asked anew each time. */
function voiceFor(locale: Locale): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && LANGUAGES[locale].test(voice.lang));
}

export const canSpeak = (locale: Locale): boolean => voiceFor(locale) !== undefined;

/** Says a text; whatever was being said stops. @param volume 0–1 @param onEnd when it is over */
export function say(text: string, locale: Locale, volume: number, onEnd: () => void): void {
  const voice = voiceFor(locale);
  if (!voice || volume === 0) return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = LANGUAGE_TAGS[locale];
  utterance.volume = volume;
  utterance.rate = 0.9;
  utterance.onend = onEnd;
  utterance.onerror = onEnd;
  speechSynthesis.speak(utterance);
}

/** Stops what is being said. */
export function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
