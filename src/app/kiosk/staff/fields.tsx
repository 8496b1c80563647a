// The fields of a kiosk's form: each with its label, and beside it what is wrong and what to do.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import type { KioskDraft, KioskField } from '../../../kiosk/draft.ts';
import { t } from '../../../text/text.ts';

/** What every part of the form is given. */
export interface FormProps {
  draft: KioskDraft;
  /** Changes what is typed; `field` is no longer wrong until it is read again. */
  type: (some: Partial<KioskDraft>, field: KioskField) => void;
  /** Fields in which something is wrong. */
  wrong: readonly KioskField[];
}

/** A part of the form under a heading. */
export function FormPart({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="card staff-form-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  );
}

/** Fields into which something can be put that cannot be taken. */
type Fallible = Exclude<KioskField, 'locales' | 'volume' | 'atEnd'>;

/** The sentence beside a field; it is there before it says something, so that it is heard. */
export function Wrong({
  id,
  field,
  wrong,
}: { id: string; field: Fallible } & Pick<FormProps, 'wrong'>) {
  return (
    <p
      id={id}
      class="staff-wrong"
      role="alert"
      data-wrong={wrong.includes(field) ? field : undefined}
    >
      {wrong.includes(field) ? t(`staff.wrong.${field}`) : ''}
    </p>
  );
}

interface CheckProps {
  checked: boolean;
  onCheck: (checked: boolean) => void;
  /** The handle for automation. */
  do: string;
  children: ComponentChildren;
}

/** Something that is wanted or not, large enough for a thumb. */
export function Check({ checked, onCheck, children, ...rest }: CheckProps) {
  return (
    <label class="staff-check">
      <input
        type="checkbox"
        data-do={rest.do}
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

interface NumberFieldProps extends Pick<FormProps, 'wrong'> {
  label: string;
  field: 'minutes' | 'idleSeconds';
  value: string;
  /** How much the buttons add and take away, and between which numbers. */
  step: number;
  least: number;
  most: number;
  onType: (typed: string) => void;
}

/** A number to be typed, or stepped by the thumb. */
export function NumberField({
  label,
  field,
  value,
  step,
  least,
  most,
  onType,
  wrong,
}: NumberFieldProps) {
  const id = useId();
  const stepped = (by: number) => {
    const now = Number(value.normalize('NFKC'));
    const from = Number.isFinite(now) ? now : least;
    onType(String(Math.min(most, Math.max(least, Math.round((from + by) / step) * step))));
  };
  return (
    <div class="field" data-field={field}>
      <label for={id}>{label}</label>
      <div class="staff-number">
        <Button icon="minus" label={t('staff.less')} onPress={() => stepped(-step)} />
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          value={value}
          aria-invalid={wrong.includes(field)}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <Button icon="plus" label={t('staff.more')} onPress={() => stepped(step)} />
      </div>
      <Wrong id={`${id}-wrong`} field={field} wrong={wrong} />
    </div>
  );
}

interface TextFieldProps extends Pick<FormProps, 'wrong'> {
  label: string;
  hint: string;
  field: 'event' | 'address' | 'greeting';
  value: string;
  onType: (typed: string) => void;
}

/** Some words of the staff's own; several lines for the greeting. */
export function TextField({ label, hint, field, value, onType, wrong }: TextFieldProps) {
  const id = useId();
  const given = {
    id,
    value,
    'aria-invalid': wrong.includes(field),
    'aria-describedby': `${id}-hint ${id}-wrong`,
    autocomplete: 'off' as const,
  };
  return (
    <div class="field" data-field={field}>
      <label for={id}>{label}</label>
      {field === 'greeting' ? (
        <textarea
          {...given}
          rows={5}
          maxLength={1000}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      ) : (
        <input
          {...given}
          inputMode={field === 'address' ? 'url' : undefined}
          spellcheck={field === 'address' ? false : undefined}
          maxLength={400}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-hint`} class="staff-hint">
        {hint}
      </p>
      <Wrong id={`${id}-wrong`} field={field} wrong={wrong} />
    </div>
  );
}
