// The end of a visit at a booth, as it looks after each mood of ending and with each thing to take along.
import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '../../attempt/attempt.ts';
import { openAttempt } from '../../attempt/record.ts';
import { isoWithOffset } from '../../base/instant.ts';
import { usualKiosk } from '../../kiosk/settings.ts';
import type { Level, LevelFile } from '../../level/level.ts';
import { walk } from '../../play/explore.ts';
import { stepAt } from '../../play/reduce.ts';
import { locale } from '../../text/text.ts';
import { TakeHome } from '../kiosk/take-home/take-home.tsx';
import { addFonts, loadLevel } from '../load.ts';
import { Waiting } from '../waiting.tsx';

const SITE = 'https://play.example.tw/qinglian/';

/** A finished attempt whose ending is in a shadow, or is not. */
function finished(level: Level, inShadow: boolean): Attempt | undefined {
  const end = walk(level).situations.find(({ state }) => {
    const step = stepAt(level, state.at);
    return 'end' in step && (step.mood === 'shadow') === inShadow;
  });
  const now = isoWithOffset(new Date());
  const attempt = openAttempt(level, { id: 'attempt', player: 'player', startedAt: now });
  const entries = end?.state.taken.map((decision, at) => ({ at, ...decision }));
  return entries && { ...attempt, entries, finishedAt: now };
}

/** @param trial `code`, `text`, `print`, `paper` or `shadow`, then perhaps a level: `text.zhilian.lend-my-account` */
export function TakeHomeTrial({ trial }: { trial: string }) {
  const [what = '', academy = 'chuanglian', slug = 'lost-wallet'] = trial.split('.');
  const [file, setFile] = useState<LevelFile>();
  const [done, setDone] = useState(0);
  const language = locale.value;
  useEffect(() => {
    void loadLevel(`${academy}/${slug}`, language).then((loaded) => {
      addFonts(loaded);
      setFile(loaded);
    });
  }, [academy, slug, language]);
  const attempt = file && finished(file.level, what === 'shadow');
  if (!file || !attempt) return <Waiting />;
  const settings = {
    ...usualKiosk([file.level.id]),
    event: '廉潔園遊會',
    address: what === 'text' ? '' : SITE,
    atEnd: { code: what !== 'paper', print: what === 'paper' || what === 'print' },
  };
  return (
    <TakeHome
      key={done}
      {...file}
      {...{ attempt, settings }}
      onDone={() => setDone(done + 1)}
      onAgain={() => setDone(done + 1)}
    />
  );
}
