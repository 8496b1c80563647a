// 課堂代碼 for the projector: as a QR code, and as six characters that the last row can read.
import { useEffect, useState } from 'preact/hooks';
import { AS_STATION, inHalves, WITH_CHECKS } from '../../classroom/code.ts';
import { ButtonLink, Icon } from '../../controls/controls.tsx';
import { Qr } from '../../controls/qr.tsx';
import { t } from '../../text/text.ts';
import { atHand, hold } from '../at-hand.ts';
import { RESULTS } from '../route.ts';
import type { ClassAddress, Collecting } from './collecting.ts';
import { PickLesson, usePicked } from './pick-lesson.tsx';
import './hand-in.css';

export function ClassCode({ collecting }: { collecting: Collecting }) {
  const { choices, class: whose, level } = usePicked(collecting);
  const [given, setGiven] = useState<ClassAddress>();
  const [checks, setChecks] = useState(false);
  const { stations } = atHand.value;
  const behind = stations ? AS_STATION : checks ? WITH_CHECKS : '';
  const way = stations ? 'stations' : 'devices';
  useEffect(() => {
    setGiven(undefined);
    if (whose && level) void collecting.giveOut(whose, level.id, way).then(setGiven);
  }, [whose?.id, level?.id, way]);
  return (
    <section class="class-code-page">
      <div class="code-head">
        <nav class="buttons" aria-label={t('collect.code')}>
          <ButtonLink href={RESULTS} icon="back" do="act:to-results">
            {t('collect.title')}
          </ButtonLink>
        </nav>
        {choices && (
          <div class="card code-of">
            {!(whose && level) && <p>{t('collect.pick-both')}</p>}
            <PickLesson choices={choices} />
            <fieldset class="code-way">
              <legend>{t('collect.way')}</legend>
              {(['devices', 'stations'] as const).map((one) => (
                <label key={one} class="with-checks">
                  <input
                    type="radio"
                    name="code-way"
                    data-do={`act:by-${one}`}
                    checked={one === way}
                    onChange={() => hold({ stations: one === 'stations' })}
                  />
                  {t(`lesson.${one}`)}
                </label>
              ))}
            </fieldset>
            {stations && <p class="soft">{t('collect.stations-hint')}</p>}
          </div>
        )}
      </div>
      {whose && level && given && (
        <div class="projected">
          <Qr text={given.address + behind} label={t('collect.code-qr')} />
          <div>
            <h2>
              {whose.name}
              <br />
              {level.title}
            </h2>
            <ol>
              <li>{t('collect.step-scan')}</li>
              <li>{t('collect.step-type')}</li>
              {stations && <li>{t('collect.step-station')}</li>}
            </ol>
            <p class="six" data-code={given.code + behind}>
              {inHalves(given.code) + behind}
            </p>
            {!stations && (
              <label class="with-checks">
                <input
                  type="checkbox"
                  checked={checks}
                  onChange={(event) => setChecks(event.currentTarget.checked)}
                />
                {t('collect.with-checks')}
              </label>
            )}
            {given.isLocal ? (
              <p class="notice">
                <Icon name="warning" />
                <span>{t(stations ? 'collect.local-station' : 'collect.local')}</span>
              </p>
            ) : (
              <p class="soft">{given.address + behind}</p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
