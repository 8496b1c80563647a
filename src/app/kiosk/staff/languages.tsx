// Which languages a kiosk offers, and which of them it begins with: one of four.
import { t } from '../../../text/text.ts';
import { FormPart, type FormProps } from './fields.tsx';

const CHOICES: readonly FormProps['draft']['locales'][] = [
  ['zh', 'en'],
  ['en', 'zh'],
  ['zh'],
  ['en'],
];

export function Languages({ draft, type }: FormProps) {
  const chosen = draft.locales.join('-');
  return (
    <FormPart title={t('staff.form.languages')}>
      <fieldset class="staff-choices" data-field="locales">
        <legend class="sr-only">{t('staff.form.languages')}</legend>
        {CHOICES.map((locales) => {
          const name = locales.join('-') as 'zh-en' | 'en-zh' | 'zh' | 'en';
          return (
            <label key={name} class="staff-check">
              <input
                type="radio"
                name="staff-languages"
                data-do={`act:staff-languages-${name}`}
                checked={name === chosen}
                onChange={() => type({ locales }, 'locales')}
              />
              <span>{t(`staff.form.languages.${name}`)}</span>
            </label>
          );
        })}
      </fieldset>
    </FormPart>
  );
}
