// Has the service worker keep the game: the shell comes with it, the levels one file after another.
import { signal } from '@preact/signals';
import { ownScript } from '../../base/trusted.ts';
import type { Kept, Said, Standing } from '../../offline/messages.ts';
import { watchUpdates } from './update.ts';
import { ask, BUILD } from './worker-link.ts';

/** Why nothing can be kept under this address. */
export type Hindrance = 'insecure' | 'unsupported' | 'refused';

export const hindrance = signal<Hindrance>();

/** What is kept, as far as it was asked. */
export const standing = signal<Standing>();

/** What stopped the fetching. */
export const stopped = signal<Exclude<Kept, 'kept' | 'unwanted'>>();

/** One tab fetches for all. */
const FETCHING = 'qinglian fetching';

/** Files that are fetched at the same time: few, for a play may be on. */
const AT_ONCE = 2;

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

function hindranceHere(): Hindrance | undefined {
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator ? undefined : 'unsupported';
}

/** Registers the worker once; undefined where that cannot be. */
function register(): Promise<ServiceWorkerRegistration | undefined> {
  const enlist = async () => {
    hindrance.value = hindranceHere();
    if (hindrance.value) return undefined;
    try {
      const workers = navigator.serviceWorker;
      const made = await workers.register(ownScript('./service-worker.js'), {
        updateViaCache: 'none',
      });
      watchUpdates(made);
      return made;
    } catch {
      // Private windows, and browsers in which storage is switched off.
      hindrance.value = 'refused';
      return undefined;
    }
  };
  registered ??= enlist();
  return registered;
}

/** Says something to the worker of this build; undefined where there is none. */
async function say<T>(said: Said): Promise<T | undefined> {
  const made = await registered;
  const worker = made?.active ?? made?.installing;
  return worker ? ask<T>(worker, said) : undefined;
}

type Choice = Pick<Standing, 'wanted' | 'paused'>;

/** What was chosen, until the worker has answered: it shows at once, and what was asked before undoes nothing. */
let chosen: Choice | undefined;

const hear = (told: Standing | undefined): Standing | undefined => {
  // Whatever another build keeps says nothing of this one.
  if (told?.build === BUILD) {
    standing.value = { ...told, ...chosen };
    document.documentElement.dataset.kept = told.missing.length > 0 ? 'in-part' : 'whole';
  }
  return standing.value;
};

/** Asks anew what is kept. */
export const lookAtStanding = async (): Promise<Standing | undefined> =>
  hear(await say<Standing>({ do: 'tell' }));

async function fetchMissing(): Promise<void> {
  const now = await lookAtStanding();
  if (!now || now.paused) return;
  stopped.value = undefined;
  const left = [...now.missing];
  const fetchNext = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const how = await say<Kept>({ do: 'keep', path });
      if (how === 'kept') continue;
      stopped.value = how === 'unwanted' ? undefined : how;
      left.length = 0;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  await lookAtStanding();
}

/** Goes on fetching what is to be kept, unless another tab does; then it stands by until that is closed. */
const goOn = (): Promise<void> => navigator.locks.request(FETCHING, fetchMissing);

/** Keeps another choice from now on. */
export async function choose({ wanted, paused }: Choice): Promise<void> {
  const choice = { wanted, paused };
  chosen = choice;
  if (standing.value) standing.value = { ...standing.value, ...choice };
  // What is missing for it only the worker knows.
  delete document.documentElement.dataset.kept;
  const told = await say<Standing>({ do: 'choose', ...choice }).finally(() => {
    // It may have been chosen otherwise meanwhile.
    if (chosen === choice) chosen = undefined;
  });
  hear(told);
  if (!paused) await goOn();
}

/** Begins to keep the game. Never rejects. */
export async function startKeeping(): Promise<void> {
  const made = await register();
  if (!made) return;
  const { active } = await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller && active) {
    await ask(active, { do: 'claim', build: BUILD });
  }
  addEventListener('online', () => void goOn());
  await goOn();
}
