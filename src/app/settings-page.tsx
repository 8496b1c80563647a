// Settings: language, light or dark, size and speed of text, motion, the three volumes.
import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../controls/controls.tsx';
import { bring, type TextKey, t } from '../text/text.ts';
import { device } from './device.ts';
import { lazyPart } from './lazy-part.tsx';
import { saveBackup } from './save-file.ts';
import { change, settings } from './settings.ts';
import { speak } from './title.tsx';
import { Upkeep } from './upkeep/upkeep.tsx';

const Offline = lazyPart(async () => {
  await bring('upkeep');
  return (await import('./offline/offline-part.tsx')).OfflinePart;
});

/** One of few: a row of buttons, the one that holds stays in. */
function Few<V extends string>({
  setting,
  name,
  values,
  value,
  say,
  onPick,
}: {
  setting: 'language' | 'size' | 'speed' | 'motion' | 'surroundings';
  name: string;
  values: readonly V[];
  value: V;
  say: (value: V) => ComponentChildren;
  onPick: (value: V) => void;
}) {
  return (
    <fieldset class="few">
      <legend>{name}</legend>
      {values.map((one) => (
        <Button
          key={one}
          pressed={one === value}
          do={`act:set-${setting}-${one}`}
          onPress={() => onPick(one)}
        >
          {say(one)}
        </Button>
      ))}
    </fieldset>
  );
}

function Volume({ name }: { name: 'music' | 'effects' | 'speech' }) {
  return (
    <label class="field">
      {t(`settings.${name}`)}
      <input
        type="range"
        min={0}
        max={1}
        step={0.1}
        value={settings.value[name]}
        onInput={(event) => change({ [name]: event.currentTarget.valueAsNumber })}
      />
    </label>
  );
}

export function SettingsPage() {
  const { locale, size, speed, motion, surroundings } = settings.value;
  return (
    <main class="page settings">
      <header>
        <Button kind="quiet" icon="back" label={t('common.back')} onPress={() => history.back()} />
        <h1>{t('settings.title')}</h1>
      </header>
      <div class="card">
        <Few
          setting="language"
          name={t('settings.language')}
          values={['zh', 'en'] as const}
          value={locale}
          say={(one) => (one === 'zh' ? '中文' : 'English')}
          onPick={(one) => void speak(one)}
        />
        <Few
          setting="size"
          name={t('settings.size')}
          values={['normal', 'large', 'largest'] as const}
          value={size}
          say={(one) => t(`settings.size.${one}`)}
          onPick={(one) => change({ size: one })}
        />
        <p class="preview">{t('settings.preview')}</p>
        <Few
          setting="speed"
          name={t('settings.speed')}
          values={['slow', 'normal', 'at-once'] as const}
          value={speed}
          say={(one) => t(`settings.speed.${one}` as TextKey)}
          onPick={(one) => change({ speed: one })}
        />
        <Few
          setting="motion"
          name={t('settings.motion')}
          values={['system', 'less', 'full'] as const}
          value={motion}
          say={(one) => t(`settings.motion.${one}`)}
          onPick={(one) => change({ motion: one })}
        />
        <Few
          setting="surroundings"
          name={t('settings.surroundings')}
          values={['system', 'light', 'dark'] as const}
          value={surroundings}
          say={(one) => t(`settings.surroundings.${one}`)}
          onPick={(one) => change({ surroundings: one })}
        />
        <Volume name="music" />
        <Volume name="effects" />
        <Volume name="speech" />
        <ButtonLink icon="save" href="#/card">
          {t('settings.card')}
        </ButtonLink>
      </div>
      <Offline />
      <Upkeep saveBackup={async () => saveBackup(await device())} />
    </main>
  );
}
