// The form of a kiosk: what it offers, how it sounds, how long a visit lasts, what may be taken home, and words
// of the staff's own. Nothing of it holds before its one button is pressed and all of it can be read.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import type { IconName } from '../../../controls/icons.tsx';
import { draftOf, type KioskDraft, type KioskField, readDraft } from '../../../kiosk/draft.ts';
import type { KioskSettings } from '../../../kiosk/settings.ts';
import type { CatalogueEntry } from '../../../level/level.ts';
import { type TextKey, t } from '../../../text/text.ts';
import { Check, FormPart, type FormProps, NumberField, TextField } from './fields.tsx';
import { Languages } from './languages.tsx';
import { LevelPicker } from './level-picker.tsx';
import { SoundPart } from './sound-part.tsx';
import './form.css';

/** The one button of the form: what it says, and its handle. */
interface FormAction {
  words: TextKey;
  do: string;
  icon: IconName;
}

export const SAVE: FormAction = { words: 'staff.save', do: 'act:staff-save', icon: 'check' };
export const START: FormAction = { words: 'staff.start', do: 'act:staff-start', icon: 'next' };

interface SettingsFormProps {
  settings: KioskSettings;
  catalogue: readonly CatalogueEntry[];
  action: FormAction;
  /** All of it could be read. */
  onRead: (settings: KioskSettings) => void;
  /** What stands between the fields and the button. */
  children?: ComponentChildren;
}

/** The first field that is wrong gets the focus. */
function focusOn(form: HTMLFormElement | null, field: KioskField | undefined): void {
  const control = form?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, textarea)`);
  control?.focus();
}

export function SettingsForm({ settings, catalogue, action, onRead, children }: SettingsFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<KioskDraft>(() => draftOf(settings));
  const [wrong, setWrong] = useState<readonly KioskField[]>([]);
  const type: FormProps['type'] = (some, field) => {
    setDraft((now) => ({ ...now, ...some }));
    setWrong((now) => now.filter((one) => one !== field));
  };
  const read = (): void => {
    const result = readDraft(draft);
    setWrong(result.ok ? [] : result.error);
    if (result.ok) onRead(result.value);
    else focusOn(form.current, result.error[0]);
  };
  const given = { draft, type, wrong };
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(settings));
  return (
    <form
      ref={form}
      class="staff-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <LevelPicker {...given} catalogue={catalogue} />
      <Languages {...given} />
      <SoundPart {...given} />
      <TimePart {...given} />
      <HomePart {...given} />
      <WordsPart {...given} />
      {children}
      <div class="staff-bar">
        <p role="status" class={wrong.length > 0 ? 'staff-wrong' : undefined}>
          {wrong.length > 0
            ? t('staff.wrong', { count: wrong.length })
            : action === SAVE && isChanged && t('staff.unsaved')}
        </p>
        <Button kind="main" icon={action.icon} do={action.do} onPress={read}>
          {t(action.words)}
        </Button>
      </div>
    </form>
  );
}

function TimePart({ draft, type, wrong }: FormProps) {
  return (
    <FormPart title={t('staff.form.time')}>
      <Check
        checked={draft.isLimited}
        do="act:staff-limit"
        onCheck={(isLimited) => type({ isLimited }, 'minutes')}
      >
        {t('staff.form.limited')}
      </Check>
      {draft.isLimited && (
        <NumberField
          label={t('staff.form.minutes')}
          field="minutes"
          value={draft.minutes}
          {...{ step: 5, least: 5, most: 60, wrong }}
          onType={(minutes) => type({ minutes }, 'minutes')}
        />
      )}
      <NumberField
        label={t('staff.form.idle')}
        field="idleSeconds"
        value={draft.idleSeconds}
        {...{ step: 10, least: 20, most: 600, wrong }}
        onType={(idleSeconds) => type({ idleSeconds }, 'idleSeconds')}
      />
    </FormPart>
  );
}

function HomePart({ draft, type }: FormProps) {
  return (
    <FormPart title={t('staff.form.home')} lead={t('staff.form.home-lead')}>
      <Check checked={draft.code} do="act:staff-code" onCheck={(code) => type({ code }, 'atEnd')}>
        {t('staff.form.code')}
      </Check>
      <Check
        checked={draft.print}
        do="act:staff-print"
        onCheck={(print) => type({ print }, 'atEnd')}
      >
        {t('staff.form.print')}
      </Check>
    </FormPart>
  );
}

const OWN_WORDS = ['event', 'address', 'greeting'] as const;

function WordsPart({ draft, type, wrong }: FormProps) {
  return (
    <FormPart title={t('staff.form.words')}>
      {OWN_WORDS.map((field) => (
        <TextField
          key={field}
          label={t(`staff.form.${field}`)}
          hint={t(`staff.form.${field}-hint`)}
          field={field}
          value={draft[field]}
          wrong={wrong}
          onType={(typed) => type({ [field]: typed }, field)}
        />
      ))}
    </FormPart>
  );
}
