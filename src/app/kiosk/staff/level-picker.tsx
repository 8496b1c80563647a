// Which levels visitors may play, academy by academy, and in which order they are shown.
import { Badge } from '../../../controls/badge.tsx';
import { Button } from '../../../controls/controls.tsx';
import type { CatalogueEntry } from '../../../level/level.ts';
import { ACADEMIES } from '../../../level/terms.ts';
import { t } from '../../../text/text.ts';
import { Check, FormPart, type FormProps, Wrong } from './fields.tsx';
import { forAllAges } from './levels-on-offer.tsx';

export function LevelPicker({
  catalogue,
  ...given
}: FormProps & { catalogue: readonly CatalogueEntry[] }) {
  const { draft, type, wrong } = given;
  const suited = forAllAges(catalogue);
  /** A level that this version of the game does not have any more would be offered to nobody. */
  const chosen = draft.levels.filter((id) => catalogue.some((entry) => entry.id === id));
  const choose = (levels: readonly string[]) => type({ levels }, 'levels');
  return (
    <FormPart title={t('staff.form.levels')} lead={t('staff.form.levels-lead')}>
      <div data-field="levels">
        <Wrong id="staff-wrong-levels" field="levels" wrong={wrong} />
        {ACADEMIES.map((academy) => (
          <fieldset key={academy} class="staff-choices" data-academy={academy}>
            <legend>
              {t(`academy.${academy}`)} <small>{t(`academy.${academy}.for`)}</small>
            </legend>
            {catalogue
              .filter((entry) => entry.academy === academy)
              .map(({ id, title, minutes }) => (
                <Check
                  key={id}
                  checked={chosen.includes(id)}
                  do={`act:staff-level-${id}`}
                  onCheck={(wanted) =>
                    choose(wanted ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                >
                  <b>{title}</b>
                  <small>{t('home.minutes', { minutes })}</small>
                  {suited.includes(id) && <Badge kind="good">{t('staff.form.all-ages')}</Badge>}
                </Check>
              ))}
          </fieldset>
        ))}
      </div>
      {chosen.length > 1 && (
        <Order
          levels={chosen}
          titles={new Map(catalogue.map(({ id, title }) => [id, title]))}
          onOrder={choose}
        />
      )}
    </FormPart>
  );
}

interface OrderProps {
  levels: readonly string[];
  titles: ReadonlyMap<string, string>;
  onOrder: (levels: string[]) => void;
}

/** The chosen levels as visitors see them; each may go before the one before it. */
function Order({ levels, titles, onOrder }: OrderProps) {
  const raise = (at: number) => {
    const one = levels[at];
    if (one === undefined) return;
    const others = levels.toSpliced(at, 1);
    onOrder(others.toSpliced(at - 1, 0, one));
  };
  return (
    <div class="staff-order">
      <h3 id="staff-order">{t('staff.form.order')}</h3>
      <ol aria-labelledby="staff-order">
        {levels.map((id, at) => (
          <li key={id}>
            <span>{titles.get(id) ?? id}</span>
            {at > 0 && (
              <Button
                icon="up"
                label={t('staff.form.raise', { title: titles.get(id) ?? id })}
                do={`act:staff-raise-${id}`}
                onPress={() => raise(at)}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
