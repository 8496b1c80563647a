// One recording opened through howler: if its first file does not play, its next one is tried.
import type { Howl } from 'howler';

/** The means of playing, loaded only once somebody has touched the page. */
export type Library = typeof import('howler');

/** A sound as the catalogue names it. */
export interface SoundEntry {
  /** The same sound in several formats, best first. */
  urls: string[];
  kind: 'effect' | 'music';
}

interface Outcome {
  loaded(howl: Howl): void;
  /** None of the files could be loaded. */
  failed(why: string): void;
}

/** The format of a file by its address, query and data addresses included: `webm`, `m4a`. */
export function formatOf(url: string): string {
  const inline = /^data:(?:audio|video)\/(?:x-)?([\w-]+)/.exec(url)?.[1];
  return (inline ?? /\.(\w+)(?:[?#]|$)/.exec(url)?.[1] ?? '').toLowerCase();
}

/**
 * Loads a sound, silent at first if it is music (which is faded in).
 * Returns what stops and unloads it; after that neither outcome is told any more.
 */
export function openRecording(library: Library, entry: SoundEntry, outcome: Outcome): () => void {
  let close = (): void => {};
  const attempt = (urls: readonly string[]): void => {
    const howl = new library.Howl({
      src: [...urls],
      format: urls.map(formatOf),
      html5: false,
      loop: entry.kind === 'music',
      volume: entry.kind === 'music' ? 0 : 1,
      onload: () => outcome.loaded(howl),
      onloaderror: (_, why) => {
        close();
        if (urls.length > 1) attempt(urls.slice(1));
        else outcome.failed(String(why));
      },
    });
    close = () => {
      // howler tells of an error when something is unloaded in the middle of loading
      howl.off();
      howl.unload();
    };
  };
  if (entry.urls.length === 0) outcome.failed('it names no file');
  else attempt(entry.urls);
  return () => close();
}
