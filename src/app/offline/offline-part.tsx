// What this device keeps for when there is no network, in the settings: how far it is, what to keep, and
// installing the game.
import './offline-part.css';
import { useEffect } from 'preact/hooks';
import { sizeOf } from '../../base/size.ts';
import { Button, Icon } from '../../controls/controls.tsx';
import { Progress } from '../../controls/meter.tsx';
import { ACADEMIES, type Academy } from '../../level/terms.ts';
import type { Standing } from '../../offline/messages.ts';
import type { PackStanding } from '../../offline/plan.ts';
import { t } from '../../text/text.ts';
import { InstallPart } from './install-part.tsx';
import { choose, hindrance, lookAtStanding, standing, startKeeping, stopped } from './keeping.ts';
import { UpdatePart } from './update-notice.tsx';
import { BUILD } from './worker-link.ts';

/** Milliseconds after which it is asked anew how much is kept, while more comes. */
const AGAIN_MS = 800;

/** Follows what is kept for as long as it is shown. */
function useStanding(): Standing | undefined {
  useEffect(() => {
    void startKeeping();
    const asking = setInterval(() => void lookAtStanding(), AGAIN_MS);
    return () => clearInterval(asking);
  }, []);
  return standing.value;
}

const wholeOf = ({ files, keptFiles }: PackStanding): boolean => keptFiles === files;

/** How far it is, in a sentence. */
function tellStanding({ packs, paused, missing, bytes, keptBytes }: Standing): string {
  const sizes = { kept: sizeOf(keptBytes), all: sizeOf(bytes) };
  if (missing.length === 0) return t('offline.whole');
  if (stopped.value) return t(`offline.${stopped.value}`);
  if (paused) return t('offline.paused', sizes);
  const [shell] = packs;
  return shell && !wholeOf(shell) ? t('offline.shell') : t('offline.fetching', sizes);
}

function HowFar({ now }: { now: Standing }) {
  const { wanted, paused, missing, bytes, keptBytes } = now;
  const halted = paused || stopped.value !== undefined;
  return (
    <>
      <p role="status" class="standing">
        {missing.length === 0 && <Icon name="check" />}
        <span>{tellStanding(now)}</span>
      </p>
      {missing.length > 0 && (
        <div class="how-far">
          <Progress
            name={t('offline.progress')}
            percent={bytes > 0 ? Math.floor((100 * keptBytes) / bytes) : 0}
          />
          <Button
            {...(halted ? { icon: 'download' } : {})}
            do={halted ? 'act:go-on-keeping' : 'act:pause-keeping'}
            onPress={() => void choose({ wanted, paused: !halted })}
          >
            {t(halted ? 'offline.go-on' : 'offline.pause')}
          </Button>
        </div>
      )}
    </>
  );
}

/** How much of a pack is kept. */
function tellPack(pack: PackStanding, isWanted: boolean): string {
  if (wholeOf(pack)) return t('offline.pack.whole');
  if (!isWanted) return t('offline.pack.unwanted');
  if (pack.keptFiles === 0) return t('offline.pack.none');
  return t('offline.pack.part', { kept: sizeOf(pack.keptBytes) });
}

function Packs({ now }: { now: Standing }) {
  const { packs, wanted, paused } = now;
  const isWanted = (academy: Academy) => wanted === 'all' || wanted.includes(academy);
  const pick = (academy: Academy, on: boolean) => {
    const picked = ACADEMIES.filter((one) => (one === academy ? on : isWanted(one)));
    void choose({ wanted: picked.length === ACADEMIES.length ? 'all' : picked, paused });
  };
  const facts = (pack: PackStanding, on: boolean) => (
    <span class="facts">
      {sizeOf(pack.bytes)} · {tellPack(pack, on)}
    </span>
  );
  const always = (name: 'shell' | 'typeface') =>
    packs.flatMap((pack) =>
      pack.pack === name ? (
        <li key={name} class="pack">
          <span>{t(`offline.pack.${name}`)}</span>
          {facts(pack, true)}
        </li>
      ) : (
        []
      ),
    );
  return (
    <fieldset class="packs">
      <legend>{t('offline.packs')}</legend>
      <ul>
        {always('shell')}
        {ACADEMIES.map((academy) => {
          const pack = packs.find((one) => one.pack === academy);
          return (
            pack && (
              <li key={academy}>
                <label class="pack">
                  <input
                    type="checkbox"
                    checked={isWanted(academy)}
                    data-do={`act:keep-${academy}`}
                    onChange={({ currentTarget }) => pick(academy, currentTarget.checked)}
                  />
                  <span>{t(`academy.${academy}`)}</span>
                  {facts(pack, isWanted(academy))}
                </label>
              </li>
            )
          );
        })}
        {always('typeface')}
      </ul>
      <p class="hint">{t('offline.pack.hint')}</p>
    </fieldset>
  );
}

export function OfflinePart() {
  const now = useStanding();
  return (
    <section class="card offline-part" aria-labelledby="offline-title">
      <h2 id="offline-title">{t('offline.title')}</h2>
      <UpdatePart />
      {hindrance.value ? (
        <p class="notice">{t(`offline.${hindrance.value}`)}</p>
      ) : (
        <>
          <p>{t('offline.lead')}</p>
          {now ? <HowFar now={now} /> : <p role="status">{t('offline.preparing')}</p>}
          {now && <Packs now={now} />}
          <InstallPart />
        </>
      )}
      <p class="hint">{t('update.build', { build: BUILD })}</p>
    </section>
  );
}
