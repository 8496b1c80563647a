// How loud a kiosk is, to be tried on the spot, and the hours in which it makes no sound.
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import { locale, t } from '../../../text/text.ts';
import { loadPromises } from '../../load.ts';
import { type OneSound, oneSound } from '../../one-sound.ts';
import { Check, FormPart, type FormProps, Wrong } from './fields.tsx';

/** The sound with which the volume is tried; undefined until it has come, or where it does not. */
function useTrial(): OneSound | undefined {
  const [sound, setSound] = useState<OneSound>();
  useEffect(() => {
    let made: OneSound | undefined;
    let isGone = false;
    loadPromises('chuanglian', locale.peek()).then(
      ({ sound: entry }) => {
        if (isGone) return;
        made = oneSound(entry, 1);
        setSound(made);
      },
      () => {},
    );
    return () => {
      isGone = true;
      made?.dispose();
    };
  }, []);
  return sound;
}

export function SoundPart({ draft, type, wrong }: FormProps) {
  const sound = useTrial();
  const id = useId();
  const percent = Math.round(100 * draft.volume);
  return (
    <FormPart title={t('staff.form.sound')}>
      <div class="field" data-field="volume">
        <label for={id}>{t('staff.form.volume')}</label>
        <div class="staff-volume">
          <input
            id={id}
            type="range"
            min={0}
            max={100}
            step={5}
            value={percent}
            aria-valuetext={loudness(percent)}
            onInput={(event) => type({ volume: event.currentTarget.valueAsNumber / 100 }, 'volume')}
          />
          <output for={id}>{loudness(percent)}</output>
          <Button
            icon="sound"
            do="act:staff-try-sound"
            disabled={!sound || percent === 0}
            onPress={() => {
              sound?.loud(draft.volume);
              sound?.play();
            }}
          >
            {t('staff.form.try')}
          </Button>
        </div>
      </div>
      <Check
        checked={draft.isQuiet}
        do="act:staff-quiet"
        onCheck={(isQuiet) => type({ isQuiet }, 'quiet')}
      >
        {t('staff.form.quiet')}
      </Check>
      {draft.isQuiet && (
        <div data-field="quiet">
          <div class="staff-times">
            {(['from', 'to'] as const).map((end) => (
              <div key={end} class="field">
                <label for={`${id}-${end}`}>{t(`staff.form.${end}`)}</label>
                <input
                  id={`${id}-${end}`}
                  type="time"
                  value={draft[end]}
                  aria-invalid={wrong.includes('quiet')}
                  aria-describedby={`${id}-wrong`}
                  onInput={(event) => type({ [end]: event.currentTarget.value }, 'quiet')}
                />
              </div>
            ))}
          </div>
          <Wrong id={`${id}-wrong`} field="quiet" wrong={wrong} />
        </div>
      )}
    </FormPart>
  );
}

const loudness = (percent: number): string =>
  percent === 0 ? t('staff.form.silent') : `${percent}%`;
