// The beginning of everything about being without a network. It is fetched when nothing else is to be done.
import './update-notice.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { bring } from '../../text/text.ts';
import { startKeeping } from './keeping.ts';
import { openPages, takeUpdate, updateReady } from './update.ts';
import { UpdateNotice } from './update-notice.tsx';
import { guardWriting } from './writing.ts';

export interface Surroundings {
  /** Whether the page that shows is one on which a newer version may be offered. */
  isCalm: () => boolean;
  /** Whether it may be taken without asking: nobody has begun anything on it. */
  isUntouched: () => boolean;
}

/** Begins to keep the game, and offers newer versions. */
export async function start({ isCalm, isUntouched }: Surroundings): Promise<void> {
  const showNotice = async () => {
    await bring('upkeep');
    const host = document.createElement('div');
    document.body.append(host);
    render(<UpdateNotice isCalm={isCalm} />, host);
  };
  let shown: Promise<void> | undefined;
  effect(() => {
    if (!updateReady.value) return;
    shown ??= showNotice();
    // Without its words it says nothing; the version is taken by itself another time.
    shown.catch(() => {});
    if (isUntouched()) void takeAlone();
  });
  guardWriting();
  await startKeeping();
}

/** Takes a newer version unasked, unless another tab is open in which somebody may be writing. */
async function takeAlone(): Promise<void> {
  if ((await openPages()) === 1) await takeUpdate();
}
