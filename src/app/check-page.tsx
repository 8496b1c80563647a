// 前測/後測: asked before the level that an address names, or after the attempt it names.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '../attempt/attempt.ts';
import type { Words } from '../base/words.ts';
import { CheckView, WhysView } from '../dialogue/check.tsx';
import type { Level } from '../level/level.ts';
import { type Answered, answer, type Checks, itemsAt, nextItem, type Time } from '../play/check.ts';
import type { Store } from '../store/store.ts';
import { bring, locale, t } from '../text/text.ts';
import { begunWith } from './begun.ts';
import { device } from './device.ts';
import { addFonts, loadLevel } from './load.ts';
import { Lost } from './lost.tsx';
import { useUndisturbed } from './offline/undisturbed.ts';
import { beginChecked } from './open-level.ts';
import { go } from './routes.ts';
import { change, settings } from './settings.ts';
import { Waiting } from './waiting.tsx';

interface Asked {
  store: Store;
  attempt: Attempt;
  level: Level;
  words: Words;
}

async function askBefore(id: string): Promise<Asked | undefined> {
  const [file, store] = await Promise.all([loadLevel(id, settings.value.locale), device()]);
  addFonts(file);
  const attempt = await beginChecked(file.level, store);
  return attempt && { ...file, store, attempt };
}

async function askAfter(id: string): Promise<Asked | undefined> {
  const store = await device();
  const attempt = (await store.attempts()).find((one) => one.id === id);
  if (!attempt?.checks || !attempt.finishedAt) return undefined;
  const { locale: language } = settings.value;
  const now = await loadLevel(attempt.level, language);
  addFonts(now);
  const file = await begunWith(attempt, now, language, store);
  return file?.level.checks ? { ...file, store, attempt } : undefined;
}

/** Goes on to the play of an attempt: the very one, be it finished or not. */
function toPlay({ id, level }: Attempt): void {
  change({ open: id });
  go(`play/${level}`);
}

interface CheckPageProps {
  time: Time;
  /** Id of the level (before), or of the attempt (after). */
  of: string;
}

export function CheckPage({ time, of }: CheckPageProps) {
  return (
    <Checked
      time={time}
      of={of}
      onOver={(attempt) => (attempt ? toPlay(attempt) : go(`play/${of}`))}
    />
  );
}

interface CheckedProps extends CheckPageProps {
  /** All is answered or skipped, of the attempt that goes on; of none, where the level has no checks. */
  onOver: (attempt: Attempt | undefined) => void;
}

/** A check, wherever it is asked. */
export function Checked({ time, of, onOver }: CheckedProps) {
  useUndisturbed();
  const [asked, setAsked] = useState<Asked | 'none'>();
  useEffect(() => {
    const asking = time === 'before' ? askBefore(of) : askAfter(of);
    void Promise.all([asking, bring('desk')]).then(
      ([found]) => {
        // A level without checks is just played.
        if (!found && time === 'before') onOver(undefined);
        else setAsked(found ?? 'none');
      },
      () => setAsked('none'),
    );
  }, [time, of, locale.value]);
  if (asked === 'none') return <Lost />;
  if (!asked) return <Waiting />;
  return <Asking time={time} asked={asked} onOver={onOver} />;
}

function Asking({ time, asked, onOver }: Pick<CheckedProps, 'time' | 'onOver'> & { asked: Asked }) {
  const { store, level, words } = asked;
  const [attempt, setAttempt] = useState(asked.attempt);
  const { checks } = attempt;
  const forms = level.checks;
  const next = forms && checks && nextItem(forms, checks, time);
  const over = !next || checks.skipped === true;
  const toldWhy = over && time === 'after' && !checks?.skipped;
  useEffect(() => {
    if (over && !toldWhy) onOver(attempt);
  }, [over, toldWhy]);
  // What is shown lags behind by as long as storing takes; a second tap goes on from the first.
  const latest = useRef(attempt);
  /** What shows as answered is kept: the next item comes once this one is stored. */
  const keep = async (changed: (checks: Checks) => Checks) => {
    const before = latest.current.checks;
    if (!before) return;
    latest.current = { ...latest.current, checks: changed(before) };
    const { id } = latest.current;
    // Another tab may have gone on with the decisions, or answered another item.
    const kept = await store.changeAttempt(id, (there) =>
      there.checks ? { ...there, checks: changed(there.checks) } : there,
    );
    setAttempt(kept ?? latest.current);
  };
  const head = { title: words[level.title] ?? '', academy: level.academy, words };
  if (!forms || !checks) return <Lost />;
  if (toldWhy) {
    const said = {
      heading: t('check.done'),
      lead: t('check.done-lead'),
      done: t('check.to-ending'),
    };
    return (
      <WhysView
        {...head}
        said={said}
        items={[...forms.a, ...forms.b]}
        onDone={() => onOver(attempt)}
      />
    );
  }
  if (over) return <Waiting />;
  return (
    <CheckView
      {...head}
      said={{
        heading: t(`check.${time}`),
        lead: t(`check.${time}-lead`),
        skip: t(`check.${time}-skip`),
      }}
      items={itemsAt(forms, checks, time)}
      next={next}
      onAnswer={(given: Answered) => void keep((kept) => answer(kept, time, next.id, given))}
      onSkip={() => void keep((kept) => ({ ...kept, skipped: true }))}
    />
  );
}
